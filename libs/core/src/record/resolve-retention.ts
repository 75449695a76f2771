import type { RetentionPart } from '../catalog/activity.js';
import type { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import type { Plan } from '../plan/plan.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';
import type { EffectiveOption, EffectiveRetention, Why } from './effective-record.js';
import { effectiveMaximum, floorTerms } from './effective-maximum.js';
import { holds, type OptionValues, retentionOf } from './resolve-options.js';

type Names = { subprocessor: (id: string) => string };
type Context = {
  options: readonly EffectiveOption[];
  values: OptionValues;
  plan: Plan;
  names: Names;
  blocks: TextBlocks;
};

const vendorFixed = (source: string | null, { record: { why } }: TextBlocks): Why => ({
  kind: 'vendor_fixed',
  text: source ? why.vendorFixed(source) : why.vendorFixedUnstated,
});

type Chosen = { retention: Retention | null; text: string; demo: boolean; why: Why };

const chosenFor = (part: RetentionPart, { options, values, blocks }: Context): Chosen => {
  const option = options.find(({ key }) => key === part.option);
  const retention = part.option ? retentionOf(values, part.option) : undefined;
  if (option && retention) return { retention, text: option.text, demo: false, why: option.why };
  const fact = part.retention;
  const value = fact?.value ?? null;
  return {
    retention: value,
    text: value ? sayRetention(value, blocks) + (fact?.demo ? blocks.record.demoMark : '') : blocks.record.notKnown,
    demo: fact?.demo ?? false,
    why: vendorFixed(fact?.source ?? null, blocks),
  };
};

/** Resolves one part of an activity: what was chosen or fixed, why, and the worst case with its terms. */
export const resolveRetention = (part: RetentionPart, context: Context): EffectiveRetention => {
  const { values, plan, names, blocks } = context;
  const { record: say } = blocks;
  const holders = part.held_by.filter((holder) => holds(holder.when, values));
  const chosen = chosenFor(part, context);
  const enforcement = holders.flatMap(({ subprocessor, enforcement: fact }) =>
    fact.value ? [say.enforcement(names.subprocessor(subprocessor), fact.value) + (fact.demo ? say.demoMark : '')] : [],
  );
  return {
    part: part.id,
    kind: part.kind,
    what: part.what,
    ...chosen,
    ...effectiveMaximum(part, chosen.retention, floorTerms(holders, names.subprocessor, blocks), { plan, blocks }),
    place: part.place?.value ?? null,
    notes: [...enforcement, ...(part.note ? [part.note] : [])],
  };
};
