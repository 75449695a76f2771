import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './read-openapi.js';

const Manifest = z.object({ version: z.string().min(1).max(40) });

/** The version of the program, as its package.json says. */
export const readVersion = (): string =>
  Manifest.parse(JSON.parse(readFileSync(join(projectRoot(__dirname), 'package.json'), 'utf8'))).version;
