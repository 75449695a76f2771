import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { STORE } from '../boot/tokens.js';
import type { Door, OperatorCaller, TenantCaller } from '../http/call.js';
import { BrowserSessions } from './browser-sessions.js';
import { openMember, openOperator } from './open-session.js';

/** Opens a door for a person in a browser, by the cookie of that door. */
@Injectable()
export class CookieDoor {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly sessions: BrowserSessions,
  ) {}

  /** Id of the session of a cookie; null where it has none that lives. */
  async session(door: Door, cookie: string): Promise<string | null> {
    return (await this.sessions.open(door, cookie))?.id ?? null;
  }

  async member(cookie: string): Promise<TenantCaller | null> {
    const session = await this.sessions.open('member', cookie);
    return session && openMember(this.store, session, 'cookie');
  }

  async operator(cookie: string): Promise<OperatorCaller | null> {
    const session = await this.sessions.open('operator', cookie);
    return session && openOperator(this.store, session, 'cookie');
  }
}
