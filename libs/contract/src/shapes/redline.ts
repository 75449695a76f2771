import { AnnexIdentity, AnnexModel, Redline } from '@annexa/core';
import { z } from 'zod';
import { Id, Instant, RevisionNumber, RevisionParam } from './page.js';

const format = z
  .enum(['json', 'html', 'pdf'])
  .default('json')
  .describe('JSON, a page to look at, or a PDF with the same content.');

/** Which two annexes to compare. */
export const AnnexRedlineQuery = z.strictObject({
  from: Id('anx', 'one annex'),
  to: Id('anx', 'the other annex; the older one of the two comes first, whichever is named first'),
  format,
});

/** Which two revisions to compare. */
export const RevisionRedlineQuery = z.strictObject({
  from: RevisionParam.describe('Number of one revision.'),
  to: RevisionParam.describe('Number of the other revision; the older one of the two comes first.'),
  language: AnnexIdentity.shape.language.default('en').describe('Language of the document.'),
  format,
});

const Version = z
  .strictObject({
    annex: z.int().min(1).max(1_000_000_000).nullable().describe('Number of the annex; null: a revision as such.'),
    revision: RevisionNumber,
    at: Instant('When it was issued or made'),
    catalog_version: AnnexIdentity.shape.catalog_version.describe('Version of the catalogue that it rests on.'),
    plan: z
      .strictObject({
        name: z.string().max(200).describe('Name of the plan.'),
        version: z.int().min(1).max(1_000_000_000).describe('Version of the plan.'),
      })
      .describe('The plan that it rests on.'),
  })
  .meta({ id: 'RedlineVersion', description: 'One of the two documents of a redline.' });

/** What differs between two documents. */
export const RedlineView = z
  .strictObject({
    from: Version.describe('The older document.'),
    to: Version.describe('The newer document.'),
    language: AnnexModel.shape.lang,
    ...Redline.shape,
  })
  .meta({ id: 'RedlineView', description: 'What differs between two documents, clause by clause and word by word.' });
