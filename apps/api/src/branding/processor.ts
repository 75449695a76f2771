import { type Branding, defaultBranding } from '@annexa/core';
import type { Store } from '@annexa/store';
import { Inject, Injectable } from '@nestjs/common';
import { STORE } from '../boot/tokens.js';

/** The processor as people see it, in the portal and in what reaches them elsewhere. */
@Injectable()
export class Processor {
  constructor(@Inject(STORE) private readonly store: Store) {}

  /** How the portal looks at this moment. */
  async look(): Promise<Branding> {
    return (await this.store.system('look of the portal').branding.get())?.look ?? defaultBranding;
  }

  /** The name under which mails, authenticator apps and passkeys speak of it. */
  async name(): Promise<string> {
    return (await this.look()).name;
  }
}
