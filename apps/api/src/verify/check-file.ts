import { createPublicKey, verify } from 'node:crypto';
import type { AnnexKey } from '@annexa/core';
import { readSeal } from '@annexa/pdf';

type Seal = NonNullable<ReturnType<typeof readSeal>>;
type PublicKey = Pick<AnnexKey, 'key_id' | 'public_key' | 'from' | 'until'>;

/** What a file is, as far as the file and the public keys tell, and why. */
export type FileVerdict = {
  /** `untold`: signed with a key that is not among the given ones. */
  verdict: 'genuine' | 'not_genuine' | 'untold';
  reason: string;
  seal: Seal | null;
};

const isSigned = ({ message, signature }: Seal, { public_key }: PublicKey): boolean =>
  verify(null, message, createPublicKey(public_key), signature);

/** Checks the seal in the file of an annex with the public keys, without asking anybody. */
export const checkFile = (file: Buffer, keys: readonly PublicKey[]): FileVerdict => {
  const seal = readSeal(file);
  if (!seal) return { verdict: 'not_genuine', reason: 'The file has no seal, or one that cannot be read.', seal };
  const key = keys.find(({ key_id }) => key_id === seal.keyId);
  if (!key) return { verdict: 'untold', reason: `The key ${seal.keyId} is not among the public keys.`, seal };
  if (!isSigned(seal, key))
    return { verdict: 'not_genuine', reason: 'The signature does not fit: the file was changed.', seal };
  const until = key.until === null ? 'signs now' : `was retired on ${key.until.slice(0, 10)}`;
  return { verdict: 'genuine', reason: `The signature fits the key ${key.key_id}, which ${until}.`, seal };
};
