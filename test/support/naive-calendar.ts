/** Months and days by the plain calendar, without the library that the code uses. */
export const naiveEnd = (from: Date, months: number, days: number): string => {
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const [year, index] = [Math.floor(month / 12), month % 12];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][index] ?? 0;
  const day = Math.min(from.getUTCDate(), length);
  const midnight = Date.UTC(year, index, day) + (from.getTime() % 86_400_000);
  return new Date(midnight + days * 86_400_000).toISOString();
};
