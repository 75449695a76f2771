import { Controller } from '@nestjs/common';
import { KnockThrottle } from '../accounts/knock-throttle.js';
import { Processor } from '../branding/processor.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble } from '../http/trouble.js';
import { SignIns } from '../sign-in/sign-in.js';
import { Passkeys } from './passkeys.js';

/** Passkeys of a member, and signing in with one. */
@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly signIns: SignIns,
    private readonly throttle: KnockThrottle,
    private readonly processor: Processor,
  ) {}

  @Endpoint('passkeyOptions')
  async begin(@TheCall() { actor }: Call<'passkeyOptions'>): Promise<Reply<'passkeyOptions'>> {
    return this.passkeys.begin(actor.id, await this.processor.name());
  }

  @Endpoint('addPasskey')
  async add(@TheCall() { actor, body, now }: Call<'addPasskey'>): Promise<Reply<'addPasskey'>> {
    const made = await this.passkeys.add(actor.id, body, now);
    if (isTrouble(made)) return made;
    const { id, name, created_at, last_used_at } = made;
    return { id, name, created_at, last_used_at };
  }

  @Endpoint('removePasskey')
  remove(@TheCall() { actor, params }: Call<'removePasskey'>): Promise<Reply<'removePasskey'>> {
    return this.passkeys.remove(actor.id, params.passkey);
  }

  @Endpoint('signInPasskeyOptions')
  async ask(@TheCall() { from }: Call<'signInPasskeyOptions'>): Promise<Reply<'signInPasskeyOptions'>> {
    const asked = this.throttle.begin('passkey', from) ?? (await this.passkeys.ask());
    return isTrouble(asked) ? asked : { value: asked, cookie: null };
  }

  @Endpoint('signInPasskey')
  async signIn(@TheCall() { body, from, now, ...visit }: Call<'signInPasskey'>): Promise<Reply<'signInPasskey'>> {
    const account = this.throttle.begin('passkey', from) ?? (await this.passkeys.recognise(body, now));
    if (isTrouble(account)) return account;
    // The question and its answer.
    this.throttle.succeeded('passkey', from, 2);
    return this.signIns.afterFactors(account, visit);
  }
}
