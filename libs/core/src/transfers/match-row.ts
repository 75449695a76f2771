import type { Mark } from './modules.js';

/** Conditions on facts: each named fact has one of the values; a fact that is not named may have any. */
export type Conditions<Facts> = { readonly [Name in keyof Facts]?: readonly Facts[Name][] };

/** A row of a decision table: its outcome holds where its conditions do. */
export type DecisionRow<Facts, Outcome> = {
  readonly id: string;
  readonly when: Conditions<Facts>;
  readonly outcome: Outcome;
  /** The article, clause or page it comes from. */
  readonly source: string;
  readonly mark: Mark;
};

/** True where the facts meet the conditions. */
export const meets = <Facts extends object>(facts: Facts, when: Conditions<Facts>): boolean =>
  (Object.keys(when) as (keyof Facts)[]).every((name) => when[name]?.includes(facts[name]) ?? true);

/** The first row whose conditions the facts meet; a table ends with a row without conditions, so there is one. */
export const matchRow = <Facts extends object, Row extends DecisionRow<Facts, unknown>>(
  table: readonly Row[],
  facts: Facts,
): Row => {
  const row = table.find(({ when }) => meets(facts, when));
  if (!row) throw new Error('a decision table must end with a row without conditions');
  return row;
};
