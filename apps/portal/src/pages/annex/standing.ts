import type { AnnexSummary } from '../../api/generated';

/**
 * The annex that is shown as the one of today: the newest that may be relied on, else the newest final one that only needs
 * to be issued again, else whichever is newest. A revoked one is shown where there is no other.
 */
export const todaysOf = (annexes: readonly AnnexSummary[]): AnnexSummary | undefined =>
  annexes.find(({ state }) => state === 'current') ??
  annexes.find(({ state }) => state === 'outdated') ??
  annexes.find(({ state }) => state !== 'revoked') ??
  annexes[0];

type Basis = { revision: number; catalog_version: string; plan: { id: string; version: number } };

/** True where an annex issued now would be made of the same instruction, catalogue and plan. */
export const isCurrent = (annex: AnnexSummary, { revision, catalog_version, plan }: Basis): boolean =>
  annex.revision === revision &&
  annex.catalog_version === catalog_version &&
  annex.plan_id === plan.id &&
  annex.plan_version === plan.version;
