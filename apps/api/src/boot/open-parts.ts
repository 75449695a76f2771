import { mkdir } from 'node:fs/promises';
import { findChromium, openPrinter } from '@annexa/pdf';
import { openStore, StandaloneRefused, StoreUnavailable } from '@annexa/store';
import type { Parts } from '../app.module.js';
import type { Config } from '../config.js';
import { checkKeys, openKeys } from '../keys.js';
import { makeFirstOperator } from '../operator/first-operator.js';
import { makeIds, type NewId } from './ids.js';
import { openLogger } from './logger.js';
import { publishFirstVersions } from './publish-first-versions.js';
import { readOpenApi } from './read-openapi.js';
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

const connect = async (uri: string, now: () => Date, newId: NewId) => {
  try {
    return await openStore({ uri, now, newId });
  } catch (cause) {
    if (!(cause instanceof StandaloneRefused || cause instanceof StoreUnavailable)) throw cause;
    throw new StartProblem(
      cause.message,
      ['mend MONGODB_URI or the server behind it', 'or use npm start, which brings a MongoDB'],
      { cause },
    );
  }
};

const print = async ({ chromiumPath, cacheFolder }: Config, path: string) => {
  const chromium = await findChromium({ chromiumPath, path, cacheDir: cacheFolder });
  return { printer: await openPrinter({ chromium }), label: chromium.label };
};

/** Opens keys, store and printer in this order and closes what is open where one fails. */
export const openParts = async (config: Config, now: () => Date = () => new Date()): Promise<Opened> => {
  await openDataFolder(config.dataFolder);
  const keys = await openKeys(config.dataFolder, now());
  const newId = makeIds(now);
  const store = await connect(config.mongodbUri, now, newId);
  try {
    checkKeys(keys, await store.system('boot').installation.fingerprint(keys.fingerprint), config.dataFolder);
    await publishFirstVersions(store);
    await makeFirstOperator({ store, newId, now }, config.dataFolder);
    const { printer, label } = await print(config, config.searchPath);
    const parts = { store, printer, keys, now, newId, logger: openLogger(config.logLevel), openApi: readOpenApi };
    const close = async () => {
      await printer.close();
      await store.close();
    };
    return { parts, labels: { mongodb: config.mongodbLabel, chromium: label }, close };
  } catch (error) {
    await store.close();
    throw error;
  }
};
