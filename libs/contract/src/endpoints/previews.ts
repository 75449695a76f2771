import { type Entry, pageStart } from '../endpoint.js';
import { Pending, SettingsPreviewView } from '../shapes/preview.js';
import { planProblems } from './settings.js';

const problems = [
  ...planProblems,
  'ground_missing',
  'indefinite_not_allowed',
  'key_duplicate',
  'not_configurable',
  'not_allowed_value',
  'not_found',
] as const;
/** The portal lands a problem at its field, so a preview tells it as the change itself would. */
const told = 'Problems inside `change` have the pointers that PATCH /v1/settings gives them.';

/** What a change would do, before it is made. Nothing is stored. */
export const previewEndpoints = {
  previewSettings: {
    method: 'POST',
    path: '/v1/settings/preview',
    tag: 'Settings',
    summary: 'Preview a change of settings',
    description: `Answers everything that a change would do to the latest revision: settings, retention in force, rows, sub-processors and transfers of the annex, touched passages, and what to confirm. What the change itself would be refused for is answered as such. ${told}`,
    needs: ['settings:read', 'record:read'],
    body: Pending,
    seenFrom: '/change',
    responses: { 200: SettingsPreviewView },
    problems,
  },
  previewPendingAnnex: {
    method: 'POST',
    path: '/v1/annexes/preview',
    tag: 'Annexes',
    summary: 'Preview the annex with a change',
    description: `Answers the annex as it would be with a change, as a page on which every passage has an id (\`data-passage\`) and every touched one a mark; without a change nothing is marked. Nothing is stored. ${told}`,
    needs: ['drafts:read', 'settings:read'],
    body: Pending,
    seenFrom: '/change',
    responses: {
      200: { media: 'text/html', description: 'The annex as a page, without scripts.', example: pageStart },
    },
    problems,
  },
} as const satisfies Record<string, Entry>;
