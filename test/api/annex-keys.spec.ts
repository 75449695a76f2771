import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AnnexKeys, openAnnexKeys } from '../../apps/api/src/annex-keys/annex-keys';
import { keyIdOf } from '../../apps/api/src/annex-keys/signing-key';
import { checkFile } from '../../apps/api/src/verify/check-file';
import { verifyCommand } from '../../apps/api/src/verify/verify-command';
import { downloadAnnex, flipped, sendFile } from '../support/annex-file';
import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';
import { type StoreWorld, storeWorld } from '../support/world-store';

const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
let the: World;
let acme: TestTenant;
let folder: string;
beforeAll(async () => void (the = await world({ printer: 'real' })), 120_000);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'annexa-test-annex-keys-'));
  the.clock.move(60 * 60_000);
  acme = await the.tenant();
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => the.end());

const issue = async () => (await ask(the, 'POST /v1/annexes', { token: acme.tokens.legal })).body;
const keys = async () => (await ask(the, 'GET /verify/keys')).body.items as Awaited<ReturnType<AnnexKeys['list']>>;
const rotate = async () => ask(the, 'POST /operator/v1/annex-keys', { token: await the.operator() });
const download = (id: unknown) => downloadAnnex(the, acme.tokens.viewer, id);
const put = (name: string, content: Buffer | string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('a new signing key', () => {
  it('signs from now on; what the retired one signed still verifies, through the API and offline', async () => {
    const old = await issue();
    const file = await download(old.id);
    const made = await rotate();
    expect([made.status, made.body]).toMatchObject([201, { until: null, from: the.clock.now().toISOString() }]);
    await acme.settings({ recording: { mode: 'always' } });
    const next = await issue();
    expect([next.key_id, next.key_id === old.key_id]).toEqual([made.body.key_id, false]);
    const [now, before] = await keys();
    expect([now!.until, before!.key_id, before!.until]).toEqual([null, old.key_id, made.body.from]);
    expect((await sendFile(the, file)).body).toMatchObject({ genuine: true, state: 'superseded', key_id: old.key_id });
    expect(checkFile(file, await keys())).toMatchObject({
      verdict: 'genuine',
      reason: expect.stringContaining('was retired on'),
    });
    expect((await sendFile(the, await download(next.id))).body.genuine).toBe(true);
  });

  it('is made by an operator only, who proved who they are a short while ago, and the trail tells it', async () => {
    for (const token of [acme.tokens.owner, undefined])
      expect((await ask(the, 'POST /operator/v1/annex-keys', { token })).status).toBe(401);
    const token = await the.operator();
    the.clock.move(11 * 60_000);
    expect((await ask(the, 'POST /operator/v1/annex-keys', { token })).status).toBe(403);
    const { body } = await rotate();
    const [event] = await the.store.system('tests').audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'annex_key.begun', subject: body.key_id, actor: { kind: 'operator' } });
  });
});

