import { readFile } from 'node:fs/promises';
import { AnnexKey, readAnnexCode } from '@annexa/core';
import { z } from 'zod';
import { checkFile, type FileVerdict } from './check-file.js';
import { hashOfFile } from './verification.js';

const usage = [
  'npm run annex:verify -- FILE [--keys keys.json]',
  '',
  'Checks offline whether the PDF of an annex is as it was issued. The public keys come from the file after --keys: what',
  'GET /verify/keys of the installation answers. Without it they come from annex-public-keys.json in the data folder.',
];

/** What a run of the command came to: 0 genuine, 1 not genuine, 2 it cannot be told. */
export type CommandEnd = { exit: 0 | 1 | 2; lines: string[] };

const untold = (...lines: string[]): CommandEnd => ({ exit: 2, lines });

/** Unknown members are let pass: a later version may tell more of a key. */
const Keys = z.object({ items: z.array(z.object(AnnexKey.shape)) });

const readOr = async <T>(path: string, parse: (bytes: Buffer) => T): Promise<T | string> => {
  try {
    return parse(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return `${path} cannot be read: ${code ?? message.split('\n')[0]}.`;
  }
};

const argumentsIn = (args: readonly string[]): { file: string; keys: string | undefined } | null => {
  const [file, flag, keys, ...rest] = args[0] === '--keys' ? [args[2], args[0], args[1], ...args.slice(3)] : args;
  if (file === undefined || file.startsWith('--') || rest.length > 0) return null;
  if (flag === undefined) return { file, keys: undefined };
  return flag === '--keys' && keys !== undefined ? { file, keys } : null;
};

const told = { genuine: 0, not_genuine: 1, untold: 2 } as const;
const headlines = {
  genuine: 'genuine: the file is as it was issued.',
  not_genuine: 'not genuine.',
  untold: 'it cannot be told whether the file is genuine.',
} as const;

const say = ({ verdict, reason, seal }: FileVerdict, file: Buffer): CommandEnd => {
  const code = seal && readAnnexCode(seal.code);
  return {
    exit: told[verdict],
    lines: [
      headlines[verdict],
      reason,
      ...(verdict === 'untold'
        ? ['Ask the installation for its public keys: GET /verify/keys, then --keys FILE.']
        : []),
      ...(verdict === 'genuine' && seal && code
        ? [
            `Code: ${code}`,
            `SHA-256 of the record: ${seal.recordHash}`,
            `SHA-256 of the file: ${hashOfFile(file)}`,
            `Whether it is current or was superseded or revoked, only the installation knows: /verify/${code}`,
          ]
        : []),
    ],
  };
};

/** Checks the file of an annex with public keys, offline. `publicKeys`: where they are unless the arguments say otherwise. */
export const verifyCommand = async (args: readonly string[], publicKeys: string): Promise<CommandEnd> => {
  const given = argumentsIn(args);
  if (!given) return untold(...usage);
  const file = await readOr(given.file, (bytes) => bytes);
  if (typeof file === 'string') return untold(file);
  const keys = await readOr(given.keys ?? publicKeys, (bytes) => Keys.parse(JSON.parse(bytes.toString('utf8'))));
  if (typeof keys === 'string') return untold(keys, '', ...usage);
  return say(checkFile(file, keys.items), file);
};
