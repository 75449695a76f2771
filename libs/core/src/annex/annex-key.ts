import { z } from 'zod';

const Instant = z.iso.datetime({ precision: 3 });

/** A public key that annexes are signed with. Retired ones are kept for good: what they signed stays verifiable. */
export const AnnexKey = z
  .strictObject({
    key_id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('Id of the key: the first 16 hexadecimal digits of the SHA-256 of its SPKI in DER.'),
    public_key: z
      .string()
      .max(500)
      .startsWith('-----BEGIN PUBLIC KEY-----')
      .describe('The Ed25519 public key (RFC 8410), SPKI in PEM.'),
    from: Instant.describe('When it began to sign (RFC 3339, UTC, milliseconds).'),
    until: Instant.nullable().describe('When it was retired; null: it signs now.'),
  })
  .meta({ id: 'AnnexKey', description: 'A public key that annexes are signed with.' });
export type AnnexKey = z.infer<typeof AnnexKey>;
