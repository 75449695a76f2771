import { isIP } from 'node:net';

/** Where people reach the program with a browser: the public URL, taken apart once. */
export type Site = {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** Name of the host, without a port. */
  host: string;
  /** True where browsers come by https: then cookies are Secure. */
  secure: boolean;
  /** True where the program listens on this machine only. */
  loopback: boolean;
};

/** Takes a public URL apart. */
export const siteOf = (publicUrl: string, loopback: boolean): Site => {
  const { origin, hostname, protocol } = new URL(publicUrl);
  return { origin, host: hostname.replace(/^\[|\]$/g, ''), secure: protocol === 'https:', loopback };
};

/** True where the host has a name: WebAuthn knows no addresses in numbers (Web Authentication Level 3, section 5.1.2). */
export const hasName = ({ host }: Site): boolean => isIP(host) === 0;

/** A page of the portal. What stands behind the # stays in the browser: it is in no log and no Referer. */
export const pageOf = ({ origin }: Site, page: string, token?: string): string =>
  `${origin}/${page}${token === undefined ? '' : `#${token}`}`;
