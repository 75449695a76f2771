import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
/** NIST SP 800-38D section 8.2.2: a random 96-bit nonce, good for far more secrets than an installation has people. */
const nonceLength = 12;
const version = 'v1';

/** A key of its own for each purpose (HKDF, RFC 5869): the pepper itself is for MACs. */
const keyFor = (pepper: KeyObject, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', pepper, '', `annexa ${purpose}`, 32)));

type Box = { pepper: KeyObject; purpose: string; owner: string };

/** Encrypts a secret at rest. It opens for the same purpose and owner only: a row copied to somebody else opens nothing. */
export const sealSecret = ({ pepper, purpose, owner }: Box, secret: string): string => {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, keyFor(pepper, purpose), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return [version, ...[nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
};

/** Decrypts a secret; throws where the box was altered or is somebody else's. */
export const openSecret = ({ pepper, purpose, owner }: Box, box: string): string => {
  const [form, ...parts] = box.split('.');
  const [nonce, tag, sealed] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (form !== version || !nonce || !tag || !sealed) throw new Error('a sealed secret is not written as it must be');
  const decipher = createDecipheriv(algorithm, keyFor(pepper, purpose), nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
};
