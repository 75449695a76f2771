import { styles } from '../templates/annex.gen.js';
import { policyFor } from '../templates/render.js';

/**
 * The empty page that is loaded once and filled again and again: fonts, style and a policy that allows nothing else.
 * On screen the body is hidden, so the browser lays out for paper only.
 */
export function pageShell(fontCss: string): string {
  const style = `${fontCss}\n${styles.print}`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(style, true)}">`;
  return `<!doctype html><html><head><meta charset="utf-8">${policy}<title></title><style>${style}</style></head><body></body></html>`;
}
