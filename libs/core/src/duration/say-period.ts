import { type Period, partsOf } from './period.js';

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** A period in words, e.g. "14 months", "1 month and 15 days". */
export const sayPeriod = (period: Period): string => {
  const { months, days } = partsOf(period);
  return [months ? count(months, 'month') : '', days ? count(days, 'day') : ''].filter(Boolean).join(' and ');
};
