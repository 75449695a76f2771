import { Injectable } from '@nestjs/common';
import type { Account } from '@annexa/store';
import { BrowserSessions, type Visit } from '../accounts/browser-sessions.js';
import type { Reply } from '../http/call.js';
import { isTrouble } from '../http/trouble.js';
import { needsSecondFactor, type Proof, SecondFactors } from '../second-factor/second-factors.js';
import { SignInTickets } from '../sign-in/sign-in-tickets.js';

type SignInReply = Reply<'operatorSignIn'>;

/** Signing in at the vendor's side: password, second factor where one is set up. */
@Injectable()
export class OperatorSignIns {
  constructor(
    private readonly tickets: SignInTickets,
    private readonly sessions: BrowserSessions,
    private readonly factors: SecondFactors,
  ) {}

  /** The password was right. */
  async afterPassword(operator: Account, visit: Visit): Promise<SignInReply> {
    if (!needsSecondFactor(operator)) return this.enter(operator, visit);
    const ticket = await this.tickets.make('operator', 'second_factor', operator);
    const codes = operator.security.recovery_codes.length > 0 ? (['recovery_code'] as const) : [];
    return { value: { step: 'second_factor', ticket, methods: ['totp', ...codes] }, cookie: null };
  }

  /** A code was sent for the second factor. */
  async withCode({ ticket, ...proof }: Proof & { ticket: string }, visit: Visit): Promise<SignInReply> {
    const operator = await this.tickets.tried('operator', ticket);
    if (isTrouble(operator)) return operator;
    const wrong = (await this.factors.check('operator', operator.id, proof)) ?? (await this.tickets.taken(ticket));
    return wrong ?? this.enter(operator, visit);
  }

  private async enter({ id, email }: Account, visit: Visit): Promise<SignInReply> {
    const { cookie } = await this.sessions.start({ kind: 'operator', operator_id: id }, visit);
    return { value: { step: 'signed_in', operator: { id, email } }, cookie };
  }
}
