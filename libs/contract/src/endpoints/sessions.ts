import { z } from 'zod';
import type { Entry } from '../endpoint.js';
import { Login, Me, Refresh, SessionList, SessionView, Tokens } from '../shapes/session.js';

const SessionParams = z.strictObject({ session: z.string().max(64).describe('Id of the session, ses_….') });

/** Logging in and out, and who is asking. */
export const sessionEndpoints = {
  createSession: {
    method: 'POST',
    path: '/v1/sessions',
    tag: 'Sessions',
    summary: 'Log in',
    description: 'Starts a session of a member. A wrong e-mail address and a wrong password are answered alike.',
    needs: 'nothing',
    body: Login,
    responses: { 201: Tokens },
    problems: ['login_failed', 'code_required', 'code_wrong', 'too_many_requests'],
  },
  refreshSession: {
    method: 'POST',
    path: '/v1/sessions/refresh',
    tag: 'Sessions',
    summary: 'Renew the tokens',
    description:
      'Answers new tokens for a refresh token. Each refresh token is good once: a second use ends the session.',
    needs: 'nothing',
    body: Refresh,
    responses: { 200: Tokens },
    problems: ['unauthenticated'],
  },
  getCurrentSession: {
    method: 'GET',
    path: '/v1/sessions/current',
    tag: 'Sessions',
    summary: 'Show the session',
    description: 'Answers the session of the access token.',
    needs: 'member',
    responses: { 200: SessionView },
    problems: [],
  },
  endCurrentSession: {
    method: 'DELETE',
    path: '/v1/sessions/current',
    tag: 'Sessions',
    summary: 'Log out',
    description: 'Ends the session at once: its cookie, access and refresh tokens stop working.',
    needs: 'member',
    cookie: true,
    responses: { 204: null },
    problems: [],
  },
  listSessions: {
    method: 'GET',
    path: '/v1/sessions',
    tag: 'Sessions',
    summary: 'List the own sessions',
    description: 'Answers the sessions of the person in this and other tenants that live, newest first.',
    needs: 'member',
    responses: { 200: SessionList },
    problems: [],
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/v1/sessions',
    tag: 'Sessions',
    summary: 'End all other sessions',
    description: 'Ends every session of the person but the one that asks.',
    needs: 'member',
    responses: { 204: null },
    problems: [],
  },
  endSession: {
    method: 'DELETE',
    path: '/v1/sessions/{session}',
    tag: 'Sessions',
    summary: 'End a session',
    description: 'Ends one of the own sessions at once.',
    needs: 'member',
    params: SessionParams,
    responses: { 204: null },
    problems: [],
  },
  getMe: {
    method: 'GET',
    path: '/v1/me',
    tag: 'Sessions',
    summary: 'Show who is asking',
    description: 'Answers the person or the key behind the credential, what it may do, and its tenant.',
    needs: 'credential',
    responses: { 200: Me },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
