import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { annexSchemaText } from '@annexa/formats';
import { createApp } from './boot/create-app.js';
import { openApiPath } from './boot/read-openapi.js';
import { writeOpenApi } from './openapi/document.js';

/** Writes one file, or says that it is stale; → true where it was as it must be. */
const writeFileOrSay = async (path: string, text: string, check: boolean): Promise<boolean> => {
  const committed = await readFile(path, 'utf8').catch(() => '');
  if (!check) await writeFile(path, text);
  if (!check || committed === text) return true;
  process.stderr.write(
    `${relative(process.cwd(), path)} is stale: run npm run build && npm run openapi, and commit it.\n`,
  );
  return false;
};

/**
 * Writes what is published of our shapes, libs/contract/openapi.json and annex.schema.json, without a database, a browser
 * or a port; `--check` only says whether they are stale.
 */
const main = async (check: boolean): Promise<number> => {
  const { app } = await createApp({} as Parameters<typeof createApp>[0], { preview: true });
  const written = [
    await writeFileOrSay(openApiPath(), `${JSON.stringify(writeOpenApi(app), null, 2)}\n`, check),
    await writeFileOrSay(join(dirname(openApiPath()), 'annex.schema.json'), annexSchemaText(), check),
  ];
  return written.every(Boolean) ? 0 : 1;
};

main(process.argv.includes('--check')).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
