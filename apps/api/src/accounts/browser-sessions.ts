import { Inject, Injectable } from '@nestjs/common';
import type { Session, Store } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { NEW_ID, type NewId } from '../boot/ids.js';
import { KEYS, STORE } from '../boot/tokens.js';
import type { CookieChange, Door } from '../http/call.js';
import type { Keys } from '../keys.js';
import { macOf, randomText, sameText } from './secrets.js';
import { isUnnoted, newSession, sessionLives } from './session-life.js';

/** 43 characters of base 62 are 256 bits. */
const secretLength = 43;
const form = /^(ses_[0-9a-z]{1,60})\.([0-9A-Za-z]{43})$/;

/** Who signs in: what the browser calls itself, and the session that it still has. */
export type Visit = { client: string; before: string | null };

type Started = { session: Session; cookie: CookieChange };

/** Takes the cookie of a door back. */
export const withoutCookie = (door: Door): CookieChange => ({ door, value: null });

/** Sessions in a browser: the cookie is `<session>.<secret>`, of the secret only a MAC is kept. */
@Injectable()
export class BrowserSessions {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  /** Starts a session, always with a new id and a new secret; the one that the browser had before ends. */
  async start(subject: Session['subject'], { client, before }: Visit): Promise<Started> {
    if (before !== null) await this.end(before);
    return this.keep({ subject, client });
  }

  /**
   * Starts a session in the place of another, which ends first: it proves no more and lives no longer than that one. Null
   * where that one has ended: of several replacements at the same moment, one goes on.
   */
  async replace(old: Session, subject: Session['subject']): Promise<Started | null> {
    const { client, authenticated_at, expires_at } = old;
    return (await this.end(old.id)) ? this.keep({ subject, client }, { authenticated_at, expires_at }) : null;
  }

  /** Notes that the person proved in a session who they are; answers the cookie that a browser goes on with. */
  async prove(id: string): Promise<CookieChange | null> {
    const at = this.clock().toISOString();
    return this.goOn(await this.system.sessions.seen(id, at, at));
  }

  /** Gives the session of a browser another id, where its person has changed how they prove who they are. */
  async renew(id: string): Promise<CookieChange | null> {
    return this.goOn(await this.system.sessions.get(id));
  }

  /** The session of a cookie; null where it is malformed, wrong, of the other door, ended or over. Notes that it is used. */
  async open(door: Door, cookie: string): Promise<Session | null> {
    const [, id, secret] = form.exec(cookie) ?? [];
    if (id === undefined || secret === undefined) return null;
    const session = await this.system.sessions.get(id);
    const now = this.clock();
    if (session?.kind !== 'browser' || session.subject.kind !== door) return null;
    if (!sameText(session.refresh_hash, this.hashOf(id, secret)) || !sessionLives(session, now)) return null;
    return isUnnoted(session, now) ? this.system.sessions.seen(id, now.toISOString()) : session;
  }

  /** OWASP (Session Management Cheat Sheet, "Renew the Session ID"): who has seen the old cookie has nothing in hand. */
  private async goOn(session: Session | null): Promise<CookieChange | null> {
    if (session?.kind !== 'browser' || session.ended_at !== null) return null;
    return (await this.replace(session, session.subject))?.cookie ?? null;
  }

  private end(id: string): Promise<boolean> {
    return this.system.sessions.end(id, this.clock().toISOString());
  }

  private async keep(
    made: Pick<Session, 'subject' | 'client'>,
    inherited: Partial<Pick<Session, 'authenticated_at' | 'expires_at'>> = {},
  ): Promise<Started> {
    const [id, secret] = [this.newId('ses'), randomText(secretLength)];
    const begun = newSession({ ...made, id, kind: 'browser', hash: this.hashOf(id, secret) }, this.clock());
    const session = { ...begun, ...inherited };
    await this.system.sessions.start(session);
    return { session, cookie: { door: made.subject.kind, value: `${id}.${secret}` } };
  }

  private get system() {
    return this.store.system('browser sessions');
  }

  private hashOf(id: string, secret: string): string {
    return macOf(this.keys.pepper, 'browser session', `${id}.${secret}`);
  }
}
