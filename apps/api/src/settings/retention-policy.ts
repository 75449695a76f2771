import {
  type ActivityId,
  type Catalog,
  type EffectiveRecord,
  type Option,
  resolveRecord,
  type Retention,
  type Settings,
  valueAt,
} from '@annexa/core';
import type { InForce } from './rules.js';

/** How long the data of one activity is kept: chosen and in effect. */
export type Policy = {
  activity: ActivityId;
  name: string;
  active: boolean;
  configurable: boolean;
  retention: Retention | null;
  effective: EffectiveRecord['activities'][number]['retention'];
};

/** The option of the catalogue that governs the retention of an activity; its `path` is where the choice is kept. */
export const retentionOption = (catalog: Catalog, activity: ActivityId): Option | undefined =>
  catalog.activities.find(({ id }) => id === activity)?.options.find(({ kind }) => kind === 'retention');

/** The merge patch that sets one value at a JSON Pointer. */
export const changeAt = (path: string, value: unknown): unknown =>
  path
    .split('/')
    .slice(1)
    .reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

/** The policies of all activities in the order of the record. */
export const listPolicies = ({ catalog, plan }: InForce, settings: Settings): Policy[] => {
  const record = resolveRecord(catalog, plan, settings);
  return catalog.activities.map(({ id, name }) => {
    const option = retentionOption(catalog, id);
    const effective = record.activities.find((activity) => activity.id === id);
    return {
      activity: id,
      name,
      active: effective !== undefined,
      configurable: option !== undefined,
      retention: option ? ((valueAt(settings, option.path) as Retention | undefined) ?? null) : null,
      effective: effective?.retention ?? [],
    };
  });
};
