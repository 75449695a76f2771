import { Inject, Injectable } from '@nestjs/common';
import type { Account, Store } from '@annexa/store';
import { passwordMark } from '../accounts/password-mark.js';
import { Passwords } from '../accounts/passwords.js';
import { Tickets, type TicketDetail, ticketTrouble } from '../accounts/tickets.js';
import { KEYS, STORE } from '../boot/tokens.js';
import { isTrouble, type Trouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { checkNewPassword } from './check-new-password.js';

/** How long the link of a mail works. */
const lifeSeconds = 60 * 60;

/** Links with which a member sets a new password. Operators help each other: they have none. */
@Injectable()
export class PasswordResets {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(KEYS) private readonly keys: Pick<Keys, 'pepper'>,
    private readonly tickets: Tickets,
    private readonly passwords: Passwords,
  ) {}

  /** A link for an address; null where it has no account. */
  async link(address: string): Promise<{ email: string; text: string; expires_at: string } | null> {
    const account = await this.accounts.byEmail(address.toLowerCase());
    if (!account) return null;
    const { text, mac, expires_at } = this.tickets.draw('password_reset', lifeSeconds);
    const detail = { account: account.id, password: passwordMark(this.keys, account) };
    await this.tickets.keep('password_reset', mac, { detail, expires_at });
    return { email: account.email, text, expires_at };
  }

  /** Sets the password and ends all sessions; answers whose it was. The link is used up by a password that fits, not before. */
  async complete({ token, password }: { token: string; password: string }): Promise<Account | Trouble> {
    const account = await this.holder(await this.tickets.look('password_reset', token));
    if (isTrouble(account)) return account;
    const weak = checkNewPassword(password, account.email, '/password');
    if (weak) return weak;
    const hash = await this.passwords.hash(password);
    const taken = await this.tickets.take('password_reset', token);
    if (isTrouble(taken)) return taken;
    return (await this.accounts.setPassword(account.id, hash)) ?? ticketTrouble('password_reset', 'expired');
  }

  /** A link dies with the password that it was to replace: of several links one works. */
  private async holder(detail: TicketDetail | Trouble): Promise<Account | Trouble> {
    if (isTrouble(detail)) return detail;
    const account = await this.accounts.get(detail.account ?? '');
    const current = account && passwordMark(this.keys, account) === detail.password;
    return current ? account : ticketTrouble('password_reset', 'expired');
  }

  private get accounts() {
    return this.store.system('password reset').accounts;
  }
}
