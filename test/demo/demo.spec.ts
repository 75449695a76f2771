import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { demoTenants, Role } from '@annexa/core';
import { notePath } from '../../apps/api/src/demo/demo-note';
import { freshUri } from '../support/world-store';
import { bootDemo, type BootedDemo, breakingAfter, dataFolder, demoConfig, inventory, readNote } from './booted-demo';

jest.setTimeout(120_000);
const folders: string[] = [];
const newFolder = () => {
  const folder = dataFolder();
  folders.push(folder);
  return folder;
};
beforeAll(() => void jest.spyOn(process.stdout, 'write').mockReturnValue(true));
afterAll(() => {
  jest.restoreAllMocks();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** So many annexes as an inventory lists them: newest first. */
const numbersOf = (count: number) =>
  Array.from({ length: count }, (_, at) => [expect.stringMatching(/^anx_/), count - at]);

/** What a whole demonstration has: an empty revision and one for each instruction, five members, its annexes. */
const whole = demoTenants
  .map(({ name, slug, instructions, languages }) => ({
    name,
    demo: true,
    members: Role.options.map((role) => `${role}@${slug}.example`).sort(),
    revision: instructions.length + 1,
    annexes: numbersOf(1 + languages.length + instructions.filter((each) => 'annex' in each).length),
    keys: slug === demoTenants[0].slug ? [expect.stringMatching(/^key_/)] : [],
  }))
  .sort((one, other) => one.name.localeCompare(other.name));

const curl = spawnSync('curl', ['--version']).error ? ' (curl is not installed: not run)' : '';
const run = async (line: string, cwd: string) => (await promisify(execFile)('sh', ['-c', line], { cwd })).stdout;

describe('the first start', () => {
  const [folder, uri] = [newFolder(), freshUri()];
  let demo: BootedDemo;
  beforeAll(async () => void (demo = await bootDemo(demoConfig(uri, folder))));
  afterAll(() => demo.end());
  const record = (key: string) => demo.http.get('/v1/record').auth(key, { type: 'bearer' });

  it('makes three tenants with a member of each role, their instructions and an annex', async () => {
    expect(await inventory(demo)).toEqual(whole);
  });

  it('writes the logins into a file that only its owner may read', () => {
    expect(statSync(notePath(folder)).mode & 0o777).toBe(0o600);
    const { tenants } = readNote(folder);
    expect(tenants.map(({ logins }) => logins.map(({ role }) => role))).toEqual(demoTenants.map(() => Role.options));
  });

  it.each(Role.options)('the login of the %s works at every tenant', async (role) => {
    for (const { id, logins } of readNote(folder).tenants) {
      const { email, password } = logins.find((login) => login.role === role)!;
      const answer = await demo.http.post('/v1/sessions').send({ email, password }).expect(201);
      const { access_token } = answer.body as { access_token: string };
      const me = await demo.http.get('/v1/me').auth(access_token, { type: 'bearer' }).expect(200);
      expect(me.body).toMatchObject({ role, label: email, tenant: { id, demo: true } });
    }
  });

  it('the API key reads the record of its tenant', async () => {
    const { api_key } = readNote(folder);
    const { body } = await record(api_key.key).expect(200);
    expect(body).toMatchObject({ revision: demoTenants[0].instructions.length + 1 });
    await record(`${api_key.key.slice(0, -4)}AAAA`).expect(401);
  });

  it('puts three sample annexes beside the data, the bytes that the API answers', async () => {
    const { samples } = readNote(folder);
    expect(samples).toHaveLength(3);
    expect(readdirSync(join(folder, 'samples')).sort()).toEqual([...samples].sort());
    const bytes = samples.map((name) => readFileSync(join(folder, 'samples', name)));
    expect(bytes.map((pdf) => pdf.toString('latin1', 0, 4))).toEqual(['%PDF', '%PDF', '%PDF']);
    const key = readNote(folder).api_key.key;
    const { body } = await demo.http.get('/v1/annexes/current').auth(key, { type: 'bearer' }).expect(200);
    const { id } = body as { id: string };
    const pdf = await demo.http.get(`/v1/annexes/${id}/pdf`).auth(key, { type: 'bearer' }).buffer(true).expect(200);
    expect(Buffer.compare(pdf.body as Buffer, bytes[0]!)).toBe(0);
  });

  it('says where everything is: address, reference, MongoDB, Chromium, logins, key, samples', () => {
    const { tenants, api_key, samples } = readNote(folder);
    const { labels } = demo.opened;
    expect(demo.banner).toMatch(new RegExp(`^Annexa is up: ${demo.url}$`, 'm'));
    expect(demo.banner).toMatch(new RegExp(`^ +API reference +${demo.url}/docs$`, 'm'));
    expect(demo.banner).toContain(`MongoDB        ${labels.mongodb}`);
    expect(demo.banner).toContain(`Chromium       ${labels.chromium}`);
    expect(labels.mongodb).toContain('mongodb://');
    expect(labels.chromium).toMatch(/\d+\.\d+/);
    for (const text of [notePath(folder), api_key.key, ...samples]) expect(demo.banner).toContain(text);
    const logins = tenants.flatMap((tenant) => tenant.logins);
    for (const { email, password } of logins)
      expect([demo.banner.includes(email), demo.banner.includes(password)]).toEqual([true, false]);
  });

  test(`the three lines of the banner can be pasted${curl}`, async () => {
    const lines = demo.banner.split('\n').filter((line) => line.startsWith('curl '));
    expect(lines).toHaveLength(3);
    if (curl) return;
    const [read, change, download] = lines as [string, string, string];
    const { revision } = JSON.parse(await run(read, folder)) as { revision: number };
    expect(JSON.parse(await run(change, folder))).toMatchObject({ revision: revision + 1 });
    expect(await run(download, folder)).toMatch(/^annex\.pdf: 200, \d+ bytes$/m);
    expect(readFileSync(join(folder, 'annex.pdf')).toString('latin1', 0, 4)).toBe('%PDF');
  });
});

describe('a later start', () => {
  it('leaves what is there as it is, and keeps the logins', async () => {
    const config = demoConfig(freshUri(), newFolder());
    const first = await bootDemo(config);
    const [there, note] = [await inventory(first), readNote(config.dataFolder)];
    await first.end();
    const second = await bootDemo(config);
    expect([await inventory(second), readNote(config.dataFolder)]).toEqual([there, note]);
    await second.end();
    // The note of a seeding whose last step was lost.
    writeFileSync(notePath(config.dataFolder), JSON.stringify({ ...note, samples: [] }));
    const third = await bootDemo(config);
    expect([await inventory(third), readNote(config.dataFolder)]).toEqual([there, note]);
    await third.end();
  });

  it.each([0, 1, 2])('takes up a seeding that was cut off after %d annexes, without duplicates', async (annexes) => {
    const config = demoConfig(freshUri(), newFolder());
    await expect(bootDemo(config, breakingAfter(annexes))).rejects.toThrow('the power went off');
    const { samples, ...cutOff } = readNote(config.dataFolder);
    expect(samples).toEqual([]);
    const demo = await bootDemo(config);
    expect(await inventory(demo)).toEqual(whole);
    expect(readNote(config.dataFolder)).toMatchObject(cutOff);
    const { email, password } = cutOff.tenants[0]!.logins[0]!;
    await demo.http.post('/v1/sessions').send({ email, password }).expect(201);
    await demo.end();
  });
});

it('refuses a database with a tenant that is no demonstration, and adds nothing', async () => {
  const config = demoConfig(freshUri(), newFolder());
  let before: unknown;
  const started = bootDemo(config, async (opened) => {
    const { store, newId } = opened.parts;
    const actor = { kind: 'system', id: 'system', label: 'tests' } as const;
    await store
      .system('tests')
      .tenants.create({ id: newId('ten'), name: 'Real AG', plan_id: 'business', demo: false, actor });
    before = await inventory({ opened });
    return opened;
  });
  await expect(started).rejects.toThrow('The database holds tenants that are not a demonstration; nothing was added.');
  expect(before).toEqual([expect.objectContaining({ name: 'Real AG', demo: false, members: [], annexes: [] })]);
  expect(existsSync(notePath(config.dataFolder))).toBe(false);
  expect(existsSync(join(config.dataFolder, 'samples'))).toBe(false);
  const again = bootDemo(config, async (opened) => {
    expect(await inventory({ opened })).toEqual(before);
    return opened;
  });
  await expect(again).rejects.toThrow('nothing was added');
});
