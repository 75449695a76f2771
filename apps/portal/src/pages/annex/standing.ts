import type { AnnexSummary } from '../../api/generated';

/** The annex in force: the newest final one. A draft is none yet and replaces nothing. */
export const inForceOf = (annexes: readonly AnnexSummary[]): AnnexSummary | null =>
  annexes.find(({ status }) => status === 'final') ?? null;

/** What an annex is today: in force, a draft that says what the newest instruction would, or replaced by a newer one. */
export const standingOf = (annex: AnnexSummary, newest: readonly AnnexSummary[]) => {
  if (annex.id === inForceOf(newest)?.id) return 'in_force';
  return annex.status === 'draft' && annex.id === newest[0]?.id ? 'latest_draft' : 'superseded';
};

type Basis = { revision: number; catalog_version: string; plan: { id: string; version: number } };

/** True where an annex issued now would be made of the same instruction, catalogue and plan. */
export const isCurrent = (annex: AnnexSummary, { revision, catalog_version, plan }: Basis): boolean =>
  annex.revision === revision &&
  annex.catalog_version === catalog_version &&
  annex.plan_id === plan.id &&
  annex.plan_version === plan.version;
