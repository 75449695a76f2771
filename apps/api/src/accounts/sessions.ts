import { Inject, Injectable } from '@nestjs/common';
import type { Session, Store } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { NEW_ID, type NewId } from '../boot/ids.js';
import { KEYS, STORE } from '../boot/tokens.js';
import { trouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { accessSeconds, signAccessToken } from './access-token.js';
import { macOf, randomText, sameText } from './secrets.js';
import { newSession, sessionLives } from './session-life.js';

/** Most sessions in a list. */
const mostListed = 200;

type Tokens = { access_token: string; token_type: 'Bearer'; expires_in: number; refresh_token: string };
type Kind = Session['subject']['kind'];

const subjectOf = ({ subject }: Session) => (subject.kind === 'member' ? subject.account_id : subject.operator_id);
/** The answer where a session has ended. */
export const sessionOver = (): Trouble => trouble('unauthenticated', 'The session is over. Log in again.');

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

  async start(subject: Session['subject'], client = ''): Promise<Tokens> {
    const id = this.newId('ses');
    const refresh = this.refreshToken(id);
    const session = newSession({ id, subject, kind: 'token', client, hash: this.hashOf(refresh) }, this.clock());
    await this.system.sessions.start(session);
    return this.tokensOf(session, refresh);
  }

  async renew(kind: Kind, token: string): Promise<Tokens | Trouble> {
    const id = this.sessionIn(token);
    const session = id === null ? null : await this.system.sessions.get(id);
    if (session?.kind !== 'token' || session.subject.kind !== kind) return sessionOver();
    if (!sessionLives(session, this.clock())) return sessionOver();
    const fresh = this.refreshToken(session.id);
    const at = this.clock().toISOString();
    const rotated = await this.system.sessions.rotate(session.id, this.hashOf(token), this.hashOf(fresh), at);
    if (rotated) return this.tokensOf(rotated, fresh);
    await this.end(session.id);
    return sessionOver();
  }

  async end(id: string): Promise<void> {
    await this.system.sessions.end(id, this.clock().toISOString());
  }

  async get(id: string): Promise<Session | null> {
    return this.system.sessions.get(id);
  }

  /** The sessions of a person that live, newest first: as many as are listed, and among them always the one that asks. */
  async of(owner: string, current: string | null): Promise<Session[]> {
    const newest = (await this.system.sessions.of(owner)).filter((session) => this.lives(session));
    if (current === null || newest.some(({ id }) => id === current)) return newest;
    const own = await this.get(current);
    return own ? [...newest.slice(0, mostListed - 1), own] : newest;
  }

  /** Ends one session of a person; false where they have none with this id that lives. */
  async endOne(owner: string, id: string): Promise<boolean> {
    const session = await this.get(id);
    return session?.owner === owner && this.lives(session) && this.system.sessions.end(id, this.clock().toISOString());
  }

  /** Ends all sessions of a person but one. */
  async endOthers(owner: string, kept: string): Promise<void> {
    await this.system.sessions.endAll(owner, this.clock().toISOString(), kept);
  }

  private lives(session: Session): boolean {
    return sessionLives(session, this.clock());
  }

  private get system() {
    return this.store.system('sessions');
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
