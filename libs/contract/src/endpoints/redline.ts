import { type Entry, pageStart } from '../endpoint.js';
import { AnnexRedlineQuery, RedlineView, RevisionRedlineQuery } from '../shapes/redline.js';

const files = [
  { media: 'text/html', description: 'The redline as a page, without scripts.', example: pageStart },
  { media: 'application/pdf', description: 'The redline as a PDF.', example: '%PDF-1.7' },
] as const;

const told =
  'The table of changes comes first; then every clause in which something differs, inserted and removed words marked. What only tells one document from another (number, dates, hashes, code, versions) is no difference. Nothing is stored.';

/** What differs between two documents of the tenant. */
export const redlineEndpoints = {
  diffAnnexes: {
    method: 'GET',
    path: '/v1/annexes/redline',
    tag: 'Annexes',
    summary: 'Compare two annexes',
    description: `Answers what differs between two issued annexes in the same language, as JSON, HTML or PDF by \`format\`. ${told}`,
    needs: 'annexes:read',
    query: AnnexRedlineQuery,
    files,
    responses: { 200: RedlineView },
    problems: ['not_found', 'not_allowed_value', 'printer_unavailable'],
  },
  diffRevisionAnnexes: {
    method: 'GET',
    path: '/v1/settings/revisions/redline',
    tag: 'Settings',
    summary: 'Compare the annexes of two revisions',
    description: `Answers what differs between the annexes of two revisions, each under the catalogue and plan that were in force when it was made. As JSON, HTML or PDF by \`format\`. ${told}`,
    needs: ['record:read', 'drafts:read'],
    query: RevisionRedlineQuery,
    files,
    responses: { 200: RedlineView },
    problems: ['not_found', 'not_in_plan', 'text_block_missing', 'out_of_range', 'printer_unavailable'],
  },
} as const satisfies Record<string, Entry>;
