import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, openPrinter, type Printer } from '@annexa/pdf';
import { openStore, type Store } from '@annexa/store';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { hashPassword } from '../../apps/api/src/accounts/passwords';
import { openAnnexKeys } from '../../apps/api/src/annex-keys/annex-keys';
import type { Parts } from '../../apps/api/src/app.module';
import { createApp } from '../../apps/api/src/boot/create-app';
import type { Route } from '../../apps/api/src/boot/check-routes';
import { makeIds } from '../../apps/api/src/boot/ids';
import { type Logger, openLogger } from '../../apps/api/src/boot/logger';
import { publishFirstVersions } from '../../apps/api/src/boot/publish-first-versions';
import { readOpenApi } from '../../apps/api/src/boot/read-openapi';
import { type Keys, openKeys } from '../../apps/api/src/keys';
import { siteOf } from '../../apps/api/src/http/site';
import { openFolderMailer } from '../../apps/api/src/mail/folder-mailer';
import type { Mailer } from '../../apps/api/src/mail/mailer';
import { digestOf, digestOfTenant } from './digest';
import { freshUri } from './world-store';
import { makeTestTenant, type TestTenant } from './world-tenant';

export type { TestTenant } from './world-tenant';

const password = 'correct horse battery staple';

// Two cores may print, hash and build at the same time: a slow machine is not a failure.
jest.setTimeout(60_000);

/** A printer that prints nothing, for tests that are not about PDFs: it says so where it is asked. */
export const noPrinter = {
  print: () => Promise.reject(new Error('this test did not ask for a printer')),
  html: () => '<!doctype html><p>no printer</p>',
  printRedline: () => Promise.reject(new Error('this test did not ask for a printer')),
  redlineHtml: () => '<!doctype html><p>no printer</p>',
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

export type WorldOptions = {
  printer?: 'real' | Printer;
  logger?: Logger;
  portalFolder?: string;
  /** Where browsers come from; http://localhost:8080 unless said otherwise. */
  publicUrl?: string;
  /** Port to listen on; any free one unless said otherwise. */
  port?: number;
  /** False: the program is reached from elsewhere. */
  loopback?: boolean;
  mailer?: Mailer;
  /** Proxies in front; none unless said otherwise. */
  trustedProxies?: number;
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
  /** Token of a new operator. */
  operator(): Promise<string>;
  newOperator: () => Promise<{ id: string; email: string }>;
  tenant(name?: string, plan_id?: string): Promise<TestTenant>;
  login(email: string, body?: object): Promise<string>;
  digest(tenant?: string): Promise<string>;
  end(): Promise<void>;
};

/** Boots the application as `main.ts` does, with a clock that stands still, and helpers to make tenants. */
export const world = async (options: WorldOptions = {}): Promise<World> => {
  const [clock, uri] = [standingClock(), freshUri()];
  const newId = makeIds(clock.now);
  const store = await openStore({ uri, now: clock.now, newId });
  await publishFirstVersions(store);
  const folder = mkdtempSync(join(tmpdir(), 'annexa-test-keys-'));
  const keys = await openKeys(folder, clock.now());
  const printer = options.printer === 'real' ? await realPrinter() : (options.printer ?? noPrinter);
  const parts: Parts = {
    store,
    printer,
    keys,
    annexKeys: await openAnnexKeys({ dataFolder: folder, store, now: clock.now }),
    now: clock.now,
    newId,
    logger: options.logger ?? openLogger('silent'),
    openApi: readOpenApi,
    portalFolder: options.portalFolder ?? null,
    about: { demo: true, version: '0.0.0-test' },
    mailer: options.mailer ?? (await openFolderMailer(join(folder, 'mails'), clock.now, newId)),
    site: siteOf(options.publicUrl ?? 'http://localhost:8080', options.loopback ?? true),
  };
  const { app, routes } = await createApp(parts, { trustedProxies: options.trustedProxies ?? 0 });
  await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
  const http = supertest(app.getHttpServer());
  const passwordHash = hashPassword(password);
  const tools = { store, newId, now: clock.now, passwords: { hash: () => passwordHash } };

  const login = async (email: string, body: object = {}) => {
    const answer = await http.post('/v1/sessions').send({ email, password, ...body });
    if (answer.status !== 201) throw new Error(`login of ${email}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { access_token: string }).access_token;
  };

  const tenant = (name = 'Acme GmbH', plan_id = 'business') =>
    makeTestTenant({ app, store, keys, newId, tools }, name, plan_id);

  const newOperator = async () => {
    const [id, email] = [newId('opr'), `${newId('opr')}@vendor.example`];
    await store.system('tests').operators.create({
      id, email, password_hash: await passwordHash, created_at: clock.now().toISOString(),
    }); // prettier-ignore
    return { id, email };
  };

  const operator = async () => {
    const { email } = await newOperator();
    const answer = await http.post('/operator/v1/sessions').send({ email, password });
    return (answer.body as { access_token: string }).access_token;
  };

  const end = async () => {
    await app.close();
    await printer.close();
    await store.close();
  };
  const digest = (id?: string) => (id === undefined ? digestOf(uri) : digestOfTenant(uri, id));
  return {
    app,
    routes,
    parts,
    keys,
    store,
    uri,
    clock,
    http,
    password,
    operator,
    newOperator,
    tenant,
    login,
    digest,
    end,
  };
};
