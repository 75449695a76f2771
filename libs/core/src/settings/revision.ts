import { z } from 'zod';
import { Actor } from '../access/actor.js';
import { Settings } from './settings.js';

/** One immutable, numbered state of a tenant's settings: a documented instruction (GDPR Art. 28(3)(a)). */
export const Revision = z
  .strictObject({
    id: z.string().max(64).describe('Opaque id, rev_….'),
    number: z.int().min(1).describe('Number of the instruction; counts from 1 without gaps per tenant.'),
    at: z.iso.datetime({ precision: 3 }).describe('When it was given (RFC 3339, UTC, milliseconds).'),
    actor: Actor,
    channel: z.enum(['portal', 'api', 'operator', 'system']).describe('Through what it was given.'),
    reason: z.string().max(500).nullable().describe('Why it was given, if a reason was stated.'),
    restored_from: z.int().min(1).nullable().describe('Number of the revision that this one restores.'),
    settings: Settings,
  })
  .meta({ id: 'Revision', description: 'One immutable state of the settings, and the instruction that made it.' });
export type Revision = z.infer<typeof Revision>;
