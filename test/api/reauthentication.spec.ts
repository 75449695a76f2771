import { recentMilliseconds } from '../../apps/api/src/http/check-recent';
import { ask, cookieOf } from '../support/ask';
import { pathOf, rows } from '../support/surface';
import { type TestTenant, type World, world } from '../support/world';

const minute = 60_000;
let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world()));
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const sensitive = rows.filter(({ recent }) => recent !== undefined);
const makeKey = (asking: { cookie?: string; token?: string }) =>
  ask(the, 'POST /v1/api-keys', { ...asking, body: { name: 'another', scopes: ['settings:read'] } });
const prove = (asking: { cookie?: string; token?: string }, password = the.password) =>
  ask(the, 'POST /v1/sessions/current/reauthentication', { ...asking, body: { password } });

describe('a sensitive change', () => {
  it('is one of these', () => {
    expect(sensitive.map(({ name }) => name).sort()).toEqual([
      'addPasskey', 'beginOperatorTotp', 'beginTotp', 'changeMemberRole', 'confirmOperatorTotp', 'confirmTotp',
      'createAnnexKey', 'createApiKey', 'createInvitation', 'createOperator', 'createTenantOwner', 'passkeyOptions',
      'publishCatalogVersion', 'publishPlan', 'putBranding', 'putFramework', 'putTenantPlan', 'readTenantSettings', 'removeMember',
      'removeOperator', 'removeOperatorTotp', 'removePasskey', 'removeTotp', 'renewRecoveryCodes', 'resendInvitation',
    ]); // prettier-ignore
  });

  it.each(['cookie', 'token'])('ten minutes after signing in asks a person with a %s who is there', async (carrier) => {
    const credential = carrier === 'cookie' ? { cookie: await acme.cookie('owner') } : { token: acme.tokens.owner };
    the.clock.move(recentMilliseconds - 1);
    expect((await makeKey(credential)).status).toBe(201);
    the.clock.move(1);
    const before = await the.digest();
    for (const row of sensitive.filter(({ path }) => path.startsWith('/v1/'))) {
      const answer = await ask(the, `${row.method} ${pathOf(row)}`, { ...credential, body: {} });
      expect([row.name, answer.status, answer.body.code]).toEqual([row.name, 403, 'reauthentication_required']);
      expect(answer.body.detail).toContain('POST /v1/sessions/current/reauthentication');
    }
    expect(await the.digest()).toBe(before);
    const proved = await prove(credential);
    expect(proved.status).toBe(204);
    const next = carrier === 'cookie' ? { cookie: cookieOf(proved) } : credential;
    expect((await makeKey(next)).status).toBe(201);
  });

  it('proves nothing with a wrong password, and guesses are slowed as at the sign-in', async () => {
    const cookie = await acme.cookie('owner');
    the.clock.move(10 * minute);
    for (let guess = 0; guess < 5; guess += 1)
      expect((await prove({ cookie }, 'wrong')).body.code).toBe('login_failed');
    expect((await prove({ cookie })).body.code).toBe('too_many_requests');
    expect((await makeKey({ cookie })).body.code).toBe('reauthentication_required');
  });

  it('is proved for this session only', async () => {
    const [cookie, other] = [await acme.cookie('owner'), await acme.cookie('owner')];
    the.clock.move(10 * minute);
    const proved = cookieOf(await prove({ cookie }));
    expect([(await makeKey({ cookie: proved })).status, (await makeKey({ cookie: other })).status]).toEqual([201, 403]);
  });

  it('an API key proves who it is with every request', async () => {
    const { key } = await acme.key();
    the.clock.move(60 * minute);
    expect((await makeKey({ token: key })).status).toBe(201);
  });

  it('of an operator likewise', async () => {
    const token = await the.operator();
    the.clock.move(10 * minute);
    const add = () =>
      ask(the, 'POST /operator/v1/operators', { token, body: { email: `new.${acme.id}@vendor.example` } });
    const answer = await add();
    expect([answer.status, answer.body.code]).toEqual([403, 'reauthentication_required']);
    expect(answer.body.detail).toContain('POST /operator/v1/sessions/current/reauthentication');
    const body = { password: the.password };
    const line = 'POST /operator/v1/sessions/current/reauthentication';
    expect((await ask(the, line, { token, body })).status).toBe(204);
    expect((await add()).status).toBe(201);
  });

  it('of an operator in a tenant likewise, but looking what a change of plan would do asks for nothing', async () => {
    const token = await the.operator();
    the.clock.move(10 * minute);
    for (const row of sensitive.filter(({ path }) => path.startsWith('/operator/'))) {
      const answer = await ask(the, `${row.method} ${pathOf(row)}`, { token, body: {} });
      expect([row.name, answer.status, answer.body.code]).toEqual([row.name, 403, 'reauthentication_required']);
    }
    const line = `PUT /operator/v1/tenants/${acme.id}/plan`;
    const body = { from: 'business', to: 'starter' };
    const [preview, change] = [
      await ask(the, `${line}?validate_only=true`, { token, body }),
      await ask(the, `${line}?validate_only=false`, { token, body }),
    ];
    expect([preview.status, preview.body.changed, change.status]).toEqual([200, false, 403]);
  });
});
