import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const file = join(__dirname, '../../.cache/browser-numbers.txt');

/** Notes what was measured; `npm run test:browser` prints the notes at its end. */
export const noted = (what: string, value: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${what}: ${value}\n`);
};
