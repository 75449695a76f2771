import { z } from 'zod';
import { ActivityId } from '../catalog/activity-id.js';
import { Option } from '../catalog/activity.js';
import type { Catalog } from '../catalog/catalog.js';
import { Retention } from '../duration/retention.js';
import { Allowed } from '../problem.js';
import { fitOption, sayRange } from './fit-option.js';
import type { Plan } from './plan.js';

/** An option as this plan offers it. */
export const OptionOffer = z
  .strictObject({
    activity: ActivityId,
    key: Option.shape.key,
    label: Option.shape.label,
    kind: Option.shape.kind,
    path: Option.shape.path,
    default: z.union([z.boolean(), z.string().max(64), Retention]).describe('Value in force where nothing is chosen.'),
    allowed: Allowed.describe('Range or values that may be chosen under the plan.'),
    reason: z.string().max(500).describe('Why it is so bounded.'),
  })
  .meta({ id: 'OptionOffer', description: 'What may be set under this plan, with range and reason.' });
export type OptionOffer = z.infer<typeof OptionOffer>;

type Offer = Pick<OptionOffer, 'allowed' | 'reason'>;

const offers: Record<string, (plan: Plan) => Offer> = {
  ...Object.fromEntries(
    (['interaction_logs', 'error_logs', 'recordings', 'account_inactivity'] as const).map((limit) => [
      limit,
      ({ name, limits }: Plan): Offer => ({
        allowed: limits[limit],
        reason: `The ${name} plan allows a period ${sayRange(limits[limit])}.`,
      }),
    ]),
  ),
  recording_modes: ({ name, limits }) => ({
    allowed: { values: limits.recording_modes },
    reason: `Recording modes of the ${name} plan.`,
  }),
  regions: ({ name, limits }) => ({ allowed: { values: limits.regions }, reason: `Regions of the ${name} plan.` }),
  transcripts: ({ name, limits }) => ({
    allowed: { values: limits.transcripts ? ['true', 'false'] : ['false'] },
    reason: `The ${name} plan ${limits.transcripts ? 'includes' : 'does not include'} transcripts.`,
  }),
  own_bucket: ({ name, limits }) => ({
    allowed: { values: limits.own_bucket ? ['vendor', 'own_bucket'] : ['vendor'] },
    reason: `The ${name} plan ${limits.own_bucket ? 'includes' : 'does not include'} an own bucket.`,
  }),
};

const free = (option: Option): Offer => ({
  allowed: { values: option.values ? Object.keys(option.values) : ['true', 'false'] },
  reason: 'Open to every plan.',
});

/** Every option of the catalogue as the plan offers it: default, range or values, and the reason. */
export const describeOptions = (catalog: Catalog, plan: Plan): OptionOffer[] =>
  catalog.activities.flatMap((activity) =>
    activity.options.map((option) => ({
      activity: activity.id,
      key: option.key,
      label: option.label,
      kind: option.kind,
      path: option.path,
      default: fitOption(option, option.default, plan).value,
      ...((option.limit ? offers[option.limit]?.(plan) : undefined) ?? free(option)),
    })),
  );
