import type { ApiKeyView } from '../../api/generated';

/** Where a key stands. What was revoked stays revoked, whatever its end. */
export const keyState = ({ revoked_at, expires_at }: ApiKeyView, now: Date): 'works' | 'expired' | 'revoked' => {
  if (revoked_at !== null) return 'revoked';
  return expires_at !== null && new Date(expires_at) <= now ? 'expired' : 'works';
};
