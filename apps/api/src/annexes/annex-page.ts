import type { Content } from '../http/call.js';

/** The page brings its own styles and fonts as data; it may load nothing and run nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; frame-ancestors 'self'; sandbox";

/** An annex to look at, as an answer. */
export const annexPage = (html: string): Content => ({
  bytes: html,
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': policy },
});
