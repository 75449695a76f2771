import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writePrivateFile } from './boot/private-file.js';
import { StartProblem } from './boot/start-problem.js';

const KeyFile = z.strictObject({
  kid: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  created_at: z.iso.datetime(),
  private_key: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
  pepper: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The secrets of an installation: they belong to its data, and one is worth nothing without the other. */
export type Keys = {
  /** Id of the signing key in the header of a token. */
  kid: string;
  /** ES256 signing key. */
  sign: KeyObject;
  verify: KeyObject;
  /** Key of every HMAC over secrets that are stored. */
  pepper: KeyObject;
  /** Says which keys these are without saying what they are. */
  fingerprint: string;
};

const make = (now: Date): z.infer<typeof KeyFile> => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    kid: randomBytes(12).toString('base64url'),
    created_at: now.toISOString(),
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    pepper: randomBytes(32).toString('hex'),
  };
};

const unlock = (file: z.infer<typeof KeyFile>): Keys => {
  const sign = createPrivateKey(file.private_key);
  const verify = createPublicKey(sign);
  const pepper = Buffer.from(file.pepper, 'hex');
  const fingerprint = createHash('sha256')
    .update(verify.export({ type: 'spki', format: 'der' }))
    .update(createHmac('sha256', pepper).update('annexa installation').digest())
    .digest('hex');
  return { kid: file.kid, sign, verify, pepper: createSecretKey(pepper), fingerprint };
};

const unreadable = (path: string, cause: unknown) =>
  new StartProblem(
    `The key file ${path} cannot be used; it was left as it is.`,
    [
      'put the key file of this installation back from a backup',
      'or, if all API keys and sessions may be lost, start with an empty data folder and an empty database',
    ],
    { cause },
  );

const pathOf = (dataFolder: string) => join(dataFolder, 'keys.json');

/** Reads the keys of the installation; makes them at the first start. A file that is there is never overwritten. */
export const openKeys = async (dataFolder: string, now: Date): Promise<Keys> => {
  const path = pathOf(dataFolder);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw unreadable(path, cause);
    const made = make(now);
    await writePrivateFile(path, `${JSON.stringify(made, null, 2)}\n`);
    return unlock(made);
  }
  try {
    return unlock(KeyFile.parse(JSON.parse(text)));
  } catch (cause) {
    throw unreadable(path, cause);
  }
};

/** Refuses to make new keys for a database that belongs to others: they would be worth nothing there. */
export const requireKeys = (dataFolder: string, remembered: string | null): void => {
  if (remembered === null || existsSync(pathOf(dataFolder))) return;
  throw new StartProblem(
    `This database has been used before, but ${pathOf(dataFolder)} is missing. Nothing was changed.`,
    [
      `put the keys.json that belongs to the database into ${dataFolder}`,
      'or point MONGODB_URI to another database',
      'or start anew with an empty folder and an empty database: npm start -- --reset',
    ],
  );
};

/** Refuses to go on where the database belongs to other keys: API keys and sessions in it could never be checked. */
export const checkKeys = (keys: Keys, remembered: string, dataFolder: string): void => {
  if (keys.fingerprint === remembered) return;
  throw new StartProblem('The keys in the data folder do not belong to this database. Nothing was changed.', [
    `put the keys.json that belongs to the database into ${dataFolder}`,
    'or point MONGODB_URI to the database that belongs to these keys',
    'or start anew with an empty folder and an empty database: npm start -- --reset',
  ]);
};
