import { AnnexIdentity, AnnexRevocation, AnnexState, EffectiveRecord, IssuedAnnex, LaterAnnex } from '@annexa/core';
import { z } from 'zod';
import { Instant, pageOf, RevisionNumber, RevisionParam } from './page.js';

/** What became of an annex since it was issued. */
const standing = {
  state: AnnexState,
  superseded_by: LaterAnnex.nullable().describe('The latest annex in the same language; null: this is it.'),
  revocation: AnnexRevocation.nullable().describe('Its revocation; null: it was not revoked.'),
};

/** An issued annex without the record it photographs. */
export const AnnexSummary = IssuedAnnex.omit({ record: true, model: true }).extend(standing).meta({
  id: 'AnnexSummary',
  description: 'An issued annex: what it is made of, when, by whom, and the hashes that prove it.',
});

/** An issued annex with the record it photographs. */
export const AnnexView = IssuedAnnex.omit({ model: true }).extend(standing).meta({
  id: 'AnnexView',
  description: 'An issued annex with the effective record it photographs.',
});

/** A page of annexes. */
export const AnnexPage = pageOf(AnnexSummary, 'annexes').meta({
  id: 'AnnexPage',
  description: 'A page of issued annexes, newest first.',
});

/** What to issue. */
export const IssueBody = z
  .strictObject({
    language: AnnexIdentity.shape.language.default('en').describe('Language of the annex.'),
    revision: RevisionNumber.optional().describe(
      'Number of the settings revision that the annex must state: refused where another one is the latest by now.',
    ),
  })
  .prefault({})
  .meta({ id: 'IssueBody', description: 'What to issue: the annex of the latest revision. Absent: in English.' });

/** A moment in an address, e.g. 2026-11-23T12:00:00.000Z. */
const AsOf = Instant(
  'The moment that is asked about: revision, plan and catalogue as they were then; absent: now',
).optional();

/** Query of the preview. */
export const PreviewQuery = z.strictObject({
  language: AnnexIdentity.shape.language.default('en').describe('Language of the annex.'),
  as_of: AsOf,
});

/** Query of the record. */
export const RecordQuery = z.strictObject({
  revision: RevisionParam.optional().describe('Number of the revision to resolve; absent: the latest.'),
  as_of: AsOf,
  language: AnnexIdentity.shape.language
    .default('en')
    .describe('Language of its sentences; words that the catalogue lacks in it stay English.'),
});

/** In which form an annex is wanted. */
export const AnnexExportQuery = z.strictObject({
  format: z
    .enum(['json', 'jsonld', 'csv', 'xlsx', 'docx'])
    .describe(
      'JSON with a published schema, JSON-LD in DPV 2.3, CSV (RFC 4180), an Excel workbook or a Word document.',
    ),
});

/** Which record is wanted in which form. */
export const RecordExportQuery = RecordQuery.omit({ language: true }).extend({
  format: z.enum(['json', 'jsonld']).describe('JSON, or JSON-LD in DPV 2.3.'),
});

/** Query of the latest annex. */
export const CurrentAnnexQuery = z.strictObject({ as_of: AsOf });

/** The effective record of one revision. */
export const RecordView = z
  .strictObject({
    revision: RevisionNumber,
    resolved_at: Instant('When it was resolved'),
    record: EffectiveRecord,
  })
  .meta({
    id: 'RecordView',
    description: 'The effective record of one revision under the plan and catalogue in force.',
  });
