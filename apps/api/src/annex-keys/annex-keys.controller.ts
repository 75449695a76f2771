import { Controller, Inject } from '@nestjs/common';
import { ANNEX_KEYS } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import type { AnnexKeys } from './annex-keys.js';

/** The keys that annexes are signed with: public for everybody, changed by operators. */
@Controller()
export class AnnexKeysController {
  constructor(@Inject(ANNEX_KEYS) private readonly keys: AnnexKeys) {}

  @Endpoint('listAnnexKeys')
  async list(): Promise<Reply<'listAnnexKeys'>> {
    return { items: await this.keys.list() };
  }

  @Endpoint('createAnnexKey')
  async create(@TheCall() { actor }: Call<'createAnnexKey'>): Promise<Reply<'createAnnexKey'>> {
    return this.keys.rotate(actor);
  }
}
