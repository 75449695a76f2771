import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Account, Security } from '@annexa/store';
import type { Site } from '../http/site.js';

/** What a browser answered, as JSON: the library looks at every member of it. */
export type Answered = Record<string, unknown>;

/** A passkey as it is kept. */
export type Passkey = Security['passkeys'][number];

/** EdDSA, ES256, RS256: what authenticators have (IANA COSE algorithms). */
const supportedAlgorithmIDs = [-8, -7, -257];

/** How long a browser waits for its person, in milliseconds. */
const timeout = 5 * 60_000;

/**
 * What a browser asks for to make a passkey. Discoverable, so that nobody types an address to sign in; with the person
 * verified (fingerprint, PIN), so that it is two factors at once; without attestation, so that nothing is told of the device.
 */
export const registrationOptions = ({ host }: Site, rpName: string, { id, email, security }: Account) =>
  generateRegistrationOptions({
    rpName,
    rpID: host,
    userName: email,
    userDisplayName: email,
    userID: new Uint8Array(Buffer.from(id)),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: security.passkeys.map(({ credential_id }) => ({ id: credential_id })),
    supportedAlgorithmIDs,
    timeout,
  });

/** What a browser asks a passkey for, whosever it is. */
export const signInOptions = ({ host }: Site) =>
  generateAuthenticationOptions({ rpID: host, userVerification: 'required', timeout });

/** What the library refuses it throws as a plain Error; whatever its reason, the answer of the browser does not prove anything. */
const orNull = async <T>(verify: () => Promise<T>): Promise<T | null> => {
  try {
    return await verify();
  } catch {
    return null;
  }
};

/** Longest id of a credential in bytes (Web Authentication Level 3, section 7.1). */
const longestId = 1023;
/** Longest key in bytes: an RSA key of 8,192 bits and what is around it. */
const longestKey = 1500;

/** How a passkey says it is reached; null where it says so in a way that no browser does. The library does not look. */
const waysIn = (transports: unknown): string[] | null => {
  if (transports === undefined) return [];
  if (!Array.isArray(transports) || !transports.every((way) => typeof way === 'string')) return null;
  return transports.slice(0, 10).map((way) => way.slice(0, 32));
};

type Made = Pick<Passkey, 'credential_id' | 'public_key' | 'counter' | 'transports'>;

/** The passkey that a browser has made; null where the answer does not prove it. */
export const readRegistration = async (site: Site, challenge: string, answered: Answered): Promise<Made | null> => {
  const verified = await orNull(() =>
    verifyRegistrationResponse({
      response: answered as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      supportedAlgorithmIDs,
    }),
  );
  if (!verified?.verified) return null;
  const { id, publicKey, counter, transports: ways } = verified.registrationInfo.credential;
  const transports = waysIn(ways);
  const tooLong = Buffer.from(id, 'base64url').length > longestId || publicKey.length > longestKey;
  if (!transports || tooLong) return null;
  return { credential_id: id, public_key: Buffer.from(publicKey).toString('base64url'), counter, transports };
};

/** Whose passkey a browser says it is: the id of an account and of a credential. Proves nothing yet. */
export const claimIn = ({ id, response }: Answered): { account: string; credential: string } | null => {
  const handle = (response as { userHandle?: unknown } | null | undefined)?.userHandle;
  if (typeof id !== 'string' || typeof handle !== 'string') return null;
  return { account: Buffer.from(handle, 'base64url').toString('utf8'), credential: id };
};

/** The new counter of a passkey that signed the challenge; null where the answer does not prove it, or a copy was used. */
export const readSignIn = async (
  site: Site,
  challenge: string,
  { passkey, answered }: { passkey: Passkey; answered: Answered },
): Promise<{ counter: number } | null> => {
  const publicKey = new Uint8Array(Buffer.from(passkey.public_key, 'base64url'));
  const verified = await orNull(() =>
    verifyAuthenticationResponse({
      response: answered as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      credential: { id: passkey.credential_id, publicKey, counter: passkey.counter },
      requireUserVerification: true,
    }),
  );
  return verified?.verified ? { counter: verified.authenticationInfo.newCounter } : null;
};
