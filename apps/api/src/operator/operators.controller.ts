import { Controller, Inject } from '@nestjs/common';
import type { Operator } from '@annexa/store';
import type { AccountTools } from '../accounts/add-member.js';
import { randomText } from '../accounts/secrets.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing, trouble } from '../http/trouble.js';
import { ACCOUNT_TOOLS } from './tenants.controller.js';

const shown = ({ id, email, created_at }: Operator) => ({ id, email, created_at });

/** The people of the vendor. */
@Controller()
export class OperatorsController {
  constructor(@Inject(ACCOUNT_TOOLS) private readonly tools: AccountTools) {}

  @Endpoint('listOperators')
  async list(@TheCall() { system }: Call<'listOperators'>): Promise<Reply<'listOperators'>> {
    return { items: (await system.operators.list()).map(shown) };
  }

  @Endpoint('createOperator')
  async create(@TheCall() { system, actor, body, now }: Call<'createOperator'>): Promise<Reply<'createOperator'>> {
    const password = randomText(20);
    const password_hash = await this.tools.passwords.hash(password);
    const person = { id: this.tools.newId('opr'), email: body.email.toLowerCase(), password_hash, created_at: now };
    const made = await system.operators.add(person, actor);
    if (made === 'exists') return trouble('already_exists', 'This person is an operator already.', '/email');
    return { ...shown(made), password };
  }

  @Endpoint('removeOperator')
  async remove(@TheCall() { system, actor, params }: Call<'removeOperator'>): Promise<Reply<'removeOperator'>> {
    const outcome = await system.operators.remove(params.operator, actor);
    if (outcome === 'last') return trouble('last_operator', 'Add another operator first: an installation keeps one.');
    return outcome === 'removed' ? undefined : missing();
  }
}
