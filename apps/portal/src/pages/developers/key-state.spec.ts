import type { ApiKeyView } from '../../api/generated';
import { keyState } from './key-state';

const now = new Date('2026-11-24T12:00:00.000Z');
const key = (expires_at: string | null, revoked_at: string | null): ApiKeyView => ({
  id: 'key_1',
  name: 'nightly export',
  scopes: ['record:read'],
  created_at: '2026-11-01T00:00:00.000Z',
  created_by: { kind: 'member', id: 'acc_1', label: 'developer@acme.example' },
  expires_at,
  revoked_at,
});

test.each([
  ['works without an end', null, null, 'works'],
  ['works before its end', '2026-11-24T12:00:00.001Z', null, 'works'],
  ['is expired from its end on', '2026-11-24T12:00:00.000Z', null, 'expired'],
  ['stays revoked, whatever its end', '2026-11-20T00:00:00.000Z', '2026-11-19T00:00:00.000Z', 'revoked'],
] as const)('a key %s', (_, expires_at, revoked_at, state) => {
  expect(keyState(key(expires_at, revoked_at), now)).toBe(state);
});
