import { mkdir } from 'node:fs/promises';
import { findChromium, openPrinter } from '@annexa/pdf';
import { openStore, StandaloneRefused, StoreUnavailable } from '@annexa/store';
import { openAnnexKeys } from '../annex-keys/annex-keys.js';
import type { Parts } from '../app.module.js';
import { type Config, withoutPassword } from '../config.js';
import { siteOf } from '../http/site.js';
import { checkKeys, openKeys, requireKeys } from '../keys.js';
import { builtPortal } from '../portal/built-portal.js';
import { openMailer } from '../mail/open-mailer.js';
import { makeFirstOperator } from '../operator/first-operator.js';
import { makeIds, type NewId } from './ids.js';
import { openLogger } from './logger.js';
import { publishFirstVersions } from './publish-first-versions.js';
import { readOpenApi } from './read-openapi.js';
import { readVersion } from './read-version.js';
import { StartProblem } from './start-problem.js';

/** Everything the application stands on, with what the banner tells of it and the way to close it. */
export type Opened = { parts: Parts; labels: { mongodb: string; chromium: string }; close: () => Promise<void> };

const openDataFolder = async (path: string) => {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const mends = ['make the folder writable for this user', 'or choose another: ANNEXA_DATA=/path/to/folder'];
    throw new StartProblem(
      `The data folder ${path} cannot be used (${(cause as NodeJS.ErrnoException).code}).`,
      mends,
      { cause },
    );
  }
};

/** Whatever keeps the database shut, with its address but never its password. */
const databaseProblem = (uri: string, cause: unknown): StartProblem => {
  const reason = (cause instanceof Error ? cause.message : String(cause)).replaceAll(uri, withoutPassword(uri));
  const what =
    cause instanceof StandaloneRefused || cause instanceof StoreUnavailable
      ? reason
      : `The database cannot be opened: ${reason.replace(/\.?$/, '.')}`;
  return new StartProblem(
    `${what} MONGODB_URI: ${withoutPassword(uri)}`,
    ['mend MONGODB_URI or the server behind it', 'or use npm start, which brings a MongoDB'],
    { cause },
  );
};

const connect = async (uri: string, now: () => Date, newId: NewId) => {
  try {
    return await openStore({ uri, now, newId });
  } catch (cause) {
    throw databaseProblem(uri, cause);
  }
};

const print = async ({ chromiumPath, cacheFolder }: Config, path: string) => {
  const chromium = await findChromium({ chromiumPath, path, cacheDir: cacheFolder });
  return { printer: await openPrinter({ chromium }), label: chromium.label };
};

/** Opens store, keys and printer in this order and closes what is open where one fails. */
export const openParts = async (config: Config, now: () => Date = () => new Date()): Promise<Opened> => {
  await openDataFolder(config.dataFolder);
  const newId = makeIds(now);
  const store = await connect(config.mongodbUri, now, newId);
  try {
    const { installation } = store.system('boot');
    requireKeys(config.dataFolder, await installation.remembered());
    const keys = await openKeys(config.dataFolder, now());
    checkKeys(keys, await installation.fingerprint(keys.fingerprint), config.dataFolder);
    const annexKeys = await openAnnexKeys({ dataFolder: config.dataFolder, store, now });
    await publishFirstVersions(store);
    await makeFirstOperator({ store, newId, now }, config.dataFolder);
    const { printer, label } = await print(config, config.searchPath);
    const logger = openLogger(config.logLevel);
    const mailer = await openMailer(config, { now, newId, logger });
    const parts = {
      store,
      printer,
      keys,
      annexKeys,
      now,
      newId,
      logger,
      openApi: readOpenApi,
      mailer,
      site: siteOf(config.publicUrl, config.loopback),
      portalFolder: builtPortal(),
      about: { demo: config.demo, version: readVersion() },
    };
    const close = async () => {
      mailer.close();
      await printer.close();
      await store.close();
    };
    return { parts, labels: { mongodb: config.mongodbLabel, chromium: label }, close };
  } catch (error) {
    await store.close();
    throw error;
  }
};
