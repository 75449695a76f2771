import type { KeyObject } from 'node:crypto';
import { Controller, Inject } from '@nestjs/common';
import { makeApiKey } from '../accounts/api-key.js';
import { macOf } from '../accounts/secrets.js';
import { NEW_ID, type NewId } from '../boot/ids.js';
import { KEYS } from '../boot/tokens.js';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing } from '../http/trouble.js';
import { checkNewKey, mostLiveKeys, tooManyKeys } from './check-new-key.js';

@Controller()
export class ApiKeysController {
  constructor(
    @Inject(KEYS) private readonly keys: { pepper: KeyObject },
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  @Endpoint('listApiKeys')
  async list(@TheCall() { tenant }: Call<'listApiKeys'>): Promise<Reply<'listApiKeys'>> {
    return { items: await tenant.apiKeys.list() };
  }

  @Endpoint('createApiKey')
  async create(@TheCall() call: Call<'createApiKey'>): Promise<Reply<'createApiKey'>> {
    const { tenant, actor, body, now } = call;
    const problems = checkNewKey(body, { abilities: call.abilities, keyEnds: call.expires_at }, now);
    if (problems.length > 0) return { ok: false, problems };
    const id = this.newId('key');
    const { key, secret } = makeApiKey(id);
    const { name, scopes, expires_at = null } = body;
    const mac = macOf(this.keys.pepper, 'api key', secret);
    const row = { id, name, scopes, created_at: now, created_by: actor, expires_at, mac };
    const made = await tenant.apiKeys.create(row, mostLiveKeys);
    return made === 'too_many' ? { ok: false, problems: [tooManyKeys()] } : { ...made, key };
  }

  @Endpoint('getApiKey')
  async get(@TheCall() { tenant, params }: Call<'getApiKey'>): Promise<Reply<'getApiKey'>> {
    return (await tenant.apiKeys.get(params.api_key)) ?? missing();
  }

  @Endpoint('revokeApiKey')
  async revoke(@TheCall() { tenant, actor, params }: Call<'revokeApiKey'>): Promise<Reply<'revokeApiKey'>> {
    return (await tenant.apiKeys.revoke(params.api_key, actor)) ?? missing();
  }
}
