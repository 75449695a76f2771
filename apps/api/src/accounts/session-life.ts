import type { Session } from '@annexa/store';

const minutes = 60_000;

/** A session ends after this long without use or renewal (NIST SP 800-63B-4 section 2.2.3 allows an hour). */
const idle = 30 * minutes;

/** A session ends after this long, whatever happens (the same section allows a day). */
const absolute = 12 * 60 * minutes;

/** How often it is written down that a session is in use: a page asks many things at once. */
const noted = minutes;

/** True where a session has neither ended nor been left alone for too long. */
export const sessionLives = ({ ended_at, expires_at, rotated_at }: Session, now: Date): boolean =>
  ended_at === null && Date.parse(expires_at) > now.getTime() && Date.parse(rotated_at) + idle > now.getTime();

/** True where the last note of use is old enough for another one. */
export const isUnnoted = ({ rotated_at }: Session, now: Date): boolean =>
  Date.parse(rotated_at) + noted <= now.getTime();

/** A session as it begins: with the person there at this moment. */
export const newSession = (
  made: Pick<Session, 'id' | 'subject' | 'kind' | 'client'> & { hash: string },
  now: Date,
): Session => {
  const { id, subject, kind, client, hash } = made;
  const at = now.toISOString();
  return {
    id,
    subject,
    refresh_hash: hash,
    previous_hash: null,
    rotated_at: at,
    created_at: at,
    expires_at: new Date(now.getTime() + absolute).toISOString(),
    ended_at: null,
    kind,
    owner: subject.kind === 'member' ? subject.account_id : subject.operator_id,
    client,
    authenticated_at: at,
  };
};
