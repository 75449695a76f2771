import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { createApp } from '../../apps/api/src/boot/create-app';
import { openParts, type Opened } from '../../apps/api/src/boot/open-parts';
import { type Config, readConfig } from '../../apps/api/src/config';
import { DemoNote, notePath } from '../../apps/api/src/demo/demo-note';
import { startDemo } from '../../apps/api/src/demo/start-demo';

/** An empty data folder of a test. */
export const dataFolder = (): string => mkdtempSync(join(tmpdir(), 'annexa-demo-test-'));

/** What `npm start` gives the program, on a database and a folder of a test. */
export const demoConfig = (uri: string, folder: string): Config =>
  readConfig({
    MONGODB_URI: uri,
    ANNEXA_DATA: folder,
    ANNEXA_CACHE: process.env.ANNEXA_CACHE ?? join(process.cwd(), '.cache'),
    ANNEXA_DEMO: '1',
    CHROMIUM_PATH: process.env.CHROMIUM_PATH,
    PATH: process.env.PATH,
    PORT: '0',
    LOG_LEVEL: 'silent',
  });

/** A demonstration that is up, as `main.ts` starts it. */
export type BootedDemo = {
  url: string;
  banner: string;
  opened: Opened;
  http: ReturnType<typeof supertest>;
  end(): Promise<void>;
};

/** Starts the demonstration in the order of `main.ts`; `change` may put something else between the parts and the app. */
export const bootDemo = async (
  config: Config,
  change: (opened: Opened) => Opened | Promise<Opened> = (opened) => opened,
): Promise<BootedDemo> => {
  const real = await openParts(config);
  try {
    const opened = await change(real);
    const { app } = await createApp(opened.parts);
    const banner = await startDemo(app, opened, config);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const url = await app.getUrl();
    const end = async () => {
      await app.close();
      await real.close();
    };
    return { url, banner: banner(url), opened, http: supertest(app.getHttpServer()), end };
  } catch (error) {
    await real.close();
    throw error;
  }
};

/** The printer of a machine that breaks down after so many annexes. */
export const breakingAfter =
  (annexes: number) =>
  (opened: Opened): Opened => {
    const { printer } = opened.parts;
    let printed = 0;
    const print: typeof printer.print = (...given) => {
      printed += 1;
      return printed > annexes ? Promise.reject(new Error('the power went off')) : printer.print(...given);
    };
    return { ...opened, parts: { ...opened.parts, printer: { ...printer, print } } };
  };

/** The file with the logins. */
export const readNote = (folder: string): DemoNote =>
  DemoNote.parse(JSON.parse(readFileSync(notePath(folder), 'utf8')));

/** Who and what is there of each tenant: names, members, revisions, annexes, keys. */
export const inventory = async ({ opened }: Pick<BootedDemo, 'opened'>) => {
  const { store } = opened.parts;
  const tenants = await store.system('tests').tenants.list({ limit: 100 });
  const rows = tenants.map(async ({ id, name, demo }) => {
    const tenant = await store.forTenant(id);
    if (!tenant) throw new Error(`${name} cannot be opened`);
    const members = (await tenant.members.list()).map(({ email }) => email).sort();
    const annexes = (await tenant.annexes.list({ limit: 100 })).map(({ id: annex, number }) => [annex, number]);
    const keys = (await tenant.apiKeys.list()).map((key) => key.id);
    return { name, demo, members, revision: (await tenant.settings.latest()).number, annexes, keys };
  });
  return (await Promise.all(rows)).sort((one, other) => one.name.localeCompare(other.name));
};
