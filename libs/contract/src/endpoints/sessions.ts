import type { Entry } from '../endpoint.js';
import { Login, Me, MemberList, Refresh, SessionView, Tokens } from '../shapes/session.js';

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
    problems: ['login_failed', 'too_many_requests'],
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
    description: 'Ends the session at once: its access and refresh tokens stop working.',
    needs: 'member',
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
  listMembers: {
    method: 'GET',
    path: '/v1/members',
    tag: 'Sessions',
    summary: 'List the members',
    description: 'Answers the members of the tenant with their roles.',
    needs: 'members:read',
    responses: { 200: MemberList },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
