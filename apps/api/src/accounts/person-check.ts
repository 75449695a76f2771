import { Inject, Injectable } from '@nestjs/common';
import type { Account, Store } from '@annexa/store';
import { STORE } from '../boot/tokens.js';
import type { Door } from '../http/call.js';
import { isTrouble, type Trouble } from '../http/trouble.js';
import { peopleBehind } from '../second-factor/people-behind.js';
import { type Proof, SecondFactors } from '../second-factor/second-factors.js';
import { Login } from './login.js';

type Claim = { email: string; password: string; from: string };

/** Checks who somebody is: the password first, then, where one is set up, the second factor. */
@Injectable()
export class PersonCheck {
  constructor(
    @Inject(STORE) private readonly store: Store,
    private readonly login: Login,
    private readonly factors: SecondFactors,
  ) {}

  /** The person whose password it is. */
  password(door: Door, { email, password, from }: Claim): Promise<Account | Trouble> {
    const find = (address: string) => peopleBehind(this.store, door).byEmail(address);
    return this.login.check({ door, email, password, from, find });
  }

  /**
   * What is wrong besides the password: the second factor, else `refusal`. In this order nothing is told of an account to
   * somebody who cannot prove it, and a code is not spent on what is refused anyway.
   */
  async rest(door: Door, person: Account, proof: Proof, refusal?: Trouble): Promise<Trouble | null> {
    return (await this.factors.demand(door, person, proof, refusal)) ?? refusal ?? null;
  }

  /** The person whose password and second factor these are. */
  async both(door: Door, claim: Claim, proof: Proof): Promise<Account | Trouble> {
    const person = await this.password(door, claim);
    if (isTrouble(person)) return person;
    return (await this.rest(door, person, proof)) ?? person;
  }
}
