import type { KeyObject } from 'node:crypto';
import { keyAbilities } from '@annexa/core';
import { Inject, Injectable } from '@nestjs/common';
import type { Store } from '@annexa/store';
import { CLOCK, type Clock } from '../boot/clock.js';
import { KEYS, STORE } from '../boot/tokens.js';
import type { TenantCaller } from '../http/call.js';
import { looksLikeApiKey, readApiKey } from './api-key.js';
import { macOf, sameText } from './secrets.js';

/** Opens the door to one tenant for an integration: the key names the tenant, nothing else does. */
@Injectable()
export class ApiKeyDoor {
  readonly isKey = looksLikeApiKey;

  constructor(
    @Inject(STORE) private readonly store: Store,
    @Inject(KEYS) private readonly keys: { pepper: KeyObject },
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The caller behind a key; null where it is malformed, unknown, wrong, expired or revoked. */
  async open(text: string): Promise<TenantCaller | null> {
    const read = readApiKey(text);
    if (!read) return null;
    const found = await this.store.system('authenticate').apiKeys.byId(read.id);
    if (!found || !sameText(found.mac, macOf(this.keys.pepper, 'api key', read.secret))) return null;
    const { key, tenant_id } = found;
    if (key.revoked_at !== null) return null;
    if (key.expires_at !== null && Date.parse(key.expires_at) <= this.clock().getTime()) return null;
    const tenant = await this.store.forTenant(tenant_id);
    if (!tenant) return null;
    const actor = { kind: 'api_key', id: key.id, label: key.name } as const;
    return {
      kind: 'tenant',
      tenant,
      actor,
      channel: 'api',
      abilities: keyAbilities.filter((ability) => key.scopes.includes(ability)),
      credential: 'api_key',
      session: null,
      authenticated_at: null,
      expires_at: key.expires_at,
    };
  }
}