describe('the keys of an installation', () => {
  let own: StoreWorld;
  beforeAll(async () => void (own = await storeWorld()));
  afterAll(() => own.store.close());
  const open = () => openAnnexKeys({ dataFolder: folder, store: own.store, now: the.clock.now });
  const privateFile = () => readFileSync(join(folder, 'annex-key.json'), 'utf8');

  it('are the same after a restart; the file is readable for its owner only', async () => {
    const first = await (await open()).current();
    expect((await (await open()).current()).key_id).toBe(first.key_id);
    expect(statSync(join(folder, 'annex-key.json')).mode & 0o777).toBe(0o600);
    const published = JSON.parse(readFileSync(join(folder, 'annex-public-keys.json'), 'utf8')) as { items: unknown };
    expect(published.items).toEqual(await (await open()).list());
    expect(JSON.stringify(published)).not.toContain('PRIVATE');
  });

  it('new keys that are made at once are made one after another: the file holds the one that signs', async () => {
    const opened = await open();
    const made = await Promise.all([1, 2, 3, 4].map(() => opened.rotate(actor)));
    expect((await opened.current()).key_id).toBe(made.at(-1)?.key_id);
    expect((await (await open()).current()).key_id).toBe(made.at(-1)?.key_id);
    expect((await opened.list()).filter(({ until }) => until === null)).toHaveLength(1);
  });

  it('another process finds the new key that one has made; the private key before it is gone', async () => {
    const [one, other] = [await open(), await open()];
    const before = privateFile();
    const { key_id } = await one.rotate(actor);
    expect((await other.current()).key_id).toBe(key_id);
    const { private_key } = JSON.parse(before) as { private_key: string };
    expect(privateFile()).not.toContain(JSON.stringify(private_key));
  });

  it('a key file from an old backup does not sign again', async () => {
    const one = await open();
    const [old, { key_id: retired }] = [privateFile(), await one.current()];
    await one.rotate(actor);
    put('annex-key.json', old);
    expect((await (await open()).current()).key_id).not.toBe(retired);
  });

  it.each([
    '',
    '{}',
    JSON.stringify({ created_at: '2026-01-01T00:00:00Z', private_key: '-----BEGIN PRIVATE KEY-----' }),
  ])('a broken key file stops the start with the mend, and stays: %s', async (text) => {
    const path = put('annex-key.json', text);
    await expect(open()).rejects.toThrow(/annex-key\.json cannot be used; it was left as it is/);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('npm run annex:verify', () => {
  const run = (...args: string[]) =>
    verifyCommand(args, put('annex-public-keys.json', JSON.stringify({ items: given })));
  let given: unknown[];
  let file: Buffer;
  beforeEach(async () => {
    file = await download((await issue()).id);
    given = await keys();
  });

  it('says genuine (0), and what only the installation knows', async () => {
    const { exit, lines } = await run(put('annex.pdf', file));
    expect([exit, lines[0]]).toEqual([0, 'genuine: the file is as it was issued.']);
    expect(lines.at(-1)).toMatch(/current or was superseded or revoked.*\/verify\/[0-9A-Z-]{34}$/);
  });

  it('says not genuine (1) for every byte that was changed, and for what has no seal', async () => {
    for (let at = 0; at < file.length; at += Math.ceil(file.length / 60)) {
      const { exit, lines } = await run(put('flipped.pdf', flipped(file, at)));
      // A byte of the key's id makes it a key that nobody knows: then it cannot be told.
      expect([at, exit === 0, lines[0] === 'genuine: the file is as it was issued.']).toEqual([at, false, false]);
    }
    // Of what is drawn: a byte of the signature itself may be no hexadecimal digit afterwards, and the seal unreadable.
    const drawn = file.indexOf('stream\n') + 40;
    expect((await run(put('flipped.pdf', flipped(file, drawn)))).lines).toEqual([
      'not genuine.',
      'The signature does not fit: the file was changed.',
    ]);
    expect((await run(put('other.pdf', '%PDF-1.7'))).exit).toBe(1);
  });

  it('cannot tell (2) without the key, without a file, or with wrong arguments', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const other = [{ ...(given[0] as object), key_id: keyIdOf(publicKey) }];
    const path = put('annex.pdf', file);
    const elsewhere = put('keys.json', JSON.stringify({ items: other }));
    expect((await run(path, '--keys', elsewhere)).lines.join('\n')).toMatch(
      /not among the public keys.*\n.*GET \/verify\/keys/,
    );
    for (const args of [
      [],
      [join(folder, 'none.pdf')],
      [path, '--keys'],
      [path, '--keys', path],
      ['--help'],
      [path, path],
    ])
      expect([args.length, (await run(...args)).exit]).toEqual([args.length, 2]);
  });

  it('is not fooled by a key of somebody else under the right id', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const public_key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const forged = put('keys.json', JSON.stringify({ items: [{ ...(given[0] as object), public_key }] }));
    expect((await run(put('annex.pdf', file), '--keys', forged)).exit).toBe(1);
  });
});
