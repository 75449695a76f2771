import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../apps/api/src/config';
import { openParts } from '../../apps/api/src/boot/open-parts';
import { checkKeys, openKeys } from '../../apps/api/src/keys';
import { makeFirstOperator } from '../../apps/api/src/operator/first-operator';
import { sayStartProblem } from '../../apps/api/src/boot/start-problem';
import { freshUri, storeWorld } from '../support/world-store';

jest.setTimeout(120_000);

const folder = () => mkdtempSync(join(tmpdir(), 'annexa-test-boot-'));
const now = new Date();

describe('configuration', () => {
  it('has defaults for everything but the database', () => {
    expect(readConfig({ MONGODB_URI: 'mongodb://user:secret@localhost/annexa?x=1' })).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      demo: false,
      logLevel: 'info',
      mongodbLabel: 'MONGODB_URI: mongodb://…@localhost/annexa',
    });
  });

  it('on this machine people come by localhost; elsewhere the public URL must be said', () => {
    const at = (more: Record<string, string>) => readConfig({ MONGODB_URI: 'mongodb://db/annexa', ...more });
    expect(at({ PORT: '9000' })).toMatchObject({ publicUrl: 'http://localhost:9000', loopback: true });
    const there = { HOST: '0.0.0.0', PUBLIC_URL: 'https://Annexa.example/' };
    expect(at(there)).toMatchObject({ publicUrl: 'https://annexa.example', loopback: false });
    expect(() => at({ HOST: '0.0.0.0' })).toThrow('PUBLIC_URL must be the address at which people reach Annexa');
    for (const PUBLIC_URL of [
      'annexa.example',
      'ftp://annexa.example',
      'https://annexa.example/portal',
      'https://a@b.c',
    ])
      expect(() => at({ PUBLIC_URL })).toThrow('PUBLIC_URL must be an address such as https://annexa.example.com');
  });

  it('a mail server needs a sender, and its password is in no message', () => {
    const at = (more: Record<string, string>) => readConfig({ MONGODB_URI: 'mongodb://db/annexa', ...more });
    const smtpUrl = 'smtps://user:secret@mail.example:465';
    const from = 'Annexa <annexa@vendor.example>';
    expect(at({}).smtp).toBeUndefined();
    expect(at({ SMTP_URL: smtpUrl, MAIL_FROM: from }).smtp).toEqual({ smtpUrl, from });
    expect(() => at({ SMTP_URL: smtpUrl })).toThrow('MAIL_FROM must be the sender of mails, because SMTP_URL is set');
    const wrong = { SMTP_URL: 'http://user:secret@mail', MAIL_FROM: 'x\r\nBcc: y@z' };
    expect(() => at(wrong)).toThrow(/SMTP_URL must be.*\n.*MAIL_FROM must be an e-mail address/);
    expect(() => at(wrong)).not.toThrow(/secret|Bcc/);
  });

  it('trusts no proxy unless told how many there are', () => {
    const at = (more: Record<string, string>) => readConfig({ MONGODB_URI: 'mongodb://db/annexa', ...more });
    expect([at({}).trustedProxies, at({ TRUSTED_PROXIES: '2' }).trustedProxies]).toEqual([0, 2]);
    for (const TRUSTED_PROXIES of ['true', '-1', '11'])
      expect(() => at({ TRUSTED_PROXIES })).toThrow('TRUSTED_PROXIES must be a whole number from 0 to 10');
  });

  it('names every wrong variable at once, with the mend, and never a value', () => {
    const bad = { PORT: '80 80', ANNEXA_DEMO: 'yes', LOG_LEVEL: 'loud', MONGODB_URI: 'postgres://user:secret@db' };
    expect(() => readConfig(bad)).toThrow(
      [
        'The configuration is wrong.',
        '  - PORT must be a whole number from 0 to 65535',
        '  - MONGODB_URI must be an address that starts with mongodb:// or mongodb+srv://',
        '  - ANNEXA_DEMO must be 0 or 1',
        '  - LOG_LEVEL must be a level such as info',
      ].join('\n'),
    );
  });
});

