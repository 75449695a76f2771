import type { Activity } from '../catalog/activity.js';
import { comparePeriods } from '../duration/compare-periods.js';
import { type Period, sumPeriods } from '../duration/period.js';
import { sayPeriod } from '../duration/say-period.js';
import type { EffectiveRecord, MaximumTerm } from '../record/effective-record.js';
import type { Change, Records } from './review-changes.js';
import type { ReviewedChange, ReviewWarning } from './settings-preview.js';

/** A copy at a sub-processor that keeps it for its own period, whatever the tenant chooses. */
type Floor = { subprocessor: string; name: string; period: Period };
type Found = { code: ReviewWarning['code']; text: (floor: Floor) => string; floors: Floor[] };

const termsOf = ({ activities }: EffectiveRecord, activity: string, part: string): MaximumTerm[] =>
  activities.find(({ id }) => id === activity)?.retention.find((one) => one.part === part)?.terms ?? [];

/** The floors of a part whose periods are known: of an unknown one nothing can be said. */
const floorsOf = (record: EffectiveRecord, activity: string, part: string): Floor[] =>
  termsOf(record, activity, part).flatMap(({ term, period, subprocessor }) => {
    if (term !== 'floor' || period === null || !subprocessor) return [];
    const name = record.subprocessors.find(({ id }) => id === subprocessor)?.name ?? subprocessor;
    return [{ subprocessor, name, period }];
  });

/** The floors that are longer than these terms of the part together; an unknown term may be longer than any floor. */
const floorsBeyond = (record: EffectiveRecord, activity: string, part: string, terms: MaximumTerm[]): Floor[] => {
  const periods = terms.flatMap(({ period }) => (period === null ? [] : [period]));
  if (periods.length < terms.length) return [];
  const floors = floorsOf(record, activity, part);
  if (periods.length === 0) return floors;
  const total = sumPeriods(periods);
  return floors.filter(({ period }) => comparePeriods(period, total) > 0);
};

/** Floors that are longer than everything that the choice decides: a shorter choice does not reach them. */
const unreached = ({ after }: Records, activity: string, part: string): Floor[] => {
  const own = termsOf(after, activity, part).filter(({ term }) => term !== 'floor');
  return own.length === 0 ? [] : floorsBeyond(after, activity, part, own);
};

/**
 * What stays where a feature is switched off: the sub-processor gets nothing new, and keeps what it has for longer than
 * deleting takes anyway.
 */
const left = ({ before, after }: Records, activity: string, part: string): Floor[] => {
  const still = new Set(floorsOf(after, activity, part).map(({ subprocessor }) => subprocessor));
  const deleting = termsOf(before, activity, part).filter(({ term }) => term !== 'floor' && term !== 'active');
  return floorsBeyond(before, activity, part, deleting).filter(({ subprocessor }) => !still.has(subprocessor));
};

const findIn = ({ id, parts, options }: Activity, { path, effect }: ReviewedChange, records: Records): Found | null => {
  const option = options.find((one) => one.path === path);
  if (!option) return null;
  if (effect === 'off')
    return {
      code: 'copy_stays',
      text: ({ name, period }) =>
        `${name} receives nothing new, but keeps what it has for up to ${sayPeriod(period)}: is anything to be deleted there earlier?`,
      floors: parts.flatMap((part) => left(records, id, part.id)),
    };
  if (effect !== 'shorter') return null;
  return {
    code: 'floor_not_reached',
    text: ({ name, period }) =>
      `${name} keeps its copy for ${sayPeriod(period)} whatever is chosen: is the shorter period meant all the same?`,
    floors: parts.filter((part) => part.option === option.key).flatMap((part) => unreached(records, id, part.id)),
  };
};

/** Where a change does less than it seems to: a sub-processor keeps its copy for a period of its own. */
export const askAboutFloors = (
  { catalog }: Change,
  changes: readonly ReviewedChange[],
  records: Records,
): ReviewWarning[] =>
  changes.flatMap((change) =>
    catalog.activities.flatMap((activity) => {
      const found = findIn(activity, change, records);
      const floors = new Map(found?.floors.map((floor) => [floor.subprocessor, floor]));
      return [...floors.values()].map((floor) => ({
        code: found?.code ?? 'copy_stays',
        path: change.path,
        article: 'GDPR Art. 5(1)(e)',
        text: found?.text(floor) ?? '',
        subject: floor.name,
        country: null,
        holds: null,
        period: floor.period,
      }));
    }),
  );
