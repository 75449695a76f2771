import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

const reason = 'Issued with the address of the walrus department';
let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world({ printer: 'real' })), 120_000);
beforeEach(async () => void (acme = await the.tenant()));
afterAll(() => the.end());

const issue = (token = acme.tokens.legal) => ask(the, 'POST /v1/annexes', { token });
const revoke = (id: unknown, token: string | undefined = acme.tokens.legal, body: object = { reason }) =>
  ask(the, `POST /v1/annexes/${String(id)}/revocation`, { token, body });

describe('a revoked annex', () => {
  it('says so to the tenant with the reason, and to the public without', async () => {
    const { body: annex } = await issue();
    const revoked = await revoke(annex.id);
    const revoked_at = the.clock.now().toISOString();
    const revocation = { reason, revoked_at, revoked_by: expect.objectContaining({ id: acme.accounts.legal }) };
    expect([revoked.status, revoked.body]).toMatchObject([201, { id: annex.id, state: 'revoked', revocation }]);
    const token = acme.tokens.viewer;
    for (const path of [`/v1/annexes/${String(annex.id)}`, '/v1/annexes/current'])
      expect((await ask(the, `GET ${path}`, { token })).body).toMatchObject({ state: 'revoked', revocation });
    const { body } = await ask(the, 'GET /v1/annexes', { token });
    expect(body.items).toMatchObject([{ state: 'revoked', revocation }]);
    const shown = await ask(the, `GET /verify/${String(annex.code)}`);
    expect(shown.body).toMatchObject({ state: 'revoked', revoked_on: revoked_at.slice(0, 10) });
    expect(shown.text).not.toContain('walrus');
  });

  it('keeps its bytes, and stays revoked for the first reason', async () => {
    const { body: annex } = await issue();
    await revoke(annex.id);
    the.clock.move(1000);
    const before = await the.digest();
    const again = await revoke(annex.id, acme.tokens.owner, { reason: 'Another reason' });
    expect([again.status, (again.body.revocation as { reason: string }).reason]).toEqual([200, reason]);
    expect(await the.digest()).toBe(before);
    const pdf = await ask(the, `GET /v1/annexes/${String(annex.id)}/pdf`, { token: acme.tokens.viewer });
    expect([pdf.status, pdf.headers.etag]).toEqual([200, `"${String(annex.pdf_sha256)}"`]);
  });

  it('is not handed out as if it were new; what was changed is issued', async () => {
    await revoke((await issue()).body.id);
    const refused = await issue();
    expect([refused.status, refused.body.code]).toEqual([409, 'annex_revoked']);
    await acme.settings({ recording: { mode: 'always' } });
    const next = await issue();
    expect([next.status, next.body.number, next.body.state]).toEqual([201, 2, 'draft']);
  });

  it('is told in the trail and to those who are notified', async () => {
    const { body: annex } = await issue();
    await revoke(annex.id);
    const [event] = await acme.tenant.audit.list({ limit: 1 });
    const told = { action: 'annex.revoked', subject: annex.id, detail: { number: 1, reason } };
    expect(event).toMatchObject({ ...told, actor: { id: acme.accounts.legal } });
  });
});

describe('revoking', () => {
  it('is for those who may issue, needs a reason, and an annex of the own tenant', async () => {
    const { body: annex } = await issue();
    for (const role of ['developer', 'viewer'] as const)
      expect((await revoke(annex.id, acme.tokens[role])).status).toBe(403);
    expect((await ask(the, `POST /v1/annexes/${String(annex.id)}/revocation`, { body: { reason } })).status).toBe(401);
    expect((await revoke(annex.id, acme.tokens.legal, {})).status).toBe(422);
    const globex = await the.tenant('Globex SAS');
    expect((await revoke(annex.id, globex.tokens.owner)).status).toBe(404);
    expect((await ask(the, `GET /verify/${String(annex.code)}`)).body.state).toBe('draft');
  });

  it('by an operator is told in both trails', async () => {
    const { body: annex } = await issue();
    const token = await the.operator();
    const line = (tenant: string) => `POST /operator/v1/tenants/${tenant}/annexes/${String(annex.id)}/revocation`;
    expect((await ask(the, line('ten_none'), { token, body: { reason } })).status).toBe(404);
    expect((await ask(the, line(acme.id), { token: acme.tokens.owner, body: { reason } })).status).toBe(401);
    const revoked = await ask(the, line(acme.id), { token, body: { reason } });
    expect([revoked.status, revoked.body]).toMatchObject([201, { state: 'revoked', revocation: { reason } }]);
    const actions = (await acme.tenant.audit.list({ limit: 2 })).map(({ action }) => action);
    expect(actions).toEqual(['annex.revoked', 'tenant.entered']);
    const [vendors] = await the.store.system('tests').audit.list({ limit: 1 });
    expect(vendors).toMatchObject({ action: 'tenant.entered', detail: { reason, tenant: acme.id } });
  });
});
