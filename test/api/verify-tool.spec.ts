import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAnnex, flipped } from '../support/annex-file';
import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

// The tool builds what changed since the last build; under `npm test` nothing has.
jest.setTimeout(180_000);

const root = resolve(__dirname, '../..');
let the: World;
let acme: TestTenant;
let folder: string;
let file: Buffer;
let code: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'annexa-test-verify-'));
  the = await world({ printer: 'real' });
  acme = await the.tenant('Walrus AG');
  const { body } = await ask(the, 'POST /v1/annexes', { token: acme.tokens.legal });
  code = String(body.code);
  file = await downloadAnnex(the, acme.tokens.viewer, body.id);
  put('keys.json', (await ask(the, 'GET /verify/keys')).text);
  // What follows has neither the installation nor its database.
  await the.end();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: Buffer | string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const genuine = /^genuine: the file is as it was issued\.$/m;

type Run = { exit: number; said: string; complained: string };

/** Runs the tool as `npm run annex:verify --` does, in a place of its own. */
const verify = (args: string[], data = folder): Promise<Run> =>
  new Promise((done) => {
    const { PATH, HOME } = process.env;
    const options = { cwd: root, env: { PATH, HOME, ANNEXA_DATA: data } };
    execFile(process.execPath, ['tools/annex-verify.js', ...args], options, (error, said, complained) => {
      done({ exit: error ? Number(error.code) : 0, said, complained });
    });
  });
const withKeys = (path: string) => verify([path, '--keys', join(folder, 'keys.json')]);

test('npm run annex:verify is this tool', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  expect(scripts).toMatchObject({ 'annex:verify': 'node tools/annex-verify.js' });
});

test('says of an annex as it was downloaded that it is genuine, without a name, and ends with 0', async () => {
  const { exit, said, complained } = await withKeys(put('annex.pdf', file));
  expect([exit, complained]).toEqual([0, '']);
  expect(said).toMatch(genuine);
  expect(said).toContain(code);
  expect(said).not.toContain('Walrus');
});

test.each([0, 0.25, 0.5, 0.999])(
  'says of one flipped byte (at %d of the file) that it is not genuine',
  async (share) => {
    const path = put('flipped.pdf', flipped(file, Math.floor(share * file.length)));
    const { exit, said, complained } = await withKeys(path);
    expect([exit, complained.split('\n')[0]]).toEqual([1, 'not genuine.']);
    expect(said).not.toMatch(genuine);
  },
);

test('finds the public keys in the data folder, and without any cannot tell', async () => {
  const path = put('annex.pdf', file);
  expect(await verify([path])).toMatchObject({
    exit: 2,
    complained: expect.stringContaining('cannot be read: ENOENT'),
  });
  put('annex-public-keys.json', readFileSync(join(folder, 'keys.json')));
  expect(await verify([path])).toMatchObject({ exit: 0 });
});
