import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { Passwords } from '../accounts/passwords.js';
import { PersonCheck } from '../accounts/person-check.js';
import { STORE } from '../boot/tokens.js';
import type { Door } from '../http/call.js';
import { isTrouble, missing, type Trouble } from '../http/trouble.js';
import { peopleBehind } from '../second-factor/people-behind.js';
import { checkNewPassword } from './check-new-password.js';
import { PasswordNotices } from './password-notices.js';

type Change = { current_password: string; new_password: string };
type Asking = { email: string; from: string; session: string; now: string };

/** Changing a password with the one that holds now; members and operators alike. */
@Injectable()
export class PasswordChanges {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly check: PersonCheck,
    private readonly passwords: Passwords,
    private readonly notices: PasswordNotices,
  ) {}

  /** Changes it, ends the other sessions and tells the person by mail. */
  async change(door: Door, { email, from, session, now }: Asking, change: Change): Promise<Trouble | null> {
    const person = await this.check.password(door, { email, password: change.current_password, from });
    if (isTrouble(person)) return person;
    const weak = checkNewPassword(change.new_password, person.email, '/new_password');
    if (weak) return weak;
    const hash = await this.passwords.hash(change.new_password);
    if (!(await peopleBehind(this.store, door).setPassword(person.id, hash, session))) return missing();
    this.notices.changed(door, person.email, now);
    return null;
  }
}
