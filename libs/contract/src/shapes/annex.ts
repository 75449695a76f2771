import { AnnexIdentity, EffectiveRecord, IssuedAnnex } from '@annexa/core';
import { z } from 'zod';
import { Instant, pageOf, RevisionNumber, RevisionParam } from './page.js';

/** An issued annex without the record it photographs. */
export const AnnexSummary = IssuedAnnex.omit({ record: true, model: true }).meta({
  id: 'AnnexSummary',
  description: 'An issued annex: what it is made of, when, by whom, and the hashes that prove it.',
});

/** An issued annex with the record it photographs. */
export const AnnexView = IssuedAnnex.omit({ model: true }).meta({
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

/** Query of the preview. */
export const PreviewQuery = z.strictObject({
  language: AnnexIdentity.shape.language.default('en').describe('Language of the annex.'),
});

/** Query of the record. */
export const RecordQuery = z.strictObject({
  revision: RevisionParam.optional().describe('Number of the revision to resolve; absent: the latest.'),
});

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
