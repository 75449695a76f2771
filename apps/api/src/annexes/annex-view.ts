import { type IssuedAnnex, stateOfAnnex } from '@annexa/core';
import type { Tenant } from '@annexa/store';
import type { Rules } from '../settings/rules.js';
import { whatHoldsNow } from './what-holds-now.js';

/** Whose annexes, and the rules and the moment by which they are judged. */
export type Judged = { tenant: Tenant; rules: Rules; now: string };

const judged = async ({ tenant, rules, now }: Judged, asked: readonly IssuedAnnex[]) => {
  const [standings, holds] = await Promise.all([tenant.annexes.standing(asked), whatHoldsNow(rules, tenant, now)]);
  return asked.map((annex, at) => {
    const standing = standings[at];
    // Said to be neither revoked nor superseded only where that was looked up.
    if (!standing) throw new Error(`annexes ${annex.id}: nothing was answered of its standing`);
    return { annex, standing: { state: stateOfAnnex(annex, standing, () => holds(annex)), ...standing } };
  });
};

/** Annexes with what became of them since, without their records. */
export const summariesOf = async (by: Judged, asked: readonly IssuedAnnex[]) =>
  (await judged(by, asked)).map(({ annex: { model: _model, record: _record, ...annex }, standing }) => ({
    ...annex,
    ...standing,
  }));

/** An annex with what became of it since, with the record it photographs. */
export const viewOf = async (by: Judged, asked: IssuedAnnex) => {
  const [found] = await judged(by, [asked]);
  if (!found) throw new Error(`annexes ${asked.id}: nothing was judged`);
  const { model: _model, ...annex } = asked;
  return { ...annex, ...found.standing };
};
