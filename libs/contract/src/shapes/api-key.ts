import { Ability, Actor, KeyAbility, Text } from '@annexa/core';
import { z } from 'zod';
import { Id, Instant } from './page.js';

const name = Text(100).describe('What the key is for.');
const scopes = z.array(Ability).min(1).max(20).describe('What the key was made for.');

/** An API key without its secret. */
export const ApiKeyView = z
  .strictObject({
    id: Id('key', 'the API key'),
    name,
    scopes,
    created_at: Instant('When it was made'),
    created_by: Actor,
    expires_at: Instant('When it stops working').nullable().describe('When it stops working; null: never by itself.'),
    revoked_at: Instant('When it was revoked').nullable().describe('When it was revoked; null: it works.'),
  })
  .meta({ id: 'ApiKeyView', description: 'An API key without its secret.' });

/** A new key to make. */
export const ApiKeyBody = z
  .strictObject({
    name,
    scopes: z.array(KeyAbility).min(1).max(20).describe('What the key may do: at most what its maker may do.'),
    expires_at: Instant('When it stops working').optional().describe('When it stops working; absent: never by itself.'),
  })
  .meta({ id: 'ApiKeyBody', description: 'An API key to make.' });

/** A new key with its secret. */
export const NewApiKey = ApiKeyView.extend({
  key: z.string().max(128).describe('The key itself, shown this once: anx_live_….'),
}).meta({ id: 'NewApiKey', description: 'A new API key with its secret, which is never shown again.' });

/** The keys of the tenant. */
export const ApiKeyList = z
  .strictObject({ items: z.array(ApiKeyView).max(1000).describe('The keys, newest first.') })
  .meta({ id: 'ApiKeyList', description: 'The API keys of the tenant, revoked ones included.' });
