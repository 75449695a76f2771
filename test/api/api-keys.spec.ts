import { crc32 } from 'node:zlib';
import { keyAbilities } from '@annexa/core';
import { ask, errorsOf } from '../support/ask';
import { lookInto } from '../support/digest';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

type NewKey = { id: string; key: string };
const make = (body: object, token = acme.tokens.admin) => ask(the, 'POST /v1/api-keys', { token, body });
const made = async (scopes: string[]) => (await make({ name: 'CRM', scopes })).body as unknown as NewKey;

describe('API keys', () => {
  it('are shown once, carry a checksum, and are stored as a MAC only', async () => {
    const { id, key } = await made(['settings:read']);
    expect(key).toMatch(/^anx_live_[0-9a-z]{26}[0-9A-Za-z]{34}$/);
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const check = Array.from(key.slice(-6)).reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
    expect(check).toBe(crc32(key.slice(0, -6)));
    const listed = await ask(the, 'GET /v1/api-keys', { token: acme.tokens.admin });
    expect(listed.text).not.toContain(key.slice(35, -6));
    const stored = await lookInto(the.uri, async (database) =>
      JSON.stringify(await database.collection('api_keys').find().toArray()),
    );
    expect(stored).toContain(id);
    expect(stored).not.toContain(key.slice(35, -6));
  });

  it('may do exactly their scopes', async () => {
    const { key } = await made(['settings:read']);
    expect((await ask(the, 'GET /v1/settings', { token: key })).status).toBe(200);
    const write = await ask(the, 'PATCH /v1/settings', {
      token: key,
      ifMatch: 1,
      body: { recording: { mode: 'off' } },
    });
    expect([write.status, write.body.code]).toEqual([403, 'forbidden']);
    expect((await ask(the, 'GET /v1/me', { token: key })).body).toMatchObject({
      kind: 'api_key',
      label: 'CRM',
      role: null,
      abilities: ['settings:read'],
    });
  });

  it('with settings:write but without profile:write cannot change the profile through a patch', async () => {
    const { key } = await made(['settings:read', 'settings:write']);
    const patch = (body: object) => ask(the, 'PATCH /v1/settings', { token: key, ifMatch: 1, body });
    expect((await patch({ profile: { legal_name: 'Evil Corp' } })).body.code).toBe('forbidden');
    expect((await ask(the, 'POST /v1/settings/revisions/1/restore', { token: key, ifMatch: 1 })).body.code).toBe(
      'forbidden',
    );
    expect((await patch({ recording: { mode: 'on_demand' } })).status).toBe(200);
  });

  it('cannot be given more than their maker may do', async () => {
    const developer = await make({ name: 'x', scopes: ['settings:read', 'settings:write'] }, acme.tokens.developer);
    expect([developer.status, errorsOf(developer)[0]]).toEqual([
      422,
      ['not_allowed_value', '/scopes/1', expect.anything()],
    ]);
    const { key } = await made(['api_keys:write']);
    expect((await make({ name: 'x', scopes: ['settings:read'] }, key)).status).toBe(422);
    expect((await make({ name: 'x', scopes: ['api_keys:write'] }, key)).status).toBe(201);
  });

  it('never change members: people are changed by people (GDPR Art. 5(2))', async () => {
    const refused = await make({ name: 'x', scopes: ['settings:read', 'members:write'] }, acme.tokens.owner);
    expect([refused.status, errorsOf(refused)]).toEqual([
      422,
      [['not_allowed_value', '/scopes/1', { values: [...keyAbilities] }]],
    ]);
    const { key } = await acme.key(['members:read', 'members:write']);
    expect((await ask(the, 'GET /v1/me', { token: key })).body.abilities).toEqual(['members:read']);
    const body = { role: 'viewer' };
    const change = await ask(the, `PUT /v1/members/${acme.accounts.owner}/role`, { token: key, body });
    expect([change.status, change.body.code]).toEqual([403, 'forbidden']);
  });

  it('are revoked at once, and revoking twice keeps the first time', async () => {
    const { id, key } = await made(['settings:read']);
    const revoke = () => ask(the, `DELETE /v1/api-keys/${id}`, { token: acme.tokens.admin });
    const first = await revoke();
    expect(first.body.revoked_at).toBe(the.clock.now().toISOString());
    expect((await ask(the, 'GET /v1/settings', { token: key })).status).toBe(401);
    the.clock.move(1000);
    expect((await revoke()).body).toEqual(first.body);
  });

  it('expire', async () => {
    const { key } = await acme.key(['settings:read'], new Date(the.clock.now().getTime() + 1000).toISOString());
    expect((await ask(the, 'GET /v1/settings', { token: key })).status).toBe(200);
    the.clock.move(1000);
    expect((await ask(the, 'GET /v1/settings', { token: key })).status).toBe(401);
    const past = await make(
      { name: 'x', scopes: ['settings:read'], expires_at: the.clock.now().toISOString() },
      await the.login(acme.emails.admin),
    );
    expect(errorsOf(past)[0]).toEqual(['out_of_range', '/expires_at', expect.anything()]);
  });

  it('a key with an end makes none that outlives it', async () => {
    const end = new Date(the.clock.now().getTime() + 60_000).toISOString();
    const later = new Date(the.clock.now().getTime() + 60_001).toISOString();
    const { key } = await acme.key(['api_keys:write'], end);
    const child = (more: object) => make({ name: 'x', scopes: ['api_keys:write'], ...more }, key);
    for (const more of [{}, { expires_at: later }])
      expect(errorsOf(await child(more))).toEqual([['out_of_range', '/expires_at', { max: end }]]);
    expect((await child({ expires_at: end })).status).toBe(201);
  });

  it('are at most a hundred that work, also in parallel; revoked and expired ones do not count', async () => {
    const soon = new Date(the.clock.now().getTime() + 1000).toISOString();
    await acme.key(['settings:read'], soon);
    the.clock.move(1000);
    for (let made = 0; made < 97; made += 1) await acme.key(['settings:read']);
    const token = await the.login(acme.emails.admin);
    const one = () => make({ name: 'x', scopes: ['settings:read'] }, token);
    const statuses = (await Promise.all(Array.from({ length: 6 }, one))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    const refused = await one();
    expect([refused.body.code, refused.body.detail]).toEqual(['too_many', expect.stringContaining('at most 100')]);
    const { body } = await ask(the, 'GET /v1/api-keys', { token });
    const [newest] = body.items as { id: string }[];
    await ask(the, `DELETE /v1/api-keys/${newest!.id}`, { token });
    expect((await one()).status).toBe(201);
  });

  it('the list is safe with more keys than it can hold', async () => {
    await acme.key(['settings:read']);
    await lookInto(the.uri, async (database) => {
      const keys = database.collection<{ _id: string; id: string; tenant_id: string }>('api_keys');
      const { _id, ...like } = (await keys.findOne({ tenant_id: acme.id }))!;
      await keys.insertMany(
        Array.from({ length: 1000 }, (_, at) => ({ ...like, _id: `${_id}${at}`, id: `key_0${String(at)}` })),
      );
    });
    const { status, body } = await ask(the, 'GET /v1/api-keys', { token: acme.tokens.admin });
    expect([status, (body.items as unknown[]).length]).toEqual([200, 1000]);
  });

  it('with one character changed are nothing, checksum right or wrong', async () => {
    const { key } = await acme.key();
    for (const at of [9, 20, 36, 50, key.length - 1]) {
      const changed = key.slice(0, at) + (key[at] === '0' ? '1' : '0') + key.slice(at + 1);
      expect((await ask(the, 'GET /v1/settings', { token: changed })).status).toBe(401);
    }
    const other = await acme.key();
    const mixed = other.key.slice(0, 35) + key.slice(35, -6);
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let [rest, check] = [crc32(mixed), ''];
    for (let digit = 0; digit < 6; digit += 1, rest = Math.floor(rest / 62)) check = digits.charAt(rest % 62) + check;
    expect((await ask(the, 'GET /v1/settings', { token: mixed + check })).status).toBe(401);
  });
});
