import { comparePeriods } from '../../duration/compare-periods.js';
import type { Period } from '../../duration/period.js';
import { periodOf } from '../../duration/period-of.js';
import { sayPeriod } from '../../duration/say-period.js';
import type { Finding } from '../finding.js';
import type { HeldCopy, HeldPart } from '../held-parts.js';
import type { RecordSource } from '../record-source.js';
import { type FindingRule, finding } from './finding-rules.js';
import { settingOf } from './setting-of.js';

/** A copy at a sub-processor, with the period that the customer chose for the part; null: it chose none. */
type Copy = HeldCopy & { held: HeldPart; chosen: Period | null; source: RecordSource };
type Check = (copy: Copy) => Finding[];

const told = ({ held: { activity, row }, name }: Copy) => ({
  activity: activity.name,
  what: row.what,
  period: row.text,
  subprocessor: name,
});

type Said = { text: string; proposal: string; says: string; at: 'floor' | 'mode' };

/** A finding about a copy: the setting on one side, the register on the other. */
const about = (
  rule: FindingRule,
  { held, name, path, source }: Copy,
  { text, proposal, says, at }: Said,
): Finding[] => [
  finding(rule, {
    activity: held.activity.id,
    part: held.row.part,
    sources: [
      settingOf(held, source),
      { title: source.blocks.findings.places.register(name), says, path: `${path}/${at}` },
    ],
    text,
    proposal,
  }),
];

const belowFloor: Check = (copy) => {
  const { blocks } = copy.source;
  const { retention_below_floor: words, says } = blocks.findings;
  const floor = copy.holder.floor?.value ?? null;
  if (copy.chosen === null || floor === null || comparePeriods(floor, copy.chosen) <= 0) return [];
  const [period, least] = [sayPeriod(copy.chosen, blocks), sayPeriod(floor, blocks)];
  return about('below_floor', copy, {
    text: words.text({ ...told(copy), period }, least),
    proposal: words.proposal,
    says: says.floor(least),
    at: 'floor',
  });
};

const fixedThere: Check = (copy) => {
  const { vendor_fixed_over_setting: words, says } = copy.source.blocks.findings;
  const { mode, floor, enforcement } = copy.holder;
  if (copy.chosen === null || mode.value !== 'vendor_fixed') return [];
  return about(floor === null ? 'fixed_without_period' : 'fixed_there', copy, {
    text: words[floor === null ? 'open' : 'text'](told(copy)),
    proposal: words.proposal,
    says: enforcement.value ?? says.fixedThere,
    at: 'mode',
  });
};

const emulated: Check = (copy) => {
  const { enforcement_emulated: words, says } = copy.source.blocks.findings;
  const { mode, enforcement } = copy.holder;
  if (copy.chosen === null || mode.value !== 'emulated') return [];
  return about('emulated', copy, {
    text: words.text(told(copy)),
    proposal: words.proposal,
    says: enforcement.value ?? says.emulated,
    at: 'mode',
  });
};

/** Where something else ends the part, such as the bucket of the customer, nothing has to be enforced there. */
const unknownEnforcement: Check = (copy) => {
  const { enforcement_unknown: words, says } = copy.source.blocks.findings;
  const { mode, enforcement } = copy.holder;
  if (mode.value !== null || copy.held.part.ends !== undefined) return [];
  return about('unknown_enforcement', copy, {
    text: words.text(told(copy)),
    proposal: words.proposal,
    says: enforcement.value ?? says.enforcementUnknown,
    at: 'mode',
  });
};

const checks = [belowFloor, fixedThere, emulated, unknownEnforcement];

/** The setting against what the sub-processors that hold a copy can do: floors, fixed periods, enforcement. */
export const findInCopies = (source: RecordSource): Finding[] =>
  source.held
    .filter(({ row }) => row.retention?.kind !== 'none')
    .flatMap((held) => {
      const chosen = held.part.option === undefined ? null : periodOf(held.row.retention);
      return held.copies.flatMap((each) => checks.flatMap((check) => check({ ...each, held, chosen, source })));
    });
