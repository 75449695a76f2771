import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { z } from 'zod';

/** The file with the private key that annexes are signed with now. */
const KeyFile = z.strictObject({
  created_at: z.iso.datetime(),
  private_key: z.string().startsWith('-----BEGIN PRIVATE KEY-----'),
});

/** An Ed25519 key that signs (RFC 8032). */
export type SigningKey = {
  /** First 16 hexadecimal digits of the SHA-256 of the SPKI in DER. */
  key_id: string;
  /** SPKI in PEM. */
  public_key: string;
  created_at: string;
  sign: (message: Buffer) => Buffer;
};

/** Id of a public key. */
export const keyIdOf = (publicKey: KeyObject): string =>
  createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16);

/** Text of a file with a new key. */
export const makeKeyFile = (now: Date): string => {
  const private_key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  return `${JSON.stringify({ created_at: now.toISOString(), private_key }, null, 2)}\n`;
};

/** Reads the text of a key file; throws where it holds no Ed25519 key. */
export const readKeyFile = (text: string): SigningKey => {
  const { created_at, private_key } = KeyFile.parse(JSON.parse(text));
  const privateKey = createPrivateKey(private_key);
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('the key is no Ed25519 key');
  const publicKey = createPublicKey(privateKey);
  return {
    key_id: keyIdOf(publicKey),
    public_key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    created_at,
    sign: (message) => sign(null, message, privateKey),
  };
};
