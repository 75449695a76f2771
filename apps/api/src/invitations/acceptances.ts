import { Inject, Injectable } from '@nestjs/common';
import { parseWith } from '@annexa/core';
import { NewPassword } from '@annexa/contract';
import type { Account, Invitation, NewPerson, Store, Tenant } from '@annexa/store';
import type { AccountTools } from '../accounts/add-member.js';
import { loginFailed } from '../accounts/login.js';
import { PersonCheck } from '../accounts/person-check.js';
import { Tickets, ticketTrouble } from '../accounts/tickets.js';
import { STORE } from '../boot/tokens.js';
import { isTrouble, trouble, type Trouble } from '../http/trouble.js';
import { ACCOUNT_TOOLS } from '../operator/tenants.controller.js';
import { checkNewPassword } from '../passwords/check-new-password.js';

type Followed = { tenant: Tenant; invitation: Invitation & { ticket: string }; account: Account | null };

/** What becomes of an invitation: its link is looked at, and accepted. */
@Injectable()
export class Acceptances {
  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(ACCOUNT_TOOLS) private readonly tools: AccountTools,
    private readonly tickets: Tickets,
    private readonly check: PersonCheck,
  ) {}

  /** What a link invites to; trouble where it was used, revoked, replaced by a newer one, or is over. */
  async follow(token: string): Promise<Followed | Trouble> {
    const detail = await this.tickets.look('invitation', token);
    if (isTrouble(detail)) return detail;
    const tenant = await this.store.forTenant(detail.tenant ?? '');
    const invitation = await tenant?.invitations.get(detail.invitation ?? '');
    if (!tenant || !invitation) return ticketTrouble('invitation', 'expired');
    if (invitation.accepted_at !== null) return ticketTrouble('invitation', 'used');
    const current = invitation.revoked_at === null && invitation.ticket === this.tickets.macOf('invitation', token);
    if (!current) return ticketTrouble('invitation', 'expired');
    return { tenant, invitation, account: await this.store.system('invitation').accounts.byEmail(invitation.email) };
  }

  /** Makes the person a member: with the password of the account that exists, or with a new one. */
  async accept({ tenant, invitation, account }: Followed, password: string, from: string): Promise<Trouble | null> {
    const { email } = invitation;
    const proved = account
      ? await this.check.password('member', { email, password, from })
      : await this.newcomer(email, password);
    if (isTrouble(proved)) return proved;
    const outcome = await this.store.system('invitation').memberships.accept({
      ticket: invitation.ticket,
      tenant_id: tenant.id,
      invitation_id: invitation.id,
      account: proved,
    });
    // Somebody made an account of the address while this person chose a password: now it is the account's that counts.
    if (outcome === 'other_account') return loginFailed();
    if (outcome === 'gone') return ticketTrouble('invitation', 'used');
    return outcome === 'exists' ? trouble('already_exists', 'You are a member already: sign in.') : null;
  }

  private async newcomer(email: string, password: string): Promise<NewPerson | Trouble> {
    const fit = parseWith(NewPassword, password, '/password');
    if (!fit.ok) return fit;
    const weak = checkNewPassword(password, email, '/password');
    if (weak) return weak;
    const { newId, now, passwords } = this.tools;
    const password_hash = await passwords.hash(password);
    return { id: newId('acc'), email, password_hash, created_at: now().toISOString() };
  }
}
