import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { createApp } from './boot/create-app.js';
import { openApiPath } from './boot/read-openapi.js';
import { writeOpenApi } from './openapi/document.js';

/** Writes libs/contract/openapi.json without a database, a browser or a port; `--check` only says whether it is stale. */
const main = async (check: boolean): Promise<number> => {
  const { app } = await createApp({} as Parameters<typeof createApp>[0], { preview: true });
  const text = `${JSON.stringify(writeOpenApi(app), null, 2)}\n`;
  const path = openApiPath();
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (!check) await writeFile(path, text);
  if (!check || committed === text) return 0;
  process.stderr.write('libs/contract/openapi.json is stale: run npm run build && npm run openapi, and commit it.\n');
  return 1;
};

main(process.argv.includes('--check')).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
