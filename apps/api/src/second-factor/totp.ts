import { Secret, TOTP } from 'otpauth';

/** What authenticator apps understand (RFC 6238 with the defaults of the otpauth:// address): SHA-1, six digits, 30 seconds. */
const form = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Codes of the step before and the step after are taken too, for clocks that differ (RFC 6238 section 5.2). */
const window = 1;

/** 160 bits, as RFC 4226 section 4 recommends. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The otpauth:// address that an app reads from a QR code. */
export const totpAddress = (secret: string, email: string, issuer: string): string =>
  new TOTP({ ...form, issuer, label: email, secret: Secret.fromBase32(secret) }).toString();

/** The step that a code belongs to; null where it is wrong. */
export const totpStep = (secret: string, code: string, now: Date): number | null => {
  const timestamp = now.getTime();
  const delta = TOTP.validate({ ...form, token: code, secret: Secret.fromBase32(secret), timestamp, window });
  return delta === null ? null : TOTP.counter({ period: form.period, timestamp }) + delta;
};
