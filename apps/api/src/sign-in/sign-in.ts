import { Inject, Injectable } from '@nestjs/common';
import type { Account, Session, Store } from '@annexa/store';
import { BrowserSessions, type Visit } from '../accounts/browser-sessions.js';
import type { Membership } from '../accounts/choose-membership.js';
import { loginFailed } from '../accounts/login.js';
import { meOf } from '../accounts/me.js';
import { openMember } from '../accounts/open-session.js';
import { sessionOver } from '../accounts/sessions.js';
import { STORE } from '../boot/tokens.js';
import type { CookieChange, Reply } from '../http/call.js';
import { isTrouble, missing } from '../http/trouble.js';
import { needsSecondFactor, type Proof, SecondFactors } from '../second-factor/second-factors.js';
import { SignInTickets } from './sign-in-tickets.js';

/** Where a sign-in stands, with the cookie where it is done. */
type SignInReply = Reply<'signIn'>;

/** Ways that are open to a person for the second factor. */
export const methodsOf = ({ security }: Account): ('totp' | 'recovery_code' | 'passkey')[] => [
  'totp',
  ...(security.recovery_codes.length > 0 ? (['recovery_code'] as const) : []),
  ...(security.passkeys.length > 0 ? (['passkey'] as const) : []),
];

/** The tenants of a person as they are shown. */
const tenantsOf = (memberships: readonly Membership[]) =>
  memberships.map(({ tenant_id, tenant_name, role }) => ({ tenant: tenant_id, name: tenant_name, role }));

/** Signing in step by step: password, second factor where one is set up, tenant where there are several. */
@Injectable()
export class SignIns {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly tickets: SignInTickets,
    private readonly sessions: BrowserSessions,
    private readonly factors: SecondFactors,
  ) {}

  /** The password was right. */
  async afterPassword(account: Account, visit: Visit): Promise<SignInReply> {
    if (!needsSecondFactor(account)) return this.afterFactors(account, visit);
    const ticket = await this.tickets.make('member', 'second_factor', account);
    return { value: { step: 'second_factor', ticket, methods: methodsOf(account) }, cookie: null };
  }

  /** A code was sent for the second factor. */
  async withCode({ ticket, ...proof }: Proof & { ticket: string }, visit: Visit): Promise<SignInReply> {
    const account = await this.tickets.tried('member', ticket);
    if (isTrouble(account)) return account;
    const wrong = (await this.factors.check('member', account.id, proof)) ?? (await this.tickets.taken(ticket));
    return wrong ?? this.afterFactors(account, visit);
  }

  /** Everything was proved that is asked of this person. */
  async afterFactors(account: Account, visit: Visit): Promise<SignInReply> {
    const [first, ...others] = await this.memberships(account.id);
    if (!first) return loginFailed();
    if (others.length === 0) return this.enter(account.id, first.tenant_id, visit);
    const ticket = await this.tickets.make('member', 'choose_tenant', account);
    return { value: { step: 'choose_tenant', ticket, tenants: tenantsOf([first, ...others]) }, cookie: null };
  }

  /** A tenant was chosen. */
  async withTenant({ ticket, tenant }: { ticket: string; tenant: string }, visit: Visit): Promise<SignInReply> {
    const account = await this.tickets.looked('member', 'choose_tenant', ticket);
    if (isTrouble(account)) return account;
    if (!(await this.belongs(account.id, tenant))) return missing();
    return (await this.tickets.taken(ticket)) ?? this.enter(account.id, tenant, visit);
  }

  /** Goes on in another tenant of the person, with another session. */
  async goTo(old: Session, account_id: string, tenant_id: string): Promise<SignInReply> {
    if (!(await this.belongs(account_id, tenant_id))) return missing();
    const started = await this.sessions.replace(old, { kind: 'member', account_id, tenant_id });
    return started ? this.answer(started) : sessionOver();
  }

  async tenants(accountId: string) {
    return tenantsOf(await this.memberships(accountId));
  }

  private memberships(accountId: string): Promise<Membership[]> {
    return this.store.system('sign-in').memberships.of(accountId);
  }

  private async belongs(accountId: string, tenant: string): Promise<boolean> {
    return (await this.memberships(accountId)).some(({ tenant_id }) => tenant_id === tenant);
  }

  private async enter(account_id: string, tenant_id: string, visit: Visit): Promise<SignInReply> {
    return this.answer(await this.sessions.start({ kind: 'member', account_id, tenant_id }, visit));
  }

  private async answer({ session, cookie }: { session: Session; cookie: CookieChange }): Promise<SignInReply> {
    const caller = await openMember(this.store, session, 'cookie');
    return caller ? { value: { step: 'signed_in', me: meOf(caller) }, cookie } : loginFailed();
  }
}
