import type { FastifyRequest } from 'fastify';
import type { Caller } from './call.js';
import { refuse } from './trouble.js';

/** `<tenant>/<account>` for whom a page of the portal was made. */
const header = 'annexa-for';

/**
 * A cookie belongs to the whole browser: where somebody changes the tenant or signs in as somebody else in one tab, a page in
 * another tab still shows the one from before. The page says for whom it is, and nothing is done for anybody else.
 */
export const checkWhose = (caller: Caller, request: FastifyRequest): void => {
  const whose = request.headers[header];
  if (whose === undefined || caller.kind !== 'tenant' || caller.channel !== 'portal') return;
  if (whose !== `${caller.tenant.id}/${caller.actor.id}`)
    refuse('other_session', 'This browser is signed in to another organisation or as somebody else by now.');
};
