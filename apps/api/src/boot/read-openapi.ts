import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existsSync } from 'node:fs';

/** The folder of the program, above whatever this file was compiled to. */
export const projectRoot = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('no package.json above the program');
  return projectRoot(above);
};

/** Where the committed OpenAPI document is. */
export const openApiPath = (): string => join(projectRoot(__dirname), 'libs/contract/openapi.json');

let text: Promise<string> | undefined;

/** The committed OpenAPI document, read once; a reading that failed is not remembered. */
export const readOpenApi = (): Promise<string> =>
  (text ??= readFile(openApiPath(), 'utf8').catch((error: unknown) => {
    text = undefined;
    throw error;
  }));
