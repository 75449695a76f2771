import { Inject, Injectable } from '@nestjs/common';
import type { Account } from '@annexa/store';
import { loginFailed } from '../accounts/login.js';
import { type TicketDetail, Tickets, ticketTrouble } from '../accounts/tickets.js';
import { NEW_ID, type NewId } from '../boot/ids.js';
import { SITE } from '../boot/tokens.js';
import { hasName, type Site } from '../http/site.js';
import { isTrouble, missing, trouble, type Trouble } from '../http/trouble.js';
import { codeWrong } from '../second-factor/second-factors.js';
import { SecurityChanges } from '../second-factor/security-changes.js';
import {
  type Answered,
  claimIn,
  type Passkey,
  readRegistration,
  readSignIn,
  registrationOptions,
  signInOptions,
} from './relying-party.js';

/** How long a challenge is good, in seconds. */
const challengeSeconds = 10 * 60;

/** Most passkeys of a person. */
const mostPasskeys = 20;

type Challenge = { ticket: string; options: Record<string, never> };
type Adding = { ticket: string; name: string; response: Answered };

const nameless = (): Trouble =>
  trouble('not_configurable', 'Passkeys need a host with a name: PUBLIC_URL is an address in numbers.');
const tooMany = (): Trouble => ({
  ok: false,
  problems: [
    {
      code: 'too_many',
      path: '',
      detail: `There are ${mostPasskeys} passkeys. Remove one first.`,
      allowed: { max: String(mostPasskeys) },
    },
  ],
});

/** Passkeys of members (W3C Web Authentication Level 3). Each challenge hangs on a ticket and is answered once. */
@Injectable()
export class Passkeys {
  constructor(
    private readonly changes: SecurityChanges,
    @Inject(SITE) private readonly site: Site,
    @Inject(NEW_ID) private readonly newId: NewId,
    private readonly tickets: Tickets,
  ) {}

  /** What a browser has to ask for to make a passkey. */
  async begin(accountId: string, processor: string): Promise<Challenge | Trouble> {
    if (!hasName(this.site)) return nameless();
    const account = await this.changes.get('member', accountId);
    if (!account) return missing();
    if (account.security.passkeys.length >= mostPasskeys) return tooMany();
    return this.challenge(
      { what: 'add', account: accountId },
      await registrationOptions(this.site, processor, account),
    );
  }

  /** Adds the passkey that a browser has made for the challenge. */
  async add(accountId: string, { ticket, name, response }: Adding, now: string): Promise<Passkey | Trouble> {
    const challenge = await this.answered(ticket, { what: 'add', account: accountId });
    if (isTrouble(challenge)) return challenge;
    const made = await readRegistration(this.site, challenge, response);
    if (!made) return codeWrong();
    const passkey = { id: this.newId('psk'), name, ...made, created_at: now, last_used_at: null };
    return this.changes.change('member', accountId, ({ security }) => {
      if (security.passkeys.some(({ credential_id }) => credential_id === made.credential_id))
        return trouble('already_exists', 'This passkey has been added.');
      if (security.passkeys.length >= mostPasskeys) return tooMany();
      const passkeys = [...security.passkeys, passkey];
      return { security: { ...security, passkeys }, told: 'passkey_added', value: passkey };
    });
  }

  /** Removes one of the person's passkeys. */
  async remove(accountId: string, id: string): Promise<Trouble | undefined> {
    return this.changes.change('member', accountId, ({ security }) => {
      const passkeys = security.passkeys.filter((passkey) => passkey.id !== id);
      if (passkeys.length === security.passkeys.length) return missing();
      return { security: { ...security, passkeys }, told: 'passkey_removed', value: undefined };
    });
  }

  /** What a browser has to ask a passkey for, before anybody said who they are. */
  async ask(): Promise<Challenge | Trouble> {
    if (!hasName(this.site)) return nameless();
    return this.challenge({ what: 'sign_in' }, await signInOptions(this.site));
  }

  /** The person whose passkey signed the challenge. */
  async recognise({ ticket, response }: Omit<Adding, 'name'>, now: string): Promise<Account | Trouble> {
    const challenge = await this.answered(ticket, { what: 'sign_in' });
    if (isTrouble(challenge)) return challenge;
    const claim = claimIn(response);
    const account = claim && (await this.changes.get('member', claim.account));
    const passkey = account?.security.passkeys.find(({ credential_id }) => credential_id === claim?.credential);
    const signed = passkey && (await readSignIn(this.site, challenge, { passkey, answered: response }));
    return account && passkey && signed
      ? this.used(account.id, { ...passkey, counter: signed.counter, last_used_at: now })
      : loginFailed();
  }

  /** Notes the use of a passkey; one that another use has overtaken, or that is gone by now, opens nothing. */
  private async used(accountId: string, used: Passkey): Promise<Account | Trouble> {
    return this.changes.change('member', accountId, (account) => {
      const { passkeys } = account.security;
      const kept = passkeys.find(({ id }) => id === used.id);
      const overtaken = !kept || (kept.counter > 0 && used.counter <= kept.counter);
      if (overtaken) return loginFailed();
      const security = { ...account.security, passkeys: passkeys.map((one) => (one.id === used.id ? used : one)) };
      return { security, told: null, value: account };
    });
  }

  private async challenge(detail: TicketDetail, options: { challenge: string }): Promise<Challenge> {
    const ticket = await this.tickets.make('passkey', { ...detail, challenge: options.challenge }, challengeSeconds);
    // As JSON, in which the library's absent members are absent.
    return { ticket, options: JSON.parse(JSON.stringify(options)) as Challenge['options'] };
  }

  /** The challenge of a ticket, which is used up; it must be for the same thing and the same person. */
  private async answered(ticket: string, wanted: TicketDetail): Promise<string | Trouble> {
    const detail = await this.tickets.take('passkey', ticket);
    if (isTrouble(detail)) return detail;
    const fits = Object.entries(wanted).every(([name, value]) => detail[name] === value);
    return fits && detail.challenge !== undefined ? detail.challenge : ticketTrouble('passkey', 'expired');
  }
}
