type Version = { effective_from: string };
/** Where a version stands: it holds, it will, or a newer one holds in its place. */
export type Standing = 'in_force' | 'later' | 'earlier';

/** Today as the API counts days: in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The version that holds on a day, of versions from the newest on. */
export const inForce = <T extends Version>(newestFirst: readonly T[], day: string): T | undefined =>
  newestFirst.find(({ effective_from }) => effective_from <= day);

/** Where each version stands on a day, of versions from the newest on. */
export const standingOf = <T extends Version>(version: T, newestFirst: readonly T[], day: string): Standing => {
  if (version.effective_from > day) return 'later';
  return inForce(newestFirst, day) === version ? 'in_force' : 'earlier';
};
