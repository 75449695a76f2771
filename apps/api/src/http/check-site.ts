import type { Entry } from '@annexa/contract';
import type { FastifyRequest } from 'fastify';
import type { Caller } from './call.js';
import type { Site } from './site.js';
import { missing, refuse, TroubleError } from './trouble.js';

type Asked = Pick<FastifyRequest, 'headers' | 'method'>;

const isSafe = (method: string) => method === 'GET' || method === 'HEAD';

/** This machine by one of its own names: a name that somebody else has pointed here (DNS rebinding) is none of ours. */
const thisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/;

/** True where a host, with or without a port, is this machine under one of its own names. */
export const isThisMachine = (host: string | undefined): boolean => host !== undefined && thisMachine.test(host);

/** A browser without Fetch Metadata says at least where a change comes from. */
const isOurs = (origin: string | undefined, host: string | undefined, site: Site): boolean =>
  origin !== undefined &&
  (origin === site.origin || (site.loopback && isThisMachine(host) && origin === `http://${host}`));

/** True where the request comes from one of our own pages (Fetch Metadata Request Headers, W3C; else RFC 6454 section 7). */
const isFromHere = ({ headers }: Asked, site: Site): boolean => {
  const metadata = headers['sec-fetch-site'];
  return metadata === undefined ? isOurs(headers.origin, headers.host, site) : metadata === 'same-origin';
};

/**
 * Cross-site request forgery: a browser sends a cookie whoever makes it ask. So changes with a cookie, and whatever starts
 * a session in a browser, must come from our own pages. A bearer credential is sent by nobody who does not hold it.
 */
export const checkSite = (entry: Entry, caller: Caller, request: Asked, site: Site): void => {
  // Somebody else's name for this machine makes their page one of the same origin, which may read what it is answered.
  if (entry.thisMachine && !isThisMachine(request.headers.host)) throw new TroubleError(missing());
  const byBearer = caller.kind !== 'public' && caller.credential !== 'cookie';
  if (byBearer || (caller.kind === 'public' && !entry.cookie) || isSafe(request.method)) return;
  if (!isFromHere(request, site))
    refuse('cross_site_request', `Ask from a page of ${site.origin}; programs use POST /v1/sessions or an API key.`);
};
