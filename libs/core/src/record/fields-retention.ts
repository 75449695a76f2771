import type { Catalog } from '../catalog/catalog.js';
import { longestPeriod } from '../duration/compare-periods.js';
import type { Period } from '../duration/period.js';
import type { Retention } from '../duration/retention.js';
import { sayPeriod } from '../duration/say-period.js';
import type { Plan } from '../plan/plan.js';
import { effectiveMaximum, floorTerms, type Maximum } from './effective-maximum.js';
import type { EffectiveActivity, EffectiveField, EffectiveRetention } from './effective-record.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';
import { type FieldHomes, isOpen } from './resolve-fields.js';

const isOwn = ({ retention }: EffectiveField) => retention.kind !== 'same_as';

const periodsOf = (retention: Retention): Period[] => {
  if (retention.kind === 'fixed') return [retention.period];
  return retention.kind === 'until_event' ? [retention.ceiling] : [];
};

/** The retention of the row "Custom Data Fields" in words: per field, with the longest own period. */
const sayFieldsRetention = ({ fields, blocks }: Context): string => {
  const { field: say } = blocks.record;
  const own = fields.filter(isOwn).map(({ retention }) => retention);
  const longest = longestPeriod(own.flatMap(periodsOf));
  const endless = own.some(({ kind }) => kind === 'indefinite');
  const bound = endless || !longest ? undefined : sayPeriod(longest, blocks);
  const shared = fields.length - own.length;
  const parts = [...(own.length > 0 ? [say.own(own.length, bound)] : []), ...(shared > 0 ? [say.shared(shared)] : [])];
  return parts.length > 0 ? say.each(parts) : say.perField;
};

const none = (maximum_text: string): Maximum => ({ maximum: null, maximum_text, terms: [] });

type Context = {
  fields: readonly EffectiveField[];
  homes: FieldHomes;
  catalog: Catalog;
  plan: Plan;
  blocks: TextBlocks;
};

/** How long each field is really kept: its own retention, or that of the activity it is kept as. */
const keptFor = ({ fields, homes }: Context): (Retention | null)[] =>
  fields.map((field) => {
    const { retention } = field;
    if (retention.kind !== 'same_as') return retention;
    return isOpen(field, homes) ? null : homes(retention.activity).retention;
  });

/** Copies that an activity keeps among its own data live as long as that activity's data. */
const sayCopies = ({ fields, homes, blocks }: Context): string => {
  const names = fields.filter(isOwn).flatMap(({ activity }) => (homes(activity).copies ? [homes(activity).name] : []));
  return names.length > 0 ? blocks.record.field.copies([...new Set(names)]) : '';
};

/** The worst case of all fields: the longest of their periods, those that are kept as an activity included. */
const worstCase = (context: Context): Maximum => {
  const { fields, catalog, plan, blocks } = context;
  const { maximum: say } = blocks.record;
  const part = catalog.activities.find(({ id }) => id === 'custom_data_fields')?.parts[0];
  if (!part || !fields.some(isOwn)) return none(say.asActivity);
  const kept = keptFor(context);
  if (kept.some((retention) => retention?.kind === 'indefinite')) return none(say.noEnd);
  if (kept.some((retention) => retention === null || retention.kind === 'same_as')) return none(say.unknownActivity);
  const period = longestPeriod(kept.flatMap((retention) => (retention ? periodsOf(retention) : [])));
  if (!period) return none(say.nothing);
  const nameOf = (id: string) => catalog.subprocessors.find((entry) => entry.id === id)?.name ?? id;
  const floors = floorTerms(part.held_by, nameOf, blocks);
  return effectiveMaximum({ ...part, option: 'retention' }, { kind: 'fixed', period }, floors, { plan, blocks });
};

/** The row "Custom Data Fields" takes its retention and its worst case from the fields themselves. */
export const withFieldsRetention = (activity: EffectiveActivity, context: Context): EffectiveActivity => {
  if (activity.id !== 'custom_data_fields') return activity;
  const { record: say, settings } = context.blocks;
  const worst = worstCase(context);
  const maximum_text = worst.maximum_text + sayCopies(context);
  const retention = activity.retention.map((row): EffectiveRetention => ({
    ...row,
    ...worst,
    maximum_text,
    text: sayFieldsRetention(context),
    why: { kind: 'customer_choice', text: say.why.perField },
    retention: null,
  }));
  const data_categories = context.fields.map(({ label, sensitivity }) =>
    say.field.category(label, settings.sensitivities[sensitivity]),
  );
  return { ...activity, data_categories, retention };
};
