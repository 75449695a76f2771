import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { NewId } from '../boot/ids.js';
import { writePrivateFile } from '../boot/private-file.js';
import { headerText, type KeptMail, type Mailer } from './mailer.js';

const File = z.strictObject({ at: z.string(), to: z.string(), subject: z.string(), text: z.string() });

/** Most mails in a list. */
const mostListed = 200;

const readMail = async (folder: string, name: string): Promise<KeptMail> => {
  const mail = File.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
  return { id: name.slice(0, -'.json'.length), ...mail };
};

/** Keeps mails as files that only their owner can read, for a demonstration: nothing leaves the machine. */
export const openFolderMailer = async (folder: string, now: () => Date, newId: NewId): Promise<Mailer> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return {
    ready: true,
    folder,
    send: async ({ to, subject, text }) => {
      const mail = { at: now().toISOString(), to, subject: headerText(subject), text };
      await writePrivateFile(join(folder, `${newId('mail')}.json`), `${JSON.stringify(mail, null, 2)}\n`);
    },
    kept: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      const newest = names.toReversed().slice(0, mostListed);
      return Promise.all(newest.map((name) => readMail(folder, name)));
    },
    close: () => undefined,
  };
};
