import type { Catalog } from './catalog.js';

/** What is there (newest first), the one in force among it, what is to hold, and the day of the switch (RFC 3339 dates). */
export type FrameworkSwitch = {
  versions: readonly Catalog[];
  inForce: Catalog;
  invalid_from: string | null;
  today: string;
};

/** The first free version names of a day: the day itself, then .1, .2 and so on. */
const freeNames = (day: string, taken: ReadonlySet<string>): string[] =>
  [day, ...Array.from({ length: 999 }, (_, index) => `${day}.${index + 1}`)].filter((name) => !taken.has(name));

/**
 * The catalogue versions to publish so that the EU-US Data Privacy Framework no longer counts from a day on, or counts
 * again (null): a copy of the one in force that holds from today, and one of each that is to come. Empty where all of them
 * say so already.
 */
export const switchFramework = ({ versions, inForce, invalid_from, today }: FrameworkSwitch): Catalog[] => {
  const coming = versions.filter(({ effective_from }) => effective_from > today);
  const newestOfDay = coming.filter(
    ({ effective_from }, index) => coming.findIndex((other) => other.effective_from === effective_from) === index,
  );
  const changed = [inForce, ...newestOfDay.toReversed()].filter((catalog) => catalog.dpf_invalid_from !== invalid_from);
  const names = freeNames(today, new Set(versions.map(({ version }) => version)));
  return changed.flatMap((catalog, index) => {
    const version = names[index];
    if (version === undefined) return [];
    const effective_from = catalog === inForce ? today : catalog.effective_from;
    return [{ ...catalog, version, effective_from, dpf_invalid_from: invalid_from }];
  });
};
