import type { AnnexModel } from '../annex/annex-model.js';
import { buildAnnex } from '../annex/build-annex.js';
import { type MarkedAnnex, markAnnex, passagesOf } from '../annex/mark-annex.js';
import type { EffectiveRecord } from '../record/effective-record.js';
import { resolveRecord } from '../record/resolve-record.js';
import type { Revision } from '../settings/revision.js';
import type { Settings } from '../settings/settings.js';
import { type Change, type Records, reviewChanges, widensRecording } from './review-changes.js';
import { reviewAnnex, reviewRetention } from './review-record.js';
import { reviewWarnings } from './review-warnings.js';
import type { AnnexDifference, ReviewedChange, SettingsPreview } from './settings-preview.js';

/** What a review needs besides the change. */
export type ReviewInput = Change & {
  tenant: { name: string; demo: boolean };
  /** The revisions so far: the pending change is none yet, so no passage of theirs is touched. */
  revisions: readonly Revision[];
  language: AnnexModel['lang'];
  /** RFC 3339 instant, UTC. */
  now: string;
  template_version: string;
};

const markRecords = (input: ReviewInput, { before, after }: Records): MarkedAnnex => {
  const { tenant, revisions, language, now, template_version } = input;
  const rest = { tenant, revisions, language, template_version };
  const annexOf = (record: EffectiveRecord) =>
    buildAnnex({ ...rest, record, issued_on: now, annex_number: null, record_hash: 'of the annex once it is issued' });
  return markAnnex(annexOf(before), annexOf(after));
};

const dayOf = ({ now }: ReviewInput) => now.slice(0, 10);

/** The annex as it would be, with the passages that the change touches marked. Pure. */
export const markPending = (input: ReviewInput): MarkedAnnex => {
  const { catalog, plan, before, after } = input;
  const manner = { on: dayOf(input), language: input.language };
  const recordOf = (settings: Settings) => resolveRecord(catalog, plan, settings, manner);
  return markRecords(input, { before: recordOf(before), after: recordOf(after) });
};

/** The phrase that confirms: the name of the tenant in letters that every keyboard has. */
export const confirmationPhrase = (name: string): string => {
  const slug = name
    .toUpperCase() // ß becomes SS
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'confirm' : slug;
};

/**
 * People are recorded once the activity takes place, to which switching calls on again may lead too; more of them once
 * the mode widens.
 */
const recordingOn = (input: Change, changes: readonly ReviewedChange[], { activities }: AnnexDifference) => {
  const reason = (path: string) => [{ kind: 'recording_on' as const, path }];
  if (widensRecording(input)) return reason('/recording/mode');
  if (!activities.added.some(({ id }) => id === 'call_recording')) return [];
  return reason(changes.find(({ effect }) => effect === 'on')?.path ?? '/recording/mode');
};

const confirmationOf = (
  input: ReviewInput,
  changes: readonly ReviewedChange[],
  annex: AnnexDifference,
): SettingsPreview['confirmation'] => {
  const shorter = changes.filter(({ effect }) => effect === 'shorter');
  const reasons = [
    ...shorter.map(({ path }) => ({ kind: 'shortening' as const, path })),
    ...recordingOn(input, changes, annex),
  ];
  return reasons.length === 0 ? null : { phrase: confirmationPhrase(input.tenant.name), reasons };
};

/**
 * Says in advance what a change of settings would do: each setting with its effect, each retention in force, rows,
 * sub-processors and transfers of the annex, touched passages, questions, and what must be confirmed. Pure; the change
 * must have passed `checkChange`.
 */
export const reviewSettings = (input: ReviewInput): SettingsPreview => {
  const { catalog, plan } = input;
  const on = dayOf(input);
  const records = {
    before: resolveRecord(catalog, plan, input.before, { on }),
    after: resolveRecord(catalog, plan, input.after, { on }),
  };
  const changes = reviewChanges(input, records, input.now);
  const annex = { ...reviewAnnex(records), passages: passagesOf(markPending(input)) };
  return {
    unchanged: changes.length === 0,
    changes,
    retention: reviewRetention(records),
    annex,
    warnings: reviewWarnings(input, changes, records, annex),
    confirmation: confirmationOf(input, changes, annex),
  };
};
