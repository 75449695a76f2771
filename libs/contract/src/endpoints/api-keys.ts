import { z } from 'zod';
import type { Entry } from '../endpoint.js';
import { ApiKeyBody, ApiKeyList, ApiKeyView, NewApiKey } from '../shapes/api-key.js';

const KeyParams = z.strictObject({ api_key: z.string().max(64).describe('Id of the API key, key_….') });

/** API keys of the tenant. */
export const apiKeyEndpoints = {
  listApiKeys: {
    method: 'GET',
    path: '/v1/api-keys',
    tag: 'API keys',
    summary: 'List the API keys',
    description: 'Answers the keys of the tenant, without their secrets: the newest 1,000.',
    needs: 'api_keys:read',
    responses: { 200: ApiKeyList },
    problems: [],
  },
  createApiKey: {
    method: 'POST',
    path: '/v1/api-keys',
    tag: 'API keys',
    summary: 'Make an API key',
    description:
      'Makes a key with at most the abilities of its maker, and never members:write: people are changed by people. The key itself is shown this once. A tenant has at most 100 that work.',
    needs: 'api_keys:write',
    recent: true,
    body: ApiKeyBody,
    responses: { 201: NewApiKey },
    problems: ['not_allowed_value', 'out_of_range', 'too_many'],
  },
  getApiKey: {
    method: 'GET',
    path: '/v1/api-keys/{api_key}',
    tag: 'API keys',
    summary: 'Read an API key',
    description: 'Answers one key, without its secret.',
    needs: 'api_keys:read',
    params: KeyParams,
    responses: { 200: ApiKeyView },
    problems: [],
  },
  revokeApiKey: {
    method: 'DELETE',
    path: '/v1/api-keys/{api_key}',
    tag: 'API keys',
    summary: 'Revoke an API key',
    description: 'Revokes a key at once. Revoking it again changes nothing.',
    needs: 'api_keys:write',
    params: KeyParams,
    responses: { 200: ApiKeyView },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
