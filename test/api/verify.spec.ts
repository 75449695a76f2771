import { createPublicKey, verify } from 'node:crypto';
import { downloadAnnex, flipped, sendFile } from '../support/annex-file';
import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

const name = 'Walrus & Söhne GmbH';
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let the: World;
let acme: TestTenant;
beforeAll(async () => void (the = await world({ printer: 'real' })), 120_000);
beforeEach(async () => {
  // What was asked too often before is forgotten.
  the.clock.move(60 * 60_000);
  acme = await the.tenant(name);
});
afterAll(() => the.end());

const issue = async (tenant = acme): Promise<Record<string, unknown>> => {
  // A key, which does not end while the clock is moved.
  const { key: token } = await tenant.key();
  const { status, body } = await ask(the, 'POST /v1/annexes', { token });
  expect([status, body.code]).toEqual([201, expect.stringMatching(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)]);
  return body;
};
const change = (mode: string, tenant = acme) =>
  tenant.settings({ recording: { mode } } as Parameters<TestTenant['settings']>[0]);
const look = (code: unknown, headers: Record<string, string> = {}, query = '') =>
  ask(the, `GET /verify/${String(code)}${query}`, { headers });
const day = () => the.clock.now().toISOString().slice(0, 10);

/** Every word by which one could tell whose annex it is. */
const tells = ({ id, emails, accounts }: TestTenant) => [
  name,
  'Walrus',
  id,
  ...Object.values(emails),
  ...Object.values(accounts),
];

describe('an annex that was issued', () => {
  it('is found by its code: what it is worth, its hashes and its signature, and nothing of the tenant', async () => {
    const annex = await issue();
    const { status, body, text } = await look(annex.code);
    expect([status, body]).toEqual([
      200,
      {
        state: 'draft',
        genuine: null,
        code: annex.code,
        number: 1,
        issued_on: day(),
        revision: 1,
        language: 'en',
        status: 'draft',
        superseded_by: null,
        revoked_on: null,
        record_hash: annex.record_hash,
        pdf_sha256: annex.pdf_sha256,
        signature: annex.signature,
        key_id: annex.key_id,
      },
    ]);
    const page = await look(annex.code, html);
    for (const word of [...tells(acme), String(annex.id), 'business'])
      expect([text.includes(word), page.text.includes(word)]).toEqual([false, false]);
  });

  it('is found however the code is typed', async () => {
    const { code } = await issue();
    const typed = String(code).toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'L');
    expect((await look(typed)).body.code).toBe(code);
  });

  it('carries a signature that fits the public key, over code, record and file', async () => {
    const annex = await issue();
    const { body } = await ask(the, 'GET /verify/keys');
    const [key] = body.items as { key_id: string; public_key: string; jwk: { kid: string } & Record<string, string> }[];
    const message = ['annexa-annex-1', annex.code, annex.record_hash, annex.pdf_sha256].join('\n');
    const signature = Buffer.from(String(annex.signature), 'base64url');
    expect([key!.key_id, key!.jwk.kid]).toEqual([annex.key_id, annex.key_id]);
    for (const publicKey of [createPublicKey(key!.public_key), createPublicKey({ key: key!.jwk, format: 'jwk' })]) {
      expect(verify(null, Buffer.from(message), publicKey, signature)).toBe(true);
      expect(verify(null, Buffer.from(message.replace('-1', '-2')), publicKey, signature)).toBe(false);
    }
  });

  it('is compared with a hash: genuine or not', async () => {
    const { code, pdf_sha256 } = await issue();
    const other = String(pdf_sha256).replace(/./, (digit) => (digit === '0' ? '1' : '0'));
    expect((await look(code, {}, `?sha256=${String(pdf_sha256).toUpperCase()}`)).body.genuine).toBe(true);
    expect((await look(code, {}, `?sha256=${other}`)).body.genuine).toBe(false);
    expect((await look(code, html, `?sha256=${other}`)).text).toContain('Not genuine');
    expect((await look(code, {}, '?sha256=beef')).status).toBe(422);
  });
});

describe('the file of an annex', () => {
  it('is genuine as it was downloaded, and nothing of it is kept', async () => {
    const annex = await issue();
    const file = await downloadAnnex(the, acme.tokens.viewer, annex.id);
    const before = await the.digest();
    const { status, body } = await sendFile(the, file);
    expect([status, body.genuine, body.state, body.code]).toEqual([200, true, 'draft', annex.code]);
    expect(await the.digest()).toBe(before);
  });

  it('is not genuine once one byte has changed, wherever', async () => {
    const annex = await issue();
    const file = await downloadAnnex(the, acme.tokens.viewer, annex.id);
    const seal = file.indexOf('/ANNX_Seal /KeyId');
    const places = [0, 9, file.length >> 1, seal, seal + 20, seal + 60, seal + 100, seal + 220, file.length - 1];
    for (const at of places) {
      the.clock.move(60 * 60_000);
      const { status, body, text } = await sendFile(the, flipped(file, at));
      expect([at, status, body.genuine]).toEqual([at, 200, false]);
      expect(text).not.toContain('Walrus');
    }
    const longer = await sendFile(the, Buffer.concat([file, Buffer.from('\n')]));
    expect(longer.body).toMatchObject({ genuine: false, code: annex.code });
  });

  it('of something else, or of nothing, is unknown and not genuine', async () => {
    for (const file of [Buffer.from('%PDF-1.7 nothing'), Buffer.alloc(0), Buffer.alloc(4_000_000, 0xff)]) {
      const { status, body } = await sendFile(the, file);
      expect([status, body.state, body.genuine, body.code]).toEqual([200, 'unknown', false, null]);
    }
  });

  it('is taken as PDF only, up to 4 MB, and no other address takes one', async () => {
    for (const media of ['application/json', 'application/octet-stream']) {
      const refused = await sendFile(the, Buffer.from('{}'), media);
      expect([refused.status, refused.body.detail]).toEqual([415, 'Send the body as application/pdf.']);
    }
    const { status, body } = await sendFile(the, Buffer.alloc(4_000_001));
    expect([status, body.detail]).toEqual([413, 'Send at most 4,000,000 bytes.']);
    const token = acme.tokens.admin;
    const pdf = the.http
      .post('/v1/annexes')
      .set({ authorization: `Bearer ${token}`, 'content-type': 'application/pdf' });
    expect((await pdf.send(Buffer.from('%PDF-1.7'))).status).toBe(415);
  });
});

describe('a later annex', () => {
  it('supersedes those before it in its language: they say by which number, and of when', async () => {
    const first = await issue();
    await change('always');
    the.clock.move(24 * 60 * 60_000);
    const second = await issue();
    const { body, text } = await look(first.code);
    expect([body.state, body.superseded_by]).toEqual(['superseded', { number: 2, issued_on: day() }]);
    expect(text).not.toContain(String(second.code));
    for (const word of tells(acme)) expect(text).not.toContain(word);
    expect((await look(second.code)).body).toMatchObject({ state: 'draft', superseded_by: null });
    const { key: token } = await acme.key();
    const { body: view } = await ask(the, `GET /v1/annexes/${String(first.id)}`, { token });
    expect(view).toMatchObject({ state: 'superseded', superseded_by: { number: 2 }, revocation: null });
  });

  it('of another tenant does not', async () => {
    const first = await issue();
    const globex = await the.tenant('Globex SAS');
    await issue(globex);
    await change('always', globex);
    await issue(globex);
    expect((await look(first.code)).body).toMatchObject({ state: 'draft', number: 1, superseded_by: null });
  });
});
