import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewStyle } from '@annexa/pdf';
import type { Content } from '../http/call.js';

/** The built portal: its page, and the files that the page names. */
export type Portal = {
  /** The page with a nonce of its own: no two answers have the same. */
  page(): Content;
  /** Folder of the hashed files, and their names in it. */
  assets: { folder: string; names: ReadonlySet<string> };
};

const placeholder = '__CSP_NONCE__';
const compressed = /\.(br|gz)$/;

/**
 * Nothing from elsewhere, and no style or script that is not ours: the nonce is for the script that sets the scheme before
 * the first paint and for the styles that Mantine writes at run time, the hash for the style of an annex that is previewed in a frame (a `srcdoc` inherits this policy).
 */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}' ${previewStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !compressed.test(entry.name))
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
    : [];

/** Reads the built portal once; null where there is none, as in tests of the API alone. */
export const openPortal = (folder: string | null | undefined): Portal | null => {
  const index = folder ? join(folder, 'index.html') : '';
  if (!folder || !existsSync(index)) return null;
  const html = readFileSync(index, 'utf8');
  const assets = join(folder, 'assets');
  return {
    page: () => {
      const nonce = randomBytes(16).toString('base64');
      return {
        bytes: html.replaceAll(placeholder, nonce),
        type: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policyWith(nonce), 'cache-control': 'no-cache' },
      };
    },
    assets: { folder: assets, names: new Set(filesIn(assets)) },
  };
};
