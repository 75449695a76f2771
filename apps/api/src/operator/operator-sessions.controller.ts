import { Controller } from '@nestjs/common';
import { BrowserSessions, withoutCookie } from '../accounts/browser-sessions.js';
import { PersonCheck } from '../accounts/person-check.js';
import { sessionView } from '../accounts/session-view.js';
import { Sessions } from '../accounts/sessions.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing } from '../http/trouble.js';
import { OperatorSignIns } from './operator-sign-ins.js';

@Controller()
export class OperatorSessionsController {
  constructor(
    private readonly check: PersonCheck,
    private readonly sessions: Sessions,
    private readonly browsers: BrowserSessions,
    private readonly signIns: OperatorSignIns,
  ) {}

  @Endpoint('createOperatorSession')
  async create(
    @TheCall() { body, from, client }: Call<'createOperatorSession'>,
  ): Promise<Reply<'createOperatorSession'>> {
    const operator = await this.check.both('operator', { ...body, from }, body);
    return isTrouble(operator) ? operator : this.sessions.start({ kind: 'operator', operator_id: operator.id }, client);
  }

  @Endpoint('refreshOperatorSession')
  refresh(@TheCall() { body }: Call<'refreshOperatorSession'>): Promise<Reply<'refreshOperatorSession'>> {
    return this.sessions.renew('operator', body.refresh_token);
  }

  @Endpoint('operatorSignIn')
  async signIn(@TheCall() { body, from, ...visit }: Call<'operatorSignIn'>): Promise<Reply<'operatorSignIn'>> {
    const operator = await this.check.password('operator', { ...body, from });
    return isTrouble(operator) ? operator : this.signIns.afterPassword(operator, visit);
  }

  @Endpoint('operatorSecondFactor')
  secondFactor(@TheCall() { body, ...visit }: Call<'operatorSecondFactor'>): Promise<Reply<'operatorSecondFactor'>> {
    return this.signIns.withCode(body, visit);
  }

  @Endpoint('getCurrentOperatorSession')
  async current(
    @TheCall() { session }: Call<'getCurrentOperatorSession'>,
  ): Promise<Reply<'getCurrentOperatorSession'>> {
    const found = await this.sessions.get(session);
    return found ? sessionView(found, found.id) : missing();
  }

  @Endpoint('endCurrentOperatorSession')
  async end(
    @TheCall() { session, credential }: Call<'endCurrentOperatorSession'>,
  ): Promise<Reply<'endCurrentOperatorSession'>> {
    await this.sessions.end(session);
    return { value: undefined, cookie: credential === 'cookie' ? withoutCookie('operator') : null };
  }

  @Endpoint('reauthenticateOperator')
  async reauthenticate(
    @TheCall() { actor, body, from, session }: Call<'reauthenticateOperator'>,
  ): Promise<Reply<'reauthenticateOperator'>> {
    const claim = { email: actor.label, password: body.password, from };
    const operator = await this.check.both('operator', claim, body);
    if (isTrouble(operator)) return operator;
    return { value: undefined, cookie: await this.browsers.prove(session) };
  }
}
