import type { KeyObject } from 'node:crypto';
import { Inject, Injectable, UnauthorizedException } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeProtectedHeader } from 'jose';
import { Strategy, type StrategyOptionsWithoutRequest } from 'passport-jwt';
import { z } from 'zod';
import { CLOCK, type Clock } from '../boot/clock.js';
import { KEYS } from '../boot/tokens.js';
import { bearerIn } from '../http/bearer.js';
import type { Keys } from '../keys.js';
import { audiences, issuer, tokenType } from './access-token.js';

const longest = 2_048;
const Header = z.strictObject({ alg: z.literal('ES256'), typ: z.literal(tokenType), kid: z.string() });

/** What an access token says, once its signature was checked. */
const Claims = z.strictObject({
  iss: z.literal(issuer),
  aud: z.enum([audiences.member, audiences.operator]),
  sub: z.string().max(64),
  sid: z.string().max(64),
  iat: z.int(),
  exp: z.int(),
});
export type Claims = z.infer<typeof Claims>;

/** The key for a token: the header must be exactly ours, and the key id is compared, never used as a path or address. */
const keyFor = (keys: Pick<Keys, 'kid' | 'verify'>, token: string): KeyObject | null => {
  if (token.length > longest) return null;
  try {
    const header = Header.safeParse(decodeProtectedHeader(token));
    return header.success && header.data.kid === keys.kid ? keys.verify : null;
  } catch {
    return null;
  }
};

/** passport-jwt with pinned algorithm, issuer and audience. Times are checked by `checkClaims`, against our own clock. */
const optionsFor = (keys: Keys, audience: string): StrategyOptionsWithoutRequest => ({
  jwtFromRequest: bearerIn,
  algorithms: ['ES256'],
  issuer,
  audience,
  ignoreExpiration: true,
  jsonWebTokenOptions: { ignoreNotBefore: true },
  secretOrKeyProvider: (_request: unknown, token: string, done) => {
    const key = keyFor(keys, token);
    // jsonwebtoken takes a KeyObject, 50 times faster than text; the type declarations do not know it.
    if (key) done(null, key as unknown as Buffer);
    else done(new UnauthorizedException());
  },
});

const checkClaims = (payload: unknown, audience: string, now: Date): Claims => {
  const claims = Claims.safeParse(payload);
  const seconds = now.getTime() / 1000;
  const good =
    claims.success && claims.data.aud === audience && claims.data.exp > seconds && claims.data.iat <= seconds + 60;
  if (!good) throw new UnauthorizedException();
  return claims.data;
};

/** Tokens of members: good at the tenant API only. */
@Injectable()
export class MemberJwtStrategy extends PassportStrategy(Strategy, 'member-jwt') {
  constructor(
    @Inject(KEYS) keys: Keys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(optionsFor(keys, audiences.member));
  }

  validate(payload: unknown): Claims {
    return checkClaims(payload, audiences.member, this.clock());
  }
}

/** Tokens of operators: good at the operator API only. */
@Injectable()
export class OperatorJwtStrategy extends PassportStrategy(Strategy, 'operator-jwt') {
  constructor(
    @Inject(KEYS) keys: Keys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super(optionsFor(keys, audiences.operator));
  }

  validate(payload: unknown): Claims {
    return checkClaims(payload, audiences.operator, this.clock());
  }
}
