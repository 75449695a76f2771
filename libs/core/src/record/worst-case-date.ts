import { addPeriod } from '../duration/period.js';
import type { EffectiveRetention } from './effective-record.js';

/**
 * Last day on which data may still exist whose clock started on `day`, for the effective maximum of a row (calendar
 * months in UTC, end of month clamped). Both are RFC 3339 dates. Null where the maximum is: nothing is kept, there is no
 * end, or a term is unknown. A day in the past stays one: then the data has to be gone already.
 */
export const worstCaseDate = ({ maximum }: Pick<EffectiveRetention, 'maximum'>, day: string): string | null =>
  maximum === null ? null : addPeriod(`${day}T00:00:00.000Z`, maximum).slice(0, 10);
