import type { Holder, RetentionPart } from '../catalog/activity.js';
import type { Catalog } from '../catalog/catalog.js';
import type { EffectiveActivity, EffectiveRecord, EffectiveRetention } from './effective-record.js';
import { holds, resolveOptions, type Rules } from './resolve-options.js';
import type { HoldersOf } from './transfer-routes.js';

/** A sub-processor that holds a copy under the settings in force; `path`: where the catalogue says so. */
export type HeldCopy = { holder: Holder; name: string; path: string };

/** One part that an activity keeps, resolved, beside what the catalogue says of it. */
export type HeldPart = {
  activity: EffectiveActivity;
  row: EffectiveRetention;
  part: RetentionPart;
  /** JSON Pointer of the part in the catalogue. */
  path: string;
  copies: HeldCopy[];
};

/** The record without what is concluded from it. */
export type ResolvedRecord = Omit<EffectiveRecord, 'findings' | 'missing'>;

const copiesOf = (
  part: RetentionPart,
  path: string,
  keeps: (holder: Holder) => boolean,
  catalog: Catalog,
): HeldCopy[] =>
  part.held_by.flatMap((holder, index) =>
    keeps(holder)
      ? [
          {
            holder,
            name: catalog.subprocessors.find(({ id }) => id === holder.subprocessor)?.name ?? holder.subprocessor,
            path: `${path}/held_by/${index}`,
          },
        ]
      : [],
  );

/** Every part that is kept for this tenant, with the sub-processors that hold a copy of it. */
export const heldParts = (catalog: Catalog, rules: Rules, record: Pick<ResolvedRecord, 'activities'>): HeldPart[] =>
  catalog.activities.flatMap((offered, home) => {
    const activity = record.activities.find(({ id }) => id === offered.id);
    if (!activity) return [];
    const { values } = resolveOptions(offered, rules);
    return offered.parts.flatMap((part, index) => {
      const row = activity.retention.find((each) => each.part === part.id);
      const path = `/activities/${home}/parts/${index}`;
      return row
        ? [{ activity, row, part, path, copies: copiesOf(part, path, ({ when }) => holds(when, values), catalog) }]
        : [];
    });
  });

/** Who holds a part under the settings in force; null: the catalogue names nobody, so it may be any of the recipients. */
export const holdersIn = (held: readonly HeldPart[]): HoldersOf => {
  const parts = new Map(held.map((each) => [`${each.activity.id} ${each.part.id}`, each]));
  return (activity, part) => {
    const found = parts.get(`${activity} ${part}`);
    return found && found.part.held_by.length > 0 ? found.copies.map(({ holder }) => holder.subprocessor) : null;
  };
};
