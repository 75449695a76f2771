import { type Ability, type Actor, Role, type Settings } from '@annexa/core';
import type { Store, Tenant } from '@annexa/store';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type AccountTools, addMember } from '../../apps/api/src/accounts/add-member';
import { makeApiKey } from '../../apps/api/src/accounts/api-key';
import { BrowserSessions } from '../../apps/api/src/accounts/browser-sessions';
import { macOf } from '../../apps/api/src/accounts/secrets';
import { Sessions } from '../../apps/api/src/accounts/sessions';
import type { NewId } from '../../apps/api/src/boot/ids';
import type { Keys } from '../../apps/api/src/keys';
import { createTenant } from '../../apps/api/src/operator/create-tenant';

const system: Actor = { kind: 'system', id: 'system', label: 'tests' };

/** One tenant with a token for each role and a maker of API keys. */
export type TestTenant = {
  tenant: Tenant;
  id: string;
  tokens: Record<Role, string>;
  emails: Record<Role, string>;
  accounts: Record<Role, string>;
  /** Starts a session in a browser; answers its cookie as a browser would send it. */
  cookie(role: Role): Promise<string>;
  /** Makes an API key; without scopes it has those of an admin. */
  key(scopes?: Ability[], expires_at?: string | null): Promise<{ id: string; key: string }>;
  settings(settings: Partial<Settings>): Promise<void>;
};

/** What a world makes tenants with. */
export type Workshop = { app: NestFastifyApplication; store: Store; keys: Keys; newId: NewId; tools: AccountTools };

const adminScopes: Ability[] = [
  'settings:read', 'settings:write', 'profile:write', 'record:read', 'annexes:read', 'annexes:write', 'drafts:read',
  'api_keys:read', 'api_keys:write', 'members:read',
]; // prettier-ignore

const addPeople = async ({ app, tools }: Workshop, id: string) => {
  const emails = Object.fromEntries(Role.options.map((role) => [role, `${role}.${id}@example.com`]));
  const [tokens, accounts]: Record<string, string>[] = [{}, {}];
  for (const role of Role.options) {
    const { account_id } = await addMember(tools, { tenant: id, email: emails[role]!, role, actor: system });
    const session = await app.get(Sessions).start({ kind: 'member', account_id, tenant_id: id });
    tokens![role] = session.access_token;
    accounts![role] = account_id;
  }
  return { emails, tokens, accounts } as Pick<TestTenant, 'emails' | 'tokens' | 'accounts'>;
};

/** Makes a tenant with a member of each role. */
export const makeTestTenant = async (workshop: Workshop, name: string, plan_id: string): Promise<TestTenant> => {
  const { app, keys, newId, tools } = workshop;
  const now = () => tools.now().toISOString();
  const made = await createTenant(tools, { name, plan_id, demo: true, actor: system, now: now() });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const { id } = made.tenant;
  const people = await addPeople(workshop, id);
  return {
    tenant: made.tenant,
    id,
    ...people,
    async cookie(role) {
      const subject = { kind: 'member', account_id: people.accounts[role], tenant_id: id } as const;
      const { cookie } = await app.get(BrowserSessions).start(subject, { client: 'tests', before: null });
      return `annexa_session=${cookie.value}`;
    },
    async key(scopes = adminScopes, expires_at = null) {
      const keyId = newId('key');
      const { key, secret } = makeApiKey(keyId);
      const mac = macOf(keys.pepper, 'api key', secret);
      const row = { id: keyId, name: 'test key', scopes, created_at: now(), created_by: system, expires_at, mac };
      await made.tenant.apiKeys.create(row);
      return { id: keyId, key };
    },
    async settings(settings) {
      const latest = await made.tenant.settings.latest();
      const next = {
        base: latest.number,
        actor: system,
        channel: 'system' as const,
        reason: null,
        restored_from: null,
      };
      await made.tenant.settings.append({ ...next, settings: { ...latest.settings, ...settings } });
    },
  };
};
