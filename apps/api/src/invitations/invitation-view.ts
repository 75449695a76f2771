import type { Invitation } from '@annexa/store';

type State = 'open' | 'accepted' | 'revoked' | 'expired';

/** Where an invitation stands at a moment. */
export const stateOf = ({ accepted_at, revoked_at, expires_at }: Invitation, now: string): State => {
  if (accepted_at !== null) return 'accepted';
  if (revoked_at !== null) return 'revoked';
  return expires_at <= now ? 'expired' : 'open';
};

/** An invitation as the tenant sees it: never its link. */
export const invitationView = (invitation: Invitation, now: string) => {
  const { id, email, role, created_at, created_by, expires_at } = invitation;
  return { id, email, role, state: stateOf(invitation, now), created_at, created_by, expires_at };
};
