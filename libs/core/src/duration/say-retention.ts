import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import type { Retention } from './retention.js';
import { sayPeriod } from './say-period.js';

/** A retention in words; `nameOf` gives the printed name of another activity. */
export const sayRetention = (
  retention: Retention,
  blocks: TextBlocks = textBlocks('en'),
  nameOf: (activity: string) => string = (id) => id,
): string => {
  const say = blocks.retention;
  if (retention.kind === 'none') return say.none;
  if (retention.kind === 'same_as') return say.sameAs(nameOf(retention.activity));
  if (retention.kind === 'indefinite') return say.indefinite(retention.justification);
  if (retention.kind === 'until_event')
    return say.untilEvent(
      say.events[retention.event],
      sayPeriod(retention.ceiling, blocks),
      say.clocks[retention.after],
    );
  return say.fixed(sayPeriod(retention.period, blocks), retention.from && say.clocks[retention.from]);
};
