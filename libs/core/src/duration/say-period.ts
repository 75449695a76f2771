import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import { type Period, partsOf } from './period.js';

/** A period in words, e.g. "14 months", "1 month and 15 days". */
export const sayPeriod = (period: Period, { retention }: TextBlocks = textBlocks('en')): string => {
  const { months, days } = partsOf(period);
  if (months === 0) return retention.days(days);
  return days === 0 ? retention.months(months) : retention.and(retention.months(months), retention.days(days));
};
