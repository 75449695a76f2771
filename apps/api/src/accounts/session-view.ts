import type { Session } from '@annexa/store';

/** A session as its owner sees it. */
export const sessionView = (
  { id, kind, client, created_at, rotated_at, expires_at }: Session,
  current: string | null,
) => ({
  id,
  kind,
  client,
  created_at,
  last_seen_at: rotated_at,
  expires_at,
  current: id === current,
});
