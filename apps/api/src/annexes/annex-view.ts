import { type AnnexStanding, type IssuedAnnex, stateOfAnnex } from '@annexa/core';
import type { Tenant } from '@annexa/store';
import type { Rules } from '../settings/rules.js';
import { whatHoldsNow } from './what-holds-now.js';

/** Whose annexes, and the rules and the moment by which they are judged. */
export type Judged = { tenant: Tenant; rules: Rules; now: string };

const unknownStanding: AnnexStanding = { revocation: null, superseded_by: null };

const judged = async ({ tenant, rules, now }: Judged, asked: readonly IssuedAnnex[]) => {
  const [standings, holds] = await Promise.all([tenant.annexes.standing(asked), whatHoldsNow(rules, tenant, now)]);
  return asked.map((annex, at) => {
    const standing = standings[at] ?? unknownStanding;
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
  const [{ model: _model, ...annex }, [found]] = [asked, await judged(by, [asked])];
  return { ...annex, state: found?.standing.state ?? 'outdated', ...unknownStanding, ...found?.standing };
};
