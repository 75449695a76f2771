import cookies from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CookieChange, Door } from './call.js';
import type { Site } from './site.js';

const names = { member: 'annexa_session', operator: 'annexa_operator' } as const;

/** `__Host-` binds a cookie to this host, to https and to the path / (RFC 6265bis section 4.1.3.2); plain http cannot have it. */
const nameOf = (door: Door, { secure }: Site): string => `${secure ? '__Host-' : ''}${names[door]}`;

/**
 * Strict, and links from mails still work: they open a page of the portal, which needs no cookie, and what that page then
 * asks for comes from our own site. Without Max-Age: the cookie goes with the browser, the session ends by our own clock.
 */
const attributesOf = ({ secure }: Site) => ({ path: '/', httpOnly: true, secure, sameSite: 'strict' }) as const;

/** Teaches the server to read and write cookies; nothing is read before somebody asks. */
export const acceptCookies = (server: FastifyInstance): void => {
  void server.register(cookies, { hook: false });
};

/** The cookie of a door; null where there is none. */
export const cookieIn = ({ headers, server }: FastifyRequest, door: Door, site: Site): string | null =>
  headers.cookie === undefined ? null : (server.parseCookie(headers.cookie)[nameOf(door, site)] ?? null);

/** Sets the cookie of a session, or takes it back. */
export const changeCookie = (reply: FastifyReply, { door, value }: CookieChange, site: Site): void => {
  const [name, attributes] = [nameOf(door, site), attributesOf(site)];
  if (value === null) void reply.clearCookie(name, attributes);
  else void reply.setCookie(name, value, attributes);
};
