import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ability, type Actor, Role, type Settings } from '@annexa/core';
import { findChromium, openPrinter, type Printer } from '@annexa/pdf';
import { openStore, type Store, type Tenant } from '@annexa/store';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { addMember } from '../../apps/api/src/accounts/add-member';
import { makeApiKey } from '../../apps/api/src/accounts/api-key';
import { hashPassword } from '../../apps/api/src/accounts/passwords';
import { macOf } from '../../apps/api/src/accounts/secrets';
import type { Parts } from '../../apps/api/src/app.module';
import { createApp } from '../../apps/api/src/boot/create-app';
import type { Route } from '../../apps/api/src/boot/check-routes';
import { makeIds } from '../../apps/api/src/boot/ids';
import { type Logger, openLogger } from '../../apps/api/src/boot/logger';
import { publishFirstVersions } from '../../apps/api/src/boot/publish-first-versions';
import { readOpenApi } from '../../apps/api/src/boot/read-openapi';
import { type Keys, openKeys } from '../../apps/api/src/keys';
import { Sessions } from '../../apps/api/src/accounts/sessions';
import { createTenant } from '../../apps/api/src/operator/create-tenant';
import { digestOf, digestOfTenant } from './digest';
import { freshUri } from './world-store';

const system: Actor = { kind: 'system', id: 'system', label: 'tests' };
const password = 'correct horse battery staple';

// Two cores may print, hash and build at the same time: a slow machine is not a failure.
jest.setTimeout(60_000);

/** A printer that prints nothing, for tests that are not about PDFs: it says so where it is asked. */
export const noPrinter = {
  print: () => Promise.reject(new Error('this test did not ask for a printer')),
  html: () => '<!doctype html><p>no printer</p>',
  identity: { rendererBuild: 'none', templateVersion: 'none', fontSet: 'none' },
  covers: () => true,
  ready: () => true,
  close: () => Promise.resolve(),
} as unknown as Printer;

const realPrinter = async (): Promise<Printer> => {
  const cacheDir = join(process.cwd(), process.env.ANNEXA_CACHE ?? '.cache');
  const chromium = await findChromium({ path: process.env.PATH ?? '', cacheDir });
  return openPrinter({ chromium, concurrency: 1 });
};

/** A clock that stands still until a test moves it. */
export const standingClock = (at = Date.UTC(2026, 10, 23, 12)) => {
  let time = at;
  return { now: () => new Date(time), move: (milliseconds: number) => void (time += milliseconds) };
};

type Options = { printer?: 'real' | Printer; logger?: Logger };

/** One tenant with a token for each role and a maker of API keys. */
export type TestTenant = {
  tenant: Tenant;
  id: string;
  tokens: Record<Role, string>;
  emails: Record<Role, string>;
  /** Makes an API key; without scopes it has those of an admin. */
  key(scopes?: Ability[], expires_at?: string | null): Promise<{ id: string; key: string }>;
  settings(settings: Partial<Settings>): Promise<void>;
};

/** The real application on a fresh database. One per spec file; `end` it afterwards. */
export type World = {
  app: NestFastifyApplication;
  routes: readonly Route[];
  parts: Parts;
  keys: Keys;
  store: Store;
  uri: string;
  clock: ReturnType<typeof standingClock>;
  http: ReturnType<typeof supertest>;
  password: string;
  operator(): Promise<string>;
  tenant(name?: string, plan_id?: string): Promise<TestTenant>;
  login(email: string, body?: object): Promise<string>;
  digest(tenant?: string): Promise<string>;
  end(): Promise<void>;
};

const adminScopes: Ability[] = [
  'settings:read', 'settings:write', 'profile:write', 'record:read', 'annexes:read', 'annexes:write', 'drafts:read',
  'api_keys:read', 'api_keys:write', 'members:read',
]; // prettier-ignore

/** Boots the application as `main.ts` does, with a clock that stands still, and helpers to make tenants. */
export const world = async (options: Options = {}): Promise<World> => {
  const [clock, uri] = [standingClock(), freshUri()];
  const newId = makeIds(clock.now);
  const store = await openStore({ uri, now: clock.now, newId });
  await publishFirstVersions(store);
  const keys = await openKeys(mkdtempSync(join(tmpdir(), 'annexa-test-keys-')), clock.now());
  const printer = options.printer === 'real' ? await realPrinter() : (options.printer ?? noPrinter);
  const parts: Parts = {
    store,
    printer,
    keys,
    now: clock.now,
    newId,
    logger: options.logger ?? openLogger('silent'),
    openApi: readOpenApi,
  };
  const { app, routes } = await createApp(parts);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const http = supertest(app.getHttpServer());
  const passwordHash = hashPassword(password);
  const tools = { store, newId, now: clock.now, passwords: { hash: () => passwordHash } };

  const login = async (email: string, body: object = {}) => {
    const answer = await http.post('/v1/sessions').send({ email, password, ...body });
    if (answer.status !== 201) throw new Error(`login of ${email}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { access_token: string }).access_token;
  };

  const tenant = async (name = 'Acme GmbH', plan_id = 'business'): Promise<TestTenant> => {
    const made = await createTenant(tools, {
      name,
      plan_id,
      demo: true,
      actor: system,
      now: clock.now().toISOString(),
    });
    if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    const { id } = made.tenant;
    const emails = Object.fromEntries(Role.options.map((role) => [role, `${role}.${id}@example.com`]));
    const tokens: Record<string, string> = {};
    for (const role of Role.options) {
      const { account_id } = await addMember(tools, { tenant: id, email: emails[role]!, role, actor: system });
      const session = await app.get(Sessions).start({ kind: 'member', account_id, tenant_id: id });
      tokens[role] = session.access_token;
    }
    return {
      tenant: made.tenant,
      id,
      emails: emails as Record<Role, string>,
      tokens,
      async key(scopes = adminScopes, expires_at = null) {
        const keyId = newId('key');
        const { key, secret } = makeApiKey(keyId);
        const mac = macOf(keys.pepper, 'api key', secret);
        const created_at = clock.now().toISOString();
        await made.tenant.apiKeys.create({
          id: keyId,
          name: 'test key',
          scopes,
          created_at,
          created_by: system,
          expires_at,
          mac,
        });
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

  const operator = async () => {
    const email = `${newId('opr')}@vendor.example`;
    await store.system('tests').operators.create({
      id: newId('opr'), email, password_hash: await passwordHash, created_at: clock.now().toISOString(),
    }); // prettier-ignore
    const answer = await http.post('/operator/v1/sessions').send({ email, password });
    return (answer.body as { access_token: string }).access_token;
  };

  const end = async () => {
    await app.close();
    await printer.close();
    await store.close();
  };
  const digest = (id?: string) => (id === undefined ? digestOf(uri) : digestOfTenant(uri, id));
  return { app, routes, parts, keys, store, uri, clock, http, password, operator, tenant, login, digest, end };
};
