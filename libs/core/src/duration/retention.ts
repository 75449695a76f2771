import { z } from 'zod';
import { Period } from './period.js';
import { Text } from '../settings/text.js';
import { ActivityId } from '../catalog/activity-id.js';

/** The moment from which a retention counts. */
export const Clock = z
  .enum(['collected', 'stored', 'last_activity', 'call_ended', 'account_closed', 'contract_ended'])
  .meta({ id: 'Clock', description: "The clock's start: the moment from which the period counts." });
export type Clock = z.infer<typeof Clock>;

/**
 * How long something is kept: a union on `kind` (GDPR Art. 5(1)(e), Art. 13(2)(a)). Typed, never free text.
 */
export const Retention = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none').describe('Relayed live, never stored.') }),
    z.strictObject({
      kind: z.literal('fixed').describe('Kept for a fixed period.'),
      period: Period,
      from: Clock.optional().describe("The clock's start; absent: the catalogue's clock for this data."),
    }),
    z.strictObject({
      kind: z.literal('until_event').describe('Kept until an event, with a ceiling.'),
      event: z.enum(['account_deleted', 'contract_ended', 'consent_withdrawn']).describe('The event that ends it.'),
      ceiling: Period.describe('Longest period without the event, ISO 8601.'),
      after: Clock.describe('The moment from which the ceiling counts.'),
    }),
    z.strictObject({
      kind: z.literal('same_as').describe('Kept as long as the data of another activity.'),
      activity: ActivityId,
    }),
    z.strictObject({
      kind: z.literal('indefinite').describe('Kept without end; refused unless the plan allows it.'),
      justification: Text(1000).describe('Why no end can be set.'),
    }),
  ])
  .meta({ id: 'Retention', description: 'How long something is kept. A retention is replaced as a whole.' });
export type Retention = z.infer<typeof Retention>;
export type RetentionKind = Retention['kind'];
