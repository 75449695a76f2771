import { comparePeriods } from '../duration/compare-periods.js';
import type { EffectiveRecord, EffectiveRetention } from '../record/effective-record.js';
import type { Finding } from '../record/finding.js';
import { isDraft } from '../record/is-draft.js';
import { namePlace } from '../settings/name-place.js';
import { compareRetention } from './compare-retention.js';
import type { Records } from './review-changes.js';
import type { AnnexDifference, RetentionDifference } from './settings-preview.js';

type Part = EffectiveRetention & { activity: RetentionDifference['activity']; name: string };

const partsOf = ({ activities }: EffectiveRecord): Map<string, Part> =>
  new Map(
    activities.flatMap(({ id, name, retention }) =>
      retention.map((part) => [`${id}/${part.part}`, { ...part, activity: id, name }] as const),
    ),
  );

const kept = (part: Part | undefined) =>
  part ? { text: part.text, maximum: part.maximum, maximum_text: part.maximum_text } : null;

const effectOf = (before: Part | undefined, after: Part | undefined): RetentionDifference['effect'] | null => {
  if (!before || !after) return after ? 'starts' : 'ends';
  if (before.text === after.text && before.maximum_text === after.maximum_text) return null;
  const effect = before.retention && after.retention ? compareRetention(before.retention, after.retention) : null;
  if (effect === 'longer' || effect === 'shorter') return effect;
  // A row that is made of others, or that follows another activity, has no period of its own, but it has a worst case.
  const order = before.maximum && after.maximum ? comparePeriods(after.maximum, before.maximum) : 0;
  return order > 0 ? 'longer' : order < 0 ? 'shorter' : 'changed';
};

/** Every retention in force that differs, part by part. */
export const reviewRetention = ({ before, after }: Records): RetentionDifference[] => {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const [effect, part] = [effectOf(was, is), is ?? was];
    if (effect === null || !part) return [];
    const { activity, name, part: id, what, kind } = part;
    return [{ activity, name, part: id, what, kind, before: kept(was), after: kept(is), effect }];
  });
};

const comeAndGo = <T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) => {
  const [old, fresh] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    added: after.filter((item) => !old.has(keyOf(item))),
    removed: before.filter((item) => !fresh.has(keyOf(item))),
  };
};

const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
const nameOf = ({ subprocessors }: EffectiveRecord, id: string) =>
  subprocessors.find((entry) => entry.id === id)?.name ?? id;
const transferKey = ({ id, country }: { id: string; country: string }) => `${id}/${country}`;
/** One entry for each recipient and country, whatever the reasons. */
const transfersOf = (record: EffectiveRecord) => {
  const entries = record.transfers.map(({ subprocessor, country }) => ({
    id: subprocessor,
    name: nameOf(record, subprocessor),
    country,
  }));
  return [...new Map(entries.map((entry) => [transferKey(entry), entry])).values()];
};
const statusOf = (record: EffectiveRecord) => (isDraft(record) ? 'draft' : 'final');

/** Facts of custom fields are the same where the key is: the number in their path says only where the field stands. */
const missingBetween = (before: EffectiveRecord, after: EffectiveRecord): AnnexDifference['missing'] => {
  const facts = ({ missing, custom_fields }: EffectiveRecord) =>
    missing.map((fact) => ({ key: `${fact.id} ${namePlace(fact.path, custom_fields)}`, fact }));
  const { added, removed } = comeAndGo(facts(before), facts(after), ({ key }) => key);
  return { added: added.map(({ fact }) => fact), removed: removed.map(({ fact }) => fact) };
};

const keyOfFinding = ({ code, activity, part, sources }: Finding, fields: EffectiveRecord['custom_fields']): string =>
  JSON.stringify([code, activity, part, sources.map(({ title, path }) => [title, path && namePlace(path, fields)])]);

/** A contradiction is the same where it is between the same two statements, whatever they say by now. */
const findingsBetween = (before: EffectiveRecord, after: EffectiveRecord): AnnexDifference['findings'] => {
  const found = ({ findings, custom_fields }: EffectiveRecord) =>
    findings.map((finding) => ({ key: keyOfFinding(finding, custom_fields), finding }));
  const { added, removed } = comeAndGo(found(before), found(after), ({ key }) => key);
  return { added: added.map(({ finding }) => finding), removed: removed.map(({ finding }) => finding) };
};

/** What appears in the annex and what disappears from it. */
export const reviewAnnex = ({ before, after }: Records): Omit<AnnexDifference, 'passages'> => ({
  status: { before: statusOf(before), after: statusOf(after) },
  activities: comeAndGo(before.activities.map(named), after.activities.map(named), ({ id }) => id),
  subprocessors: comeAndGo(before.subprocessors.map(named), after.subprocessors.map(named), ({ id }) => id),
  transfers: comeAndGo(transfersOf(before), transfersOf(after), transferKey),
  fields: comeAndGo(
    before.custom_fields.map(({ key, label }) => ({ id: key, name: label })),
    after.custom_fields.map(({ key, label }) => ({ id: key, name: label })),
    ({ id }) => id,
  ),
  missing: missingBetween(before, after),
  findings: findingsBetween(before, after),
});
