import { z } from 'zod';
import { Actor } from '../access/actor.js';
import { Text } from '../settings/text.js';
import type { IssuedAnnex } from './issued-annex.js';

const Instant = z.iso.datetime({ precision: 3 });

/** That an annex must not be relied on any more, said by the tenant or the vendor. The document itself stays as it is. */
export const AnnexRevocation = z
  .strictObject({
    reason: Text(500).describe('Why the annex was revoked; never shown to the public.'),
    revoked_at: Instant.describe('When it was revoked (RFC 3339, UTC, milliseconds).'),
    revoked_by: Actor,
  })
  .meta({ id: 'AnnexRevocation', description: 'The revocation of an annex: why, when and by whom.' });
export type AnnexRevocation = z.infer<typeof AnnexRevocation>;

/** A later annex of the same tenant in the same language. */
export const LaterAnnex = z
  .strictObject({
    number: z.int().min(1).max(1_000_000_000).describe('Running number of the annex.'),
    issued_at: Instant.describe('When it was issued (RFC 3339, UTC, milliseconds).'),
  })
  .meta({ id: 'LaterAnnex', description: 'The latest annex in the same language, where it is another one.' });
export type LaterAnnex = z.infer<typeof LaterAnnex>;

/** What became of an annex since it was issued: nothing of it is in the photograph. */
export type AnnexStanding = { revocation: AnnexRevocation | null; superseded_by: LaterAnnex | null };

/** How far an annex may be relied on. */
export const AnnexState = z
  .enum(['current', 'outdated', 'superseded', 'draft', 'revoked'])
  .describe(
    'current: the latest in its language, and final; outdated: the latest, and what it says no longer holds, so a new one is needed; superseded: there is a later one; draft; revoked.',
  );
export type AnnexState = z.infer<typeof AnnexState>;

/**
 * How far an annex may be relied on. A later annex supersedes also where it was revoked itself: what it replaced states
 * settings that are no longer in force. `stillHolds`: whether the record of now says what the annex says; asked only
 * where it matters.
 */
export const stateOfAnnex = (
  { status }: Pick<IssuedAnnex, 'status'>,
  { revocation, superseded_by }: AnnexStanding,
  stillHolds: () => boolean,
): AnnexState => {
  if (revocation) return 'revoked';
  if (superseded_by) return 'superseded';
  if (status === 'draft') return 'draft';
  return stillHolds() ? 'current' : 'outdated';
};
