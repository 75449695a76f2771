import type { AnnexSummary } from '../../api/generated';
import { inForceOf, isCurrent, standingOf } from './standing';

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
  ...more,
});

test('the newest final annex is in force, and a newer draft replaces nothing', () => {
  const [draft, final, older] = [annex(3, 'draft'), annex(2, 'final'), annex(1, 'final')];
  const list = [draft, final, older];
  expect(inForceOf(list)).toBe(final);
  expect(list.map((one) => standingOf(one, list))).toEqual(['latest_draft', 'in_force', 'superseded']);
});

test('without a final annex none is in force', () => {
  const list = [annex(2, 'draft'), annex(1, 'draft')];
  expect(inForceOf(list)).toBeNull();
  expect(list.map((one) => standingOf(one, list))).toEqual(['latest_draft', 'superseded']);
});

test('an annex is current while instruction, catalogue and plan are those that it states', () => {
  const now = { revision: 1, catalog_version: '2025-05-16.1', plan: { id: 'business', version: 1 } };
  expect(isCurrent(annex(1, 'final'), now)).toBe(true);
  expect(isCurrent(annex(1, 'final'), { ...now, revision: 2 })).toBe(false);
  expect(isCurrent(annex(1, 'final'), { ...now, catalog_version: '2026-01-01.1' })).toBe(false);
  expect(isCurrent(annex(1, 'final'), { ...now, plan: { id: 'business', version: 2 } })).toBe(false);
});
