import type { Entry } from '../endpoint.js';
import { OperatorLogin, Refresh, SessionView, Tokens } from '../shapes/session.js';

/** Sessions of operators: another credential than a member's. */
export const operatorSessionEndpoints = {
  createOperatorSession: {
    method: 'POST',
    path: '/operator/v1/sessions',
    tag: 'Operator: sessions',
    summary: 'Log in as operator',
    description: 'Starts a session of an operator. Its tokens do not work on the tenant API.',
    needs: 'nothing',
    body: OperatorLogin,
    responses: { 201: Tokens },
    problems: ['login_failed', 'code_required', 'code_wrong', 'too_many_requests'],
  },
  refreshOperatorSession: {
    method: 'POST',
    path: '/operator/v1/sessions/refresh',
    tag: 'Operator: sessions',
    summary: 'Renew the tokens of an operator',
    description:
      'Answers new tokens for a refresh token. Each refresh token is good once: a second use ends the session.',
    needs: 'nothing',
    body: Refresh,
    responses: { 200: Tokens },
    problems: ['unauthenticated'],
  },
  getCurrentOperatorSession: {
    method: 'GET',
    path: '/operator/v1/sessions/current',
    tag: 'Operator: sessions',
    summary: 'Show the session of an operator',
    description: 'Answers the session of the access token.',
    needs: 'operator',
    responses: { 200: SessionView },
    problems: [],
  },
  endCurrentOperatorSession: {
    method: 'DELETE',
    path: '/operator/v1/sessions/current',
    tag: 'Operator: sessions',
    summary: 'Log out as operator',
    description: 'Ends the session at once: its cookie, access and refresh tokens stop working.',
    needs: 'operator',
    cookie: true,
    responses: { 204: null },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
