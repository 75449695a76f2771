import { Inject, Injectable } from '@nestjs/common';
import type { Session, Store } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { NEW_ID, type NewId } from '../boot/ids.js';
import { KEYS, STORE } from '../boot/tokens.js';
import { trouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { accessSeconds, signAccessToken } from './access-token.js';
import { macOf, randomText, sameText } from './secrets.js';

const minutes = 60_000;
/** A session ends after this long without a renewal. */
const idle = 30 * minutes;
/** A session ends after this long, whatever happens. */
const absolute = 12 * 60 * minutes;

type Tokens = { access_token: string; token_type: 'Bearer'; expires_in: number; refresh_token: string };
type Kind = Session['subject']['kind'];

const subjectOf = ({ subject }: Session) => (subject.kind === 'member' ? subject.account_id : subject.operator_id);
const over = (): Trouble => trouble('unauthenticated', 'The session is over. Log in again.');

/**
 * Sessions and their rotating refresh tokens (RFC 9700 section 4.14): `<session>.<random>.<mac>`. The MAC says that a token
 * was once ours; one of ours that is not the current one was used before, so it was stolen or replayed: the session ends.
 */
@Injectable()
export class Sessions {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async start(subject: Session['subject']): Promise<Tokens> {
    const [now, id] = [this.clock(), this.newId('ses')];
    const refresh = this.refreshToken(id);
    const session: Session = {
      id,
      subject,
      refresh_hash: this.hashOf(refresh),
      previous_hash: null,
      rotated_at: now.toISOString(),
      created_at: now.toISOString(),
      expires_at: new Date(now.getTime() + absolute).toISOString(),
      ended_at: null,
    };
    await this.system.sessions.start(session);
    return this.tokensOf(session, refresh);
  }

  async renew(kind: Kind, token: string): Promise<Tokens | Trouble> {
    const id = this.sessionIn(token);
    const session = id === null ? null : await this.system.sessions.get(id);
    if (!session || session.subject.kind !== kind || !this.lives(session)) return over();
    const fresh = this.refreshToken(session.id);
    const at = this.clock().toISOString();
    const rotated = await this.system.sessions.rotate(session.id, this.hashOf(token), this.hashOf(fresh), at);
    if (rotated) return this.tokensOf(rotated, fresh);
    await this.end(session.id);
    return over();
  }

  async end(id: string): Promise<void> {
    await this.system.sessions.end(id, this.clock().toISOString());
  }

  async get(id: string): Promise<Session | null> {
    return this.system.sessions.get(id);
  }

  private get system() {
    return this.store.system('sessions');
  }

  private lives({ ended_at, expires_at, rotated_at }: Session): boolean {
    const now = this.clock().getTime();
    return ended_at === null && Date.parse(expires_at) > now && Date.parse(rotated_at) + idle > now;
  }

  private refreshToken(session: string): string {
    const body = `${session}.${randomText(43)}`;
    return `${body}.${macOf(this.keys.pepper, 'refresh token', body)}`;
  }

  private sessionIn(token: string): string | null {
    const [, body, session, mac] = /^((ses_[0-9a-z]+)\.[0-9A-Za-z]+)\.([0-9a-f]{64})$/.exec(token) ?? [];
    if (body === undefined || session === undefined || mac === undefined) return null;
    return sameText(mac, macOf(this.keys.pepper, 'refresh token', body)) ? session : null;
  }

  private hashOf(token: string): string {
    return macOf(this.keys.pepper, 'stored refresh token', token);
  }

  private async tokensOf(session: Session, refresh_token: string): Promise<Tokens> {
    const claims = { kind: session.subject.kind, subject: subjectOf(session), session: session.id, now: this.clock() };
    const access_token = await signAccessToken(this.keys, claims);
    return { access_token, token_type: 'Bearer', expires_in: accessSeconds, refresh_token };
  }
}
