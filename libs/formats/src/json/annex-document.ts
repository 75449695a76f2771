import { IssuedAnnex } from '@annexa/core';
import { z } from 'zod';

/** Where the JSON Schema of the document is served, below the address of the installation. */
export const annexSchemaPath = '/schemas/annex-1.json';

/**
 * An issued annex as a JSON document: what identifies it, what proves it, and the record it photographs. The finished
 * sentences of the page are not part of it: they are made from the record.
 */
export const AnnexDocument = IssuedAnnex.omit({ model: true })
  .extend({
    $schema: z.literal(annexSchemaPath).describe('Address of the schema, below that of the installation.'),
  })
  .meta({
    id: 'AnnexDocument',
    title: 'Annex of a processor record',
    description:
      'An issued annex. `record_hash` is the SHA-256 of `record` without its member `on`, in canonical JSON (RFC 8785).',
  });
export type AnnexDocument = z.infer<typeof AnnexDocument>;
