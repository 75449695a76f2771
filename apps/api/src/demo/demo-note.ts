import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoTenants, Role } from '@annexa/core';
import { z } from 'zod';
import { randomText } from '../accounts/secrets.js';
import { makeApiKey } from '../accounts/api-key.js';
import type { NewId } from '../boot/ids.js';
import { writePrivateFile } from '../boot/private-file.js';
import { StartProblem } from '../boot/start-problem.js';

const DemoLogin = z.strictObject({ role: Role, email: z.email(), password: z.string() });

/** What the demonstration hands out: kept in one private file, the only place where these secrets stand. */
export const DemoNote = z.strictObject({
  tenants: z.array(z.strictObject({ slug: z.string(), id: z.string(), name: z.string(), logins: z.array(DemoLogin) })),
  api_key: z.strictObject({ tenant: z.string(), id: z.string(), key: z.string(), secret: z.string() }),
  /** File names below the folder of samples; empty until the seeding is done. */
  samples: z.array(z.string()),
});
export type DemoNote = z.infer<typeof DemoNote>;

/** Path of the file with the logins of the demonstration, mode 600. */
export const notePath = (dataFolder: string): string => join(dataFolder, 'logins.json');

const makeNote = (newId: NewId): DemoNote => {
  const id = newId('key');
  return {
    tenants: demoTenants.map(({ slug, name }) => ({
      slug,
      name,
      id: newId('ten'),
      logins: Role.options.map((role) => ({ role, email: `${role}@${slug}.example`, password: randomText(16) })),
    })),
    api_key: { tenant: demoTenants[0].slug, id, ...makeApiKey(id) },
    samples: [],
  };
};

/** Writes the note; ids and secrets stand in it before anything is made, so seeding can be taken up where it stopped. */
export const writeNote = (dataFolder: string, note: DemoNote): Promise<void> =>
  writePrivateFile(notePath(dataFolder), `${JSON.stringify(note, null, 2)}\n`);

/** The note of this data folder; made at the first start. */
export const openNote = async (dataFolder: string, newId: NewId): Promise<DemoNote> => {
  const path = notePath(dataFolder);
  try {
    return DemoNote.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT')
      throw new StartProblem(`The file ${path} cannot be used.`, ['start anew: npm start -- --reset'], { cause });
  }
  const note = makeNote(newId);
  await writeNote(dataFolder, note);
  return note;
};
