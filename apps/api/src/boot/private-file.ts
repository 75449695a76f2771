import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartProblem } from './start-problem.js';

/** Writes a file that only its owner can read, whole or not at all. */
export const writePrivateFile = async (path: string, text: string): Promise<void> => {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const half = `${path}.${process.pid}.new`;
    const file = await open(half, 'w', 0o600);
    await file.writeFile(text);
    await file.sync();
    await file.close();
    await rename(half, path);
  } catch (cause) {
    const mends = ['make the folder writable for this user', 'or choose another: ANNEXA_DATA=/path/to/folder'];
    throw new StartProblem(`${path} cannot be written (${(cause as NodeJS.ErrnoException).code}).`, mends, { cause });
  }
};
