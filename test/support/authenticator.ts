import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

type Options = { challenge: string; rp?: { id: string }; rpId?: string; user?: { id: string } };
/** What a page and an authenticator may do otherwise than they should. */
export type Mischief = {
  origin?: string;
  rpId?: string;
  verified?: boolean;
  counter?: number;
  handle?: string;
  challenge?: string;
  key?: KeyObject;
  /** What it says of how it is reached. */
  transports?: unknown;
  /** Length of the credential's id in bytes. */
  idLength?: number;
};

const b64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();

const head = (major: number, length: number): Buffer => {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  return length < 256
    ? Buffer.from([(major << 5) | 24, length])
    : Buffer.from([(major << 5) | 25, length >> 8, length & 0xff]);
};

/** CBOR (RFC 8949), as much of it as an authenticator needs. */
const cbor = (value: unknown): Buffer => {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  const entries = value instanceof Map ? [...value] : Object.entries(value as object);
  return Buffer.concat([head(5, entries.length), ...entries.flatMap((entry) => entry.map(cbor))]);
};

const coseKey = (key: KeyObject): Buffer => {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = [x, y].map((part) => Buffer.from(part, 'base64url'));
  return cbor(new Map<number, unknown>([[1, 2], [3, -7], [-1, 1], [-2, point[0]], [-3, point[1]]])); // prettier-ignore
};

const counterBytes = (counter: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(counter);
  return bytes;
};

/** Data that an authenticator signs (Web Authentication Level 3, section 6.1): UP, UV, and AT where a credential is attached. */
const authData = (
  rpId: string,
  { verified = true, counter, attached }: { verified?: boolean; counter: number; attached?: Buffer },
) => {
  const flags = 0x01 | (verified ? 0x04 : 0) | (attached ? 0x40 : 0);
  return Buffer.concat([sha256(rpId), Buffer.from([flags]), counterBytes(counter), attached ?? Buffer.alloc(0)]);
};

/** An authenticator in software: one ES256 credential, discoverable, which counts its signatures. */
export const softAuthenticator = (origin = 'http://localhost:8080') => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let [counter, handle] = [0, ''];

  const clientData = (type: string, options: Options, mischief: Mischief) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: mischief.challenge ?? options.challenge,
        origin: mischief.origin ?? origin,
        crossOrigin: false,
      }),
    );
  const credential = (response: object, its = id) => ({
    id: b64(its),
    rawId: b64(its),
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });

  return {
    /** navigator.credentials.create() */
    create: (options: Options, mischief: Mischief = {}) => {
      handle = options.user?.id ?? '';
      const rpId = mischief.rpId ?? options.rp?.id ?? '';
      const its = mischief.idLength === undefined ? id : randomBytes(mischief.idLength);
      const length = Buffer.from([its.length >> 8, its.length & 0xff]);
      const attached = Buffer.concat([Buffer.alloc(16), length, its, coseKey(publicKey)]);
      const data = authData(rpId, { ...mischief, counter, attached });
      const response = {
        clientDataJSON: b64(clientData('webauthn.create', options, mischief)),
        attestationObject: b64(cbor(new Map<string, unknown>([['fmt', 'none'], ['attStmt', {}], ['authData', data]]))), // prettier-ignore
        transports: mischief.transports ?? ['internal'],
      };
      return credential(response, its);
    },
    /** navigator.credentials.get() */
    get: (options: Options, mischief: Mischief = {}) => {
      counter += 1;
      const data = authData(mischief.rpId ?? options.rpId ?? '', {
        verified: mischief.verified,
        counter: mischief.counter ?? counter,
      });
      const client = clientData('webauthn.get', options, mischief);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), mischief.key ?? privateKey);
      return credential({
        clientDataJSON: b64(client),
        authenticatorData: b64(data),
        signature: b64(signature),
        userHandle: mischief.handle ?? handle,
      });
    },
  };
};
export type SoftAuthenticator = ReturnType<typeof softAuthenticator>;
