import type { Entry } from '@annexa/contract';
import type { Caller } from './call.js';
import { refuse } from './trouble.js';

/**
 * How long a person counts as just having proved who they are. OWASP (Authentication Cheat Sheet, "Require
 * Re-authentication for Sensitive Features") leaves the time open; NIST SP 800-63B-4 section 2.3.3 asks for 15 idle minutes
 * at its highest level, and this is less.
 */
export const recentMilliseconds = 10 * 60_000;

const prefixes = { tenant: '/v1', operator: '/operator/v1' } as const;

/** Sensitive changes need a person who proved who they are a short while ago. An API key proves it with every request. */
export const checkRecent = (entry: Entry, caller: Caller | undefined, now: Date, query: unknown): void => {
  if (entry.recent === 'to_change' && (query as { validate_only?: unknown }).validate_only === 'true') return;
  if (!entry.recent || !caller || caller.kind === 'public' || caller.credential === 'api_key') return;
  const proved = caller.authenticated_at;
  if (proved !== null && Date.parse(proved) + recentMilliseconds > now.getTime()) return;
  const address = `POST ${prefixes[caller.kind]}/sessions/current/reauthentication`;
  refuse('reauthentication_required', `Prove again who you are with ${address}, then repeat this.`);
};