describe('keys', () => {
  it('are made once, private, and read again', async () => {
    const data = folder();
    const made = await openKeys(data, now);
    expect(statSync(join(data, 'keys.json')).mode & 0o777).toBe(0o600);
    expect((await openKeys(data, now)).fingerprint).toBe(made.fingerprint);
  });

  it.each(['', '{', '{}', '{"kid":"x"}', 'null'])(
    'a key file that holds %j is refused and left as it is',
    async (text) => {
      const path = join(folder(), 'keys.json');
      writeFileSync(path, text);
      await expect(openKeys(join(path, '..'), now)).rejects.toThrow(/cannot be used; it was left as it is/);
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('that do not belong to the database stop the start with the mend', async () => {
    const [mine, other] = [await openKeys(folder(), now), await openKeys(folder(), now)];
    expect(() => checkKeys(mine, mine.fingerprint, '/data')).not.toThrow();
    expect(() => checkKeys(mine, other.fingerprint, '/data')).toThrow(
      /do not belong to this database.*\n.*put the keys.json/,
    );
  });
});

describe('what the parts stand on', () => {
  const configured = (MONGODB_URI: string, data = folder()) => readConfig({ MONGODB_URI, ANNEXA_DATA: data });

  it.each([
    'mongodb://user:hunter2@127.0.0.1:99999/annexa',
    'mongodb://user:hunter2@/annexa',
    'mongodb://us%er:hunter2@localhost/annexa',
    'mongodb://user:hunter2@localhost/annexa?nonsense=1',
    'mongodb://user:hunter2@nowhere.invalid/annexa?serverSelectionTimeoutMS=300',
  ])('%s → one message that names MONGODB_URI with a mend, never the password', async (uri) => {
    const problem = await openParts(configured(uri)).catch((error: unknown) => sayStartProblem(error));
    expect(problem).toMatch(/MONGODB_URI: mongodb:\/\/…@.*\n {2}- mend MONGODB_URI/);
    expect(problem).not.toContain('hunter2');
  });

  it('a database in use without its keys.json → says that it is missing, and makes none', async () => {
    const [the, data] = [await storeWorld(), folder()];
    await the.system.installation.fingerprint('of other keys');
    const opening = openParts(configured(the.uri, data));
    await expect(opening).rejects.toThrow(/has been used before, but .*keys\.json is missing\. Nothing was changed/);
    expect(existsSync(join(data, 'keys.json'))).toBe(false);
    await the.store.close();
  });
});

describe('the first operator', () => {
  it('is made once, with a generated password in a private file', async () => {
    const the = await storeWorld();
    const [data, tools] = [folder(), { store: the.store, newId: the.newId, now: () => now }];
    await makeFirstOperator(tools, data);
    const path = join(data, 'first-operator.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    await makeFirstOperator(tools, data);
    expect([readFileSync(path, 'utf8'), await the.system.operators.count()]).toEqual([text, 1]);
    await the.store.close();
  });
});

const main = 'dist/apps/api/src/main.js';

/** Starts the built program and waits for its end; it is stopped as soon as it listens. */
const start = (environment: Record<string, string>, signal?: NodeJS.Signals) =>
  new Promise<{ code: number | null; err: string; listening: boolean }>((resolve, reject) => {
    const child = spawn(process.execPath, [main], {
      env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', ...environment },
    });
    let [err, listening] = ['', false];
    child.stderr.on('data', (chunk: Buffer) => void (err += chunk.toString()));
    const port = environment.PORT;
    const poll = setInterval(() => {
      if (port === undefined || signal === undefined) return;
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => {
          listening ||= ok;
          if (ok) child.kill(signal);
        },
        () => undefined,
      );
    }, 300);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(poll);
      resolve({ code, err, listening });
    });
  });

const freePort = () =>
  new Promise<string>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' && address ? address.port : 0)));
    });
  });

/** The built program is there after `npm test` has built it; a bare jest run has nothing to start. */
const whereBuilt = existsSync(main) ? describe : describe.skip;

whereBuilt('the program', () => {
  const around = (data = folder()) => ({
    ANNEXA_DATA: data,
    ANNEXA_CACHE: join(process.cwd(), '.cache'),
    MONGODB_URI: freshUri(),
  });

  it('starts, is ready, and ends with code 0 at SIGTERM', async () => {
    const { code, err, listening } = await start({ ...around(), PORT: await freePort() }, 'SIGTERM');
    expect([err, listening, code]).toEqual(['', true, 0]);
  });

  it('a wrong configuration → exit 1 and one message', async () => {
    const { code, err } = await start({ PORT: 'x' });
    expect([code, err.split('\n')[0]]).toEqual([1, 'The configuration is wrong.']);
  });

  it('a taken port → exit 1 and the mend', async () => {
    const blocker = createServer();
    const port = await freePort();
    await new Promise<void>((done) => blocker.listen(Number(port), '127.0.0.1', done));
    const { code, err } = await start({ ...around(), PORT: port });
    blocker.close();
    expect([code, err]).toEqual([
      1,
      `Port ${port} on 127.0.0.1 is taken.\n  - stop the other program\n  - or choose another port: PORT=8081\n`,
    ]);
  });

  it('a data folder that is a file → exit 1 and the mend', async () => {
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    const { code, err } = await start(around(path));
    expect([code, err.split('\n')[0]]).toEqual([1, `The data folder ${path} cannot be used (EEXIST).`]);
  });

  it('keys that do not match the data → exit 1, and keys and data stay as they are', async () => {
    const [environment, port] = [around(), await freePort()];
    expect((await start({ ...environment, PORT: port }, 'SIGINT')).code).toBe(0);
    const other = folder();
    await openKeys(other, now);
    const kept = readFileSync(join(other, 'keys.json'), 'utf8');
    const { code, err } = await start({ ...environment, ANNEXA_DATA: other, PORT: port });
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      'The keys in the data folder do not belong to this database. Nothing was changed.',
    ]);
    expect(readFileSync(join(other, 'keys.json'), 'utf8')).toBe(kept);
    expect((await start({ ...environment, PORT: port }, 'SIGTERM')).code).toBe(0);
  });

  it('no database → exit 1 with the mend', async () => {
    const uri = `mongodb://127.0.0.1:${await freePort()}/annexa-test?serverSelectionTimeoutMS=500`;
    const { code, err } = await start({ ...around(), MONGODB_URI: uri });
    expect([code, err]).toEqual([1, expect.stringContaining('mend MONGODB_URI')]);
  });
});

it('an unexpected start problem still is one message without a stack', () => {
  expect(sayStartProblem(new Error('boom'))).toBe('boom');
  expect(sayStartProblem('boom')).toBe('boom');
});
