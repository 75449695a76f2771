import { type Catalog, mechanisms, type Subprocessor } from '../catalog/catalog.js';
import { isInEea } from '../catalog/country.js';
import type { EffectiveActivity, Transfer } from './effective-record.js';

const sayMechanisms = ({ mechanisms: fact }: Subprocessor): string | null =>
  fact.value ? fact.value.map((each) => mechanisms[each]).join('; ') : null;

/** Third countries in which the recipient, or a recipient that the catalogue does not name, has the activity's data. */
const placesOf = (activity: EffectiveActivity, recipient: string): string[] =>
  [
    ...activity.locations.filter(({ subprocessor }) => subprocessor === null || subprocessor === recipient),
    ...activity.retention,
  ].flatMap(({ place }) => (place && !isInEea(place) ? [place] : []));

type Route = { country: string; reason: Transfer['reason']; activity: EffectiveActivity };

const routesOf = (entry: Subprocessor, activities: readonly EffectiveActivity[]): Route[] =>
  activities.flatMap((activity) => {
    const home = entry.country.value;
    const abroad = placesOf(activity, entry.id).map((country) => ({
      country,
      reason: 'processing' as const,
      activity,
    }));
    const seat = home && !isInEea(home) && !abroad.some(({ country }) => country === home);
    return seat ? [...abroad, { country: home, reason: 'establishment' as const, activity }] : abroad;
  });

/**
 * Transfers to third countries (GDPR Chapter V), one row per sub-processor, country and reason: data is processed
 * there, or the recipient is established there although the data lies in the EEA.
 */
export const resolveTransfers = (catalog: Catalog, activities: readonly EffectiveActivity[]): Transfer[] =>
  catalog.subprocessors.flatMap((entry) => {
    const engaged = activities.filter(({ subprocessors }) => subprocessors.some(({ id }) => id === entry.id));
    const rows = new Map<string, Transfer>();
    for (const { country, reason, activity } of routesOf(entry, engaged)) {
      const key = `${country} ${reason}`;
      const seen = rows.get(key)?.activities ?? [];
      rows.set(key, {
        subprocessor: entry.id,
        country,
        reason,
        activities: seen.includes(activity.id) ? seen : [...seen, activity.id],
        mechanism_text: sayMechanisms(entry),
        demo: entry.mechanisms.demo || entry.country.demo,
      });
    }
    return [...rows.values()];
  });
