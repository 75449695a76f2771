import { Controller, Inject } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { Login } from '../accounts/login.js';
import { Sessions } from '../accounts/sessions.js';
import { STORE } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble, missing } from '../http/trouble.js';

@Controller()
export class OperatorSessionsController {
  constructor(
    private readonly login: Login,
    private readonly sessions: Sessions,
    @Inject(STORE) private readonly store: Store,
  ) {}

  @Endpoint('createOperatorSession')
  async create(@TheCall() { body, from }: Call<'createOperatorSession'>): Promise<Reply<'createOperatorSession'>> {
    const { operators } = this.store.system('operator login');
    const find = (email: string) => operators.byEmail(email);
    const operator = await this.login.check({ ...body, door: 'operator', from, find });
    return isTrouble(operator) ? operator : this.sessions.start({ kind: 'operator', operator_id: operator.id });
  }

  @Endpoint('refreshOperatorSession')
  refresh(@TheCall() { body }: Call<'refreshOperatorSession'>): Promise<Reply<'refreshOperatorSession'>> {
    return this.sessions.renew('operator', body.refresh_token);
  }

  @Endpoint('getCurrentOperatorSession')
  async current(
    @TheCall() { session }: Call<'getCurrentOperatorSession'>,
  ): Promise<Reply<'getCurrentOperatorSession'>> {
    const found = await this.sessions.get(session);
    if (!found) return missing();
    const { id, created_at, expires_at } = found;
    return { id, created_at, expires_at };
  }

  @Endpoint('endCurrentOperatorSession')
  async end(@TheCall() { session }: Call<'endCurrentOperatorSession'>): Promise<Reply<'endCurrentOperatorSession'>> {
    await this.sessions.end(session);
  }
}
