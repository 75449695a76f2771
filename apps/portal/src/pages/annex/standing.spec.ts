import type { AnnexSummary } from '../../api/generated';
import { isCurrent, todaysOf } from './standing';

const annex = (number: number, status: 'draft' | 'final', more: Partial<AnnexSummary> = {}): AnnexSummary => ({
  id: `anx_${number}`,
  number,
  status,
  revision: number,
  catalog_version: '2025-05-16.1',
  plan_id: 'business',
  plan_version: 1,
  template_version: '1-golden',
  language: 'en',
  issued_at: '2026-11-24T10:00:00.000Z',
  issued_by: { kind: 'member', id: 'acc_1', label: 'legal@acme.example', role: 'legal' },
  renderer_build: 'chromium 153',
  font_set: 'source',
  record_hash: '0'.repeat(64),
  pdf_sha256: '1'.repeat(64),
  pdf_bytes: 100_000,
  state: status === 'draft' ? 'draft' : 'current',
  superseded_by: null,
  revocation: null,
  ...more,
});

test('the annex of today is the newest that may be relied on, though a draft in another language is newer', () => {
  const list = [annex(3, 'draft'), annex(2, 'final', { state: 'current' }), annex(1, 'final', { state: 'superseded' })];
  expect(todaysOf(list)?.number).toBe(2);
});

test('an annex that has to be issued again comes before a draft, and any other before a revoked one', () => {
  const revoked = annex(4, 'final', { state: 'revoked' });
  expect(todaysOf([revoked, annex(3, 'draft'), annex(2, 'final', { state: 'outdated' })])?.number).toBe(2);
  expect(todaysOf([revoked, annex(3, 'draft')])?.number).toBe(3);
  expect(todaysOf([revoked])).toBe(revoked);
  expect(todaysOf([])).toBeUndefined();
});

test('an annex is current while instruction, catalogue and plan are those that it states', () => {
  const now = { revision: 1, catalog_version: '2025-05-16.1', plan: { id: 'business', version: 1 } };
  expect(isCurrent(annex(1, 'final'), now)).toBe(true);
  expect(isCurrent(annex(1, 'final'), { ...now, revision: 2 })).toBe(false);
  expect(isCurrent(annex(1, 'final'), { ...now, catalog_version: '2026-01-01.1' })).toBe(false);
  expect(isCurrent(annex(1, 'final'), { ...now, plan: { id: 'business', version: 2 } })).toBe(false);
});
