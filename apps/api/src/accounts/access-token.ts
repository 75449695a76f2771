import { SignJWT } from 'jose';
import type { Keys } from '../keys.js';

export const issuer = 'annexa';
/** A member's token is worth nothing at the operator's door, and the other way round. */
export const audiences = { member: 'annexa:tenant', operator: 'annexa:operator' } as const;
/** RFC 9068. */
export const tokenType = 'at+jwt';
/** Life of an access token in seconds. */
export const accessSeconds = 15 * 60;

/** Signs the access token of a session. */
export const signAccessToken = (
  keys: Pick<Keys, 'sign' | 'kid'>,
  claims: { kind: keyof typeof audiences; subject: string; session: string; now: Date },
): Promise<string> => {
  const issued = Math.floor(claims.now.getTime() / 1000);
  return new SignJWT({ sid: claims.session })
    .setProtectedHeader({ alg: 'ES256', typ: tokenType, kid: keys.kid })
    .setIssuer(issuer)
    .setAudience(audiences[claims.kind])
    .setSubject(claims.subject)
    .setIssuedAt(issued)
    .setExpirationTime(issued + accessSeconds)
    .sign(keys.sign);
};
