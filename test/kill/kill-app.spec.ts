import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookInto } from '../support/digest';
import { freshUri } from '../support/world-store';
import { firstOperator, type RunningApp, startApp } from './running-app';

jest.setTimeout(180_000);

const seed = Number(process.env.ANNEXA_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** A small generator (mulberry32), so that a failing run can be repeated with its seed. */
const random = (() => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
})();

const uri = freshUri();
const data = mkdtempSync(join(tmpdir(), 'annexa-test-kill-'));
let app: RunningApp;
let tenant: string;
let owner: { email: string; password: string };

type Json = Record<string, unknown>;
type Request = { token?: string; body?: Json; base?: number };
const call = async (method: string, path: string, { token, body, base }: Request = {}) => {
  const answer = await fetch(app.url + path, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(base ? { 'if-match': `"rev-${base}"` } : {}),
    },
    body: body ? JSON.stringify(body) : null,
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const json = answer.headers.get('content-type')?.includes('json') ? (JSON.parse(String(bytes)) as Json) : {};
  return { status: answer.status, json, bytes };
};

const login = async (door: string, who: { email: string; password: string }) =>
  String((await call('POST', `${door}/sessions`, { body: who })).json['access_token']);

beforeAll(async () => {
  process.stdout.write(`kill -9 of the application: ANNEXA_SEED=${seed}\n`);
  app = await startApp(uri, data);
  const operator = await login('/operator/v1', firstOperator(data));
  const body = { name: 'Kill AG', plan_id: 'business', owner: { email: 'owner@kill.example' } };
  const made = await call('POST', '/operator/v1/tenants', { token: operator, body });
  expect(made.status).toBe(201);
  tenant = String(made.json['id'] ?? (made.json['tenant'] as Json)['id']);
  owner = { email: 'owner@kill.example', password: String((made.json['owner'] as Json)['password']) };
});
afterAll(() => app.kill());

/** What the database holds of the tenant's settings: numbers of revisions, audit events and outbox rows. */
const history = () =>
  lookInto(uri, async (database) => {
    const of = (name: string, filter: Json = {}) =>
      database
        .collection(name)
        .find({ tenant_id: tenant, ...filter })
        .toArray();
    const revisions = (await of('settings_revisions')).map(({ number }) => Number(number)).sort((a, b) => a - b);
    const audit = (await of('audit_events')).filter(({ action }) => action === 'settings.changed');
    const outbox = (await of('outbox')).filter(({ type }) => type === 'settings.changed');
    return { revisions, audit: audit.length, outbox: outbox.length };
  });

/** Writes one setting after the other until the application dies; answers the last revision that was acknowledged. */
const writeUntilDeath = async (token: string, from: number): Promise<number> => {
  let acknowledged = from;
  for (;;) {
    const days = 10 + (acknowledged % 70);
    const change = { activities: { error_logging: { retention: { kind: 'fixed', period: `P${days}D` } } } };
    try {
      const answer = await call('PATCH', '/v1/settings', { token, body: change, base: acknowledged });
      if (answer.status !== 200) throw new Error(`unexpected ${answer.status}: ${String(answer.bytes)}`);
      acknowledged = Number(answer.json['revision']);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('unexpected')) throw error;
      return acknowledged;
    }
  }
};

/** Resolves after a number of turns of the event loop's timers: a moment in the middle of work, not a wait for it. */
const inTheMiddle = () => new Promise((resolve) => setTimeout(resolve, 20 + random() * 280));

test.each([1, 2, 3, 4, 5])(
  'kill %d in the middle of writes: what was acknowledged is there, nothing is half there',
  async () => {
    const token = await login('/v1', owner);
    const from = Number((await call('GET', '/v1/settings', { token })).json['revision']);
    const writing = writeUntilDeath(token, from);
    await inTheMiddle();
    await app.kill();
    const acknowledged = await writing;
    app = await startApp(uri, data);
    const { revisions, audit, outbox } = await history();
    const latest = revisions.at(-1) ?? 0;
    expect(revisions).toEqual(Array.from({ length: latest }, (_, index) => index + 1));
    expect(latest).toBeGreaterThanOrEqual(acknowledged);
    expect(latest).toBeLessThanOrEqual(acknowledged + 1);
    // The first revision is written with the tenant; its event and row tell of the tenant.
    expect({ audit, outbox }).toEqual({ audit: latest - 1, outbox: latest - 1 });
    const again = await login('/v1', owner);
    expect((await call('GET', '/v1/settings', { token: again })).json['revision']).toBe(latest);
  },
);

test.each([1, 2, 3])(
  'kill %d in the middle of a print: the annex is whole or not there, and can be issued',
  async () => {
    const token = await login('/v1', owner);
    const { json } = await call('GET', '/v1/settings', { token });
    const days = 100 + Math.floor(random() * 10_000);
    const change = { profile: { industry: `Print ${days}` } };
    await call('PATCH', '/v1/settings', { token, body: change, base: Number(json['revision']) });
    const issuing = call('POST', '/v1/annexes', { token, body: {} }).catch(() => null);
    await inTheMiddle();
    await app.kill();
    await issuing;
    app = await startApp(uri, data);
    const again = await login('/v1', owner);
    const issued = await call('POST', '/v1/annexes', { token: again, body: {} });
    expect([200, 201]).toContain(issued.status);
    const pdf = await call('GET', `/v1/annexes/${String(issued.json['id'])}/pdf`, { token: again });
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(issued.json['pdf_sha256']);
    const { annexes, files } = await lookInto(uri, async (database) => ({
      annexes: await database.collection('annexes').find({ tenant_id: tenant }).toArray(),
      files: await database.collection('annex_files').countDocuments({ tenant_id: tenant }),
    }));
    expect(annexes.map(({ number }) => Number(number)).sort((a, b) => a - b)).toEqual(
      annexes.map((_, index) => index + 1),
    );
    expect(files).toBe(new Set(annexes.map(({ pdf_sha256 }) => String(pdf_sha256))).size);
  },
);
