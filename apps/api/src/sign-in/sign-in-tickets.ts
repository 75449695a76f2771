import { Inject, Injectable } from '@nestjs/common';
import type { Account, Store } from '@annexa/store';
import { passwordMark } from '../accounts/password-mark.js';
import { type TicketDetail, Tickets, ticketTrouble } from '../accounts/tickets.js';
import { KEYS, STORE } from '../boot/tokens.js';
import type { Door } from '../http/call.js';
import { isTrouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { peopleBehind } from '../second-factor/people-behind.js';

/** How long a step of a sign-in may take, in seconds. */
const stepSeconds = 10 * 60;

/** Codes that may be tried in one sign-in; then the password is asked again. */
const mostTries = 5;

type Step = 'second_factor' | 'choose_tenant';

/** Tickets between the steps of a sign-in: each belongs to a door, a step, a person, and the password they had. */
@Injectable()
export class SignInTickets {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>,
    private readonly tickets: Tickets,
  ) {}

  make(door: Door, step: Step, person: Account): Promise<string> {
    const detail = { door, step, person: person.id, password: passwordMark(this.keys, person) };
    return this.tickets.make('sign_in', detail, stepSeconds);
  }

  /** Counts a try of a second factor; the ticket stays good for a few more. */
  async tried(door: Door, text: string): Promise<Account | Trouble> {
    return this.holder(door, 'second_factor', await this.tickets.attempt('sign_in', text, mostTries));
  }

  /** Who a step is for; the ticket stays good. */
  async looked(door: Door, step: Step, text: string): Promise<Account | Trouble> {
    return this.holder(door, step, await this.tickets.look('sign_in', text));
  }

  /** Uses a ticket up: of several at the same time, one goes on. */
  async taken(text: string): Promise<Trouble | null> {
    const detail = await this.tickets.take('sign_in', text);
    return isTrouble(detail) ? detail : null;
  }

  private async holder(door: Door, step: Step, detail: TicketDetail | Trouble): Promise<Account | Trouble> {
    if (isTrouble(detail)) return detail;
    const { door: its, step: stage, person: id, password } = detail;
    const person =
      its === door && stage === step && id !== undefined ? await peopleBehind(this.store, door).get(id) : null;
    return person && passwordMark(this.keys, person) === password ? person : ticketTrouble('sign_in', 'expired');
  }
}
