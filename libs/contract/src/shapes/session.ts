import { Ability, Role } from '@annexa/core';
import { z } from 'zod';
import { Id, Instant } from './page.js';

const Secret = (what: string) => z.string().min(1).max(2048).describe(what);
export const EmailAddress = z.email().max(254).describe('E-mail address of the account.');

/** What a person logs in with. */
export const Login = z
  .strictObject({
    email: EmailAddress,
    password: z.string().min(1).max(256).describe('Password of the account.'),
    tenant: Id('ten', 'the tenant').optional().describe('Which tenant, for an account that belongs to several.'),
    code: z
      .string()
      .regex(/^\d{6}$/)
      .optional()
      .describe('The six digits that the authenticator app shows, where one is set up.'),
  })
  .meta({ id: 'Login', description: 'What a person logs in with.' });

/** What an operator logs in with. */
export const OperatorLogin = Login.omit({ tenant: true }).meta({
  id: 'OperatorLogin',
  description: 'What an operator logs in with.',
});

/** What a session is renewed with. */
export const Refresh = z
  .strictObject({ refresh_token: Secret('The refresh token of the last answer; each is good once.') })
  .meta({ id: 'Refresh', description: 'What a session is renewed with.' });

/** The tenant as its own members see it. */
export const TenantView = z
  .strictObject({
    id: Id('ten', 'the tenant'),
    name: z.string().max(200).describe('Name of the tenant.'),
    plan_id: z.string().max(32).describe('Id of its plan.'),
    demo: z.boolean().describe('True for a demonstration tenant, whose facts are made up.'),
    created_at: Instant('When it was created'),
  })
  .meta({ id: 'TenantView', description: 'The tenant as its own members see it.' });

/** The tokens of a session. */
export const Tokens = z
  .strictObject({
    access_token: Secret('Access token: a JWT to send as Authorization: Bearer.'),
    token_type: z.literal('Bearer').describe('How to send the access token.'),
    expires_in: z.int().min(1).max(86400).describe('Seconds until the access token expires.'),
    refresh_token: Secret('Refresh token: good once; using it twice ends the session.'),
  })
  .meta({ id: 'Tokens', description: 'The tokens of a session.' });

/** A session as its owner sees it. */
export const SessionView = z
  .strictObject({
    id: Id('ses', 'the session'),
    kind: z.enum(['browser', 'token']).describe('A cookie in a browser, or access and refresh tokens.'),
    client: z.string().max(200).describe('What the browser or program calls itself; empty where it said nothing.'),
    created_at: Instant('When it began'),
    last_seen_at: Instant('When it was last used or renewed'),
    expires_at: Instant('When it ends at the latest'),
    current: z.boolean().describe('True for the session that is asking.'),
  })
  .meta({ id: 'SessionView', description: 'A session as its owner sees it.' });

/** The sessions of a person. */
export const SessionList = z
  .strictObject({ items: z.array(SessionView).max(200).describe('The sessions that live, newest first.') })
  .meta({ id: 'SessionList', description: 'The sessions of a person that live.' });

/** Who is asking. */
export const Me = z
  .strictObject({
    kind: z.enum(['member', 'api_key']).describe('A person, or an integration with an API key.'),
    id: z.string().max(64).describe('Id of the account or of the key.'),
    label: z.string().max(300).describe('E-mail address of the person, or name of the key.'),
    role: Role.nullable().describe('Role of the person in the tenant; null for a key.'),
    abilities: z.array(Ability).max(50).describe('What this credential may do.'),
    tenant: TenantView,
  })
  .meta({ id: 'Me', description: 'Who is asking, and for which tenant.' });

/** A member of the tenant. */
export const MemberView = z
  .strictObject({
    account_id: Id('acc', 'the account'),
    email: EmailAddress,
    role: Role,
    since: Instant('Since when'),
  })
  .meta({ id: 'MemberView', description: 'A member of the tenant.' });

/** The members of the tenant. */
export const MemberList = z
  .strictObject({ items: z.array(MemberView).max(1000).describe('The members, by e-mail address.') })
  .meta({ id: 'MemberList', description: 'The members of the tenant.' });
