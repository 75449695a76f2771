import { type EffectiveRecord, failed, ok, parseWith, type ProblemCode, type Result } from '@annexa/core';
import { AnnexDocument } from './annex-document.js';
import { hashOfRecord } from './hash-of-record.js';

const refuse = (code: ProblemCode, path: string, detail: string) => failed([{ code, path, detail }]);

const read = (bytes: Uint8Array): Result<unknown> => {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse('malformed_json', '', 'The file is not JSON in UTF-8. Take the file as it was downloaded.');
  }
};

/**
 * Reads an annex that `annexJson` has written. Every problem of shape has its JSON Pointer; a record whose hash, computed
 * anew over what the file really says, is not the one stated is refused: it was changed.
 */
export const readAnnexJson = (bytes: Uint8Array): Result<AnnexDocument> => {
  const json = read(bytes);
  if (!json.ok) return json;
  const document = parseWith(AnnexDocument, json.value);
  if (!document.ok) return document;
  // Not the parsed record: reading fills what is absent and straightens periods, which would hide a change.
  const { record } = json.value as { record: EffectiveRecord };
  const hash = hashOfRecord(record);
  if (hash === document.value.record_hash) return document;
  return refuse(
    'facts_contradict',
    '/record_hash',
    `The record has the hash ${hash}, not the one stated: it was changed after it was issued. Take the file as it was downloaded.`,
  );
};
