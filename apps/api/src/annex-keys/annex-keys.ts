import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor, AnnexKey } from '@annexa/core';
import type { AnnexKeyView } from '@annexa/contract';
import type { Store, System } from '@annexa/store';
import { InTurn } from '../annexes/in-turn.js';
import { writePrivateFile } from '../boot/private-file.js';
import { StartProblem } from '../boot/start-problem.js';
import { makeKeyFile, readKeyFile, type SigningKey } from './signing-key.js';

/** The keys that annexes are signed with: one private key in the data folder, all public ones in the store. */
export type AnnexKeys = {
  /** The key that signs now, also where another process has made it. */
  current(): Promise<SigningKey>;
  /** Makes a new key and discards the private key before it; the public one is kept for good. */
  rotate(actor: Actor): Promise<AnnexKeyView>;
  /** Every public key that was ever used, newest first. */
  list(): Promise<AnnexKeyView[]>;
};

type Around = { dataFolder: string; store: Store; now: () => Date };

const boot: Actor = { kind: 'system', id: 'system', label: 'first start' };

/** A public key as verifiers read it. */
export const keyView = (key: AnnexKey): AnnexKeyView => {
  const { x = '' } = createPublicKey(key.public_key).export({ format: 'jwk' });
  return { ...key, jwk: { kty: 'OKP', crv: 'Ed25519', x, kid: key.key_id } };
};

const read = async (path: string): Promise<SigningKey | null> => {
  try {
    return readKeyFile(await readFile(path, 'utf8'));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const mends = [
      'put the file back from a backup',
      'or delete it: the next start makes a new key, and what the old one signed stays verifiable',
    ];
    throw new StartProblem(`The key file ${path} cannot be used; it was left as it is.`, mends, { cause });
  }
};

/** The file of the key that signs, and the file that tells verifiers on this machine all public keys. */
const filesIn = (dataFolder: string) => ({
  private: join(dataFolder, 'annex-key.json'),
  public: join(dataFolder, 'annex-public-keys.json'),
});

/** A file with a retired key is an old backup: that key signs no more. */
const mayGoOn = (known: readonly AnnexKey[], key: SigningKey): boolean =>
  known.every(({ key_id, until }) => key_id !== key.key_id || until === null);

/** Opens the keys; makes the first one where there is none. */
export const openAnnexKeys = async ({ dataFolder, store, now }: Around): Promise<AnnexKeys> => {
  const files = filesIn(dataFolder);
  const keys: System['annexKeys'] = store.system('signing annexes').annexKeys;
  const list = async () => (await keys.list()).map(keyView);

  /** The file first: a key that is told to the world but lost could never sign. */
  const make = async (actor: Actor): Promise<{ key: SigningKey; begun: AnnexKey }> => {
    const text = makeKeyFile(now());
    await writePrivateFile(files.private, text);
    const key = readKeyFile(text);
    return { key, begun: await begin(key, actor) };
  };
  const begin = async ({ key_id, public_key }: SigningKey, actor: Actor): Promise<AnnexKey> => {
    const begun = await keys.begin({ key_id, public_key, from: now().toISOString() }, actor);
    await tell();
    return begun;
  };
  const tell = async () => writePrivateFile(files.public, `${JSON.stringify({ items: await list() }, null, 2)}\n`);

  const found = await read(files.private);
  let held = found && mayGoOn(await keys.list(), found) ? found : (await make(boot)).key;
  await begin(held, boot);
  const turns = new InTurn();

  return {
    list,
    current: async () => {
      const current = await keys.current();
      if (current?.key_id !== held.key_id) held = (await read(files.private)) ?? held;
      if (current?.key_id !== held.key_id) throw new Error(`${files.private} does not hold the key that signs now`);
      return held;
    },
    // One after another: the file must hold the key that the store was told last.
    rotate: (actor) =>
      turns.run('rotate', async () => {
        const { key, begun } = await make(actor);
        held = key;
        return keyView(begun);
      }),
  };
};
