import { type Place } from './scope.js';
import { WallBreach } from './wall-breach.js';

const names = (path: string): boolean => path.split('.').includes('tenant_id');

/** True where a key, or the target of a rename, reaches `tenant_id` at any depth. */
const reaches = (value: unknown, renames: boolean): boolean => {
  if (Array.isArray(value)) return value.some((item) => reaches(item, renames));
  if (value === null || typeof value !== 'object') return renames && typeof value === 'string' && names(value);
  return Object.entries(value).some(([key, inner]) => names(key) || reaches(inner, renames || key === '$rename'));
};

/**
 * Refuses an update that touches `tenant_id` in any way: by operator, by rename from or to it, inside an object that is
 * set as a whole, in a replacement. A pipeline can compute a field out of anything, so it is refused altogether.
 */
export const guardUpdate = (update: unknown, place: Place): void => {
  if (update === null || update === undefined) return;
  if (Array.isArray(update)) throw new WallBreach(place.collection, place.operation, 'an update pipeline');
  if (reaches(update, false)) throw new WallBreach(place.collection, place.operation, 'it would write tenant_id');
};
