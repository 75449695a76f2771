import { type AnnexStanding, stateOfAnnex } from './annex-standing.js';

const later = { number: 8, issued_at: '2026-11-25T09:00:00.000Z' };
const revocation = {
  reason: 'Wrong address',
  revoked_at: '2026-11-25T10:00:00.000Z',
  revoked_by: { kind: 'member', id: 'acc_1', label: 'ada@acme.example' },
} as const;
const nothing: AnnexStanding = { revocation: null, superseded_by: null };

const [holds, doesNot] = [() => true, () => false];

test.each([
  ['final', nothing, 'current'],
  ['draft', nothing, 'draft'],
  ['final', { ...nothing, superseded_by: later }, 'superseded'],
  ['draft', { ...nothing, superseded_by: later }, 'superseded'],
  ['final', { ...nothing, revocation }, 'revoked'],
  ['draft', { revocation, superseded_by: later }, 'revoked'],
] as const)('a %s annex with %j is %s', (status, standing, state) =>
  expect(stateOfAnnex({ status }, standing, holds)).toBe(state),
);

test('the latest final annex is outdated where what it says no longer holds', () => {
  expect(stateOfAnnex({ status: 'final' }, nothing, doesNot)).toBe('outdated');
});

test.each([
  ['draft', nothing],
  ['final', { ...nothing, superseded_by: later }],
  ['final', { ...nothing, revocation }],
] as const)('of a %s annex with %j nobody asks whether it still holds', (status, standing) => {
  const never = () => {
    throw new Error('asked for nothing');
  };
  expect(() => stateOfAnnex({ status }, standing, never)).not.toThrow();
});
