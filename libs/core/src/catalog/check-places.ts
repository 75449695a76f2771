import type { Problem } from '../problem.js';
import type { Activity } from './activity.js';
import type { Catalog } from './catalog.js';
import { isInEea, type Place, sayPlace } from './country.js';
import type { Subprocessor } from './subprocessor.js';

/** Where the Union is stated and no country, any of its countries may be meant; the EEA has three more. */
const isMeant = (place: Place, stated: Place): boolean => {
  const [narrow, wide] = place === 'EU' ? [stated, place] : [place, stated];
  return narrow === wide || (wide === 'EU' && isInEea(narrow) && !['IS', 'LI', 'NO'].includes(narrow));
};

/** A place that an activity says a sub-processor has, with what the register confirms of it; null: not confirmed. */
type Claim = { place: Place; path: string; entry: Subprocessor; list: string; confirmed: readonly Place[] | null };

/** Storage is processing too (GDPR Art. 4(2)): a place of processing may stand in either list, if both are known. */
const placesOf = ({ storage_countries, processing_countries }: Subprocessor): Place[] | null =>
  storage_countries.value && processing_countries.value
    ? [...processing_countries.value, ...storage_countries.value]
    : null;

const claimsOf = (activity: Activity, at: string, register: ReadonlyMap<string, Subprocessor>): Claim[] => [
  ...activity.locations.flatMap(({ place, subprocessor }, index) => {
    const entry = register.get(subprocessor ?? '');
    const path = `${at}/locations/${index}/place`;
    return entry ? [{ place, path, entry, list: 'processing_countries', confirmed: placesOf(entry) }] : [];
  }),
  ...activity.parts.flatMap(({ place, held_by }, index) =>
    held_by.flatMap(({ subprocessor }) => {
      const entry = register.get(subprocessor);
      if (!entry || !place?.value) return [];
      const confirmed = entry.storage_countries.value;
      const path = `${at}/parts/${index}/place/value`;
      return [{ place: place.value, path, entry, list: 'storage_countries', confirmed }];
    }),
  ),
];

const say = (places: readonly Place[]): string => (places.length === 0 ? 'none' : places.map(sayPlace).join(', '));

/** What an activity says of where a sub-processor has its data is in what the register confirms (GDPR Chapter V). */
export const checkPlaces = ({ activities, subprocessors }: Catalog): Problem[] => {
  const register = new Map(subprocessors.map((entry) => [entry.id, entry]));
  return activities.flatMap((activity, index) =>
    claimsOf(activity, `/activities/${index}`, register).flatMap(
      ({ place, path, entry, list, confirmed }): Problem[] =>
        confirmed === null || confirmed.some((each) => isMeant(place, each))
          ? []
          : [
              {
                code: 'facts_contradict',
                path,
                detail: `${activity.name} names ${sayPlace(place)} for ${entry.name}, the register names ${say(confirmed)}; add ${place} to ${list} of ${entry.id} or correct the place.`,
              },
            ],
    ),
  );
};
