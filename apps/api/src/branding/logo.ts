import { createHash } from 'node:crypto';
import type { Branding } from '@annexa/core';
import type { Content } from '../http/call.js';
import { hashTag } from '../http/etag.js';

type Logo = NonNullable<Branding['logo']>;

const hashOf = ({ media, data }: Logo) => createHash('sha256').update(`${media}\n${data}`).digest('hex').slice(0, 32);

/** An SVG that is opened by itself is a document: it may style itself and nothing else, in an origin of its own. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Where the logo is read: another logo has another address, so the portal never shows an old one. */
export const logoAddress = (logo: Logo): string => `/branding/logo?v=${hashOf(logo)}`;

/** The logo as an answer; `asked`: the hash in the address, if there is one. */
export const logoFile = (logo: Logo, asked: string | undefined): Content => {
  const hash = hashOf(logo);
  const forever = asked === hash ? 'public, max-age=31536000, immutable' : 'no-cache';
  return {
    bytes: Buffer.from(logo.data, 'base64'),
    type: logo.media,
    etag: hashTag(hash),
    headers: { 'content-security-policy': policy, 'cache-control': forever },
  };
};
