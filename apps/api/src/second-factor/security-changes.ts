import { Inject, Injectable } from '@nestjs/common';
import type { Account, Security, Store } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { STORE } from '../boot/tokens.js';
import type { Door } from '../http/call.js';
import { isTrouble, missing, trouble, type Trouble } from '../http/trouble.js';
import { AccountNotices } from '../mail/account-notices.js';
import type { News } from '../mail/letters.js';
import { peopleBehind } from './people-behind.js';

/**
 * Another security of a person (the same object: nothing is written), what the trail and a mail tell of it (null: nothing),
 * and what is answered.
 */
export type SecurityChange<T> = { security: Security; told: News | null; value: T };

/** How often a change is thought over again where somebody else was faster; the same person is rarely in ten places. */
const mostTurns = 30;

const nouns = { member: 'account', operator: 'operator' } as const;

/** Changes how people prove who they are, and tells them. */
@Injectable()
export class SecurityChanges {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly notices: AccountNotices,
  ) {}

  /** A person as they are now. */
  get(door: Door, id: string): Promise<Account | null> {
    return peopleBehind(this.store, door).get(id);
  }

  /** By compare-and-set: where somebody else was faster, `change` is asked again with what they left. */
  async change<T>(
    door: Door,
    id: string,
    change: (person: Account) => SecurityChange<T> | Trouble,
  ): Promise<T | Trouble> {
    const people = peopleBehind(this.store, door);
    for (let turn = 0; turn < mostTurns; turn += 1) {
      const person = await people.get(id);
      if (!person) return missing();
      const changed = change(person);
      if (isTrouble(changed)) return changed;
      const { security, told, value } = changed;
      if (security === person.security) return value;
      const action = told && `${nouns[door]}.${told}`;
      if (!(await people.setSecurity(id, person.security_version, security, action))) continue;
      if (told) this.notices.tell(door, { to: person.email, what: told, at: this.clock().toISOString() });
      return value;
    }
    return { ...trouble('store_unavailable', 'Too many changes at once. Try again.'), retry_after: 1 };
  }
}
