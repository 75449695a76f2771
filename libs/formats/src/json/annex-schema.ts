import { z } from 'zod';
import { AnnexDocument } from './annex-document.js';

/** The JSON Schema (draft 2020-12) of the document that `annexJson` writes, made from the schemas that it is read with. */
export const annexSchema = (): Record<string, unknown> => ({
  $id: 'urn:annexa:schema:annex-1',
  ...z.toJSONSchema(AnnexDocument, { io: 'output', target: 'draft-2020-12' }),
});

/** The schema as it is published. */
export const annexSchemaText = (): string => `${JSON.stringify(annexSchema(), null, 2)}\n`;
