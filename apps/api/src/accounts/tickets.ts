import { Inject, Injectable } from '@nestjs/common';
import type { FoundTicket, Store, TicketPurpose } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { KEYS, STORE } from '../boot/tokens.js';
import { trouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { macOf, randomText } from './secrets.js';

/** What a ticket stands for: ids and short words. */
export type TicketDetail = Record<string, string>;

/** 43 characters of base 62 are 256 bits: nobody guesses one. */
const length = 43;

const words = { sign_in: 'sign-in', passkey: 'sign-in', password_reset: 'link', invitation: 'link' } as const;

/** The answer to a ticket that is not good any more. */
export const ticketTrouble = (purpose: TicketPurpose, state: 'used' | 'expired'): Trouble => {
  const [what, again] = [words[purpose], words[purpose] === 'link' ? 'Ask for a new one.' : 'Start again.'];
  return state === 'used'
    ? trouble('link_used', `This ${what} has been used. ${again}`)
    : trouble('link_expired', `This ${what} does not work any more. ${again}`);
};

/** Single-use tickets: steps of a sign-in, challenges, links in mails. Only their MACs are kept. */
@Injectable()
export class Tickets {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes a ticket that is good for some seconds. */
  async make(purpose: TicketPurpose, detail: TicketDetail, seconds: number): Promise<string> {
    const { text, mac, expires_at } = this.draw(purpose, seconds);
    await this.keep(purpose, mac, { detail, expires_at });
    return text;
  }

  /** Draws the text of a ticket without keeping it yet: for one that something else has to name first. */
  draw(purpose: TicketPurpose, seconds: number): { text: string; mac: string; expires_at: string } {
    const text = randomText(length);
    const expires_at = new Date(this.clock().getTime() + seconds * 1000).toISOString();
    return { text, mac: this.macOf(purpose, text), expires_at };
  }

  /** Keeps a ticket that was drawn. */
  async keep(purpose: TicketPurpose, mac: string, ticket: Pick<FoundTicket, 'detail' | 'expires_at'>): Promise<void> {
    await this.system.tickets.make(mac, { purpose, ...ticket });
  }

  /** What a ticket stands for; it stays good. */
  async look(purpose: TicketPurpose, text: string): Promise<TicketDetail | Trouble> {
    return this.detailOf(purpose, await this.system.tickets.look(this.macOf(purpose, text), purpose));
  }

  /** Counts a try with a ticket; after `most` of them it is used up. */
  async attempt(purpose: TicketPurpose, text: string, most: number): Promise<TicketDetail | Trouble> {
    return this.detailOf(purpose, await this.system.tickets.attempt(this.macOf(purpose, text), purpose, most));
  }

  /** Uses a ticket up: of several at the same time, one gets what it stands for. */
  async take(purpose: TicketPurpose, text: string): Promise<TicketDetail | Trouble> {
    return this.detailOf(purpose, await this.system.tickets.take(this.macOf(purpose, text), purpose));
  }

  macOf(purpose: TicketPurpose, text: string): string {
    return macOf(this.keys.pepper, `ticket: ${purpose}`, text);
  }

  private detailOf(purpose: TicketPurpose, found: FoundTicket | null): TicketDetail | Trouble {
    if (found?.state === 'good') return found.detail;
    return ticketTrouble(purpose, found?.state === 'used' ? 'used' : 'expired');
  }

  private get system() {
    return this.store.system('tickets');
  }
}
