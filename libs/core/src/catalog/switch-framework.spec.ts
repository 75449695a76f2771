import { demoCatalog } from '../demo/demo-catalog.js';
import { checkCatalog } from './check-catalog.js';
import { switchFramework } from './switch-framework.js';

const today = '2026-11-25';
const inForce = { ...demoCatalog, version: '2026-11-25', effective_from: '2026-01-01' };
const told = (versions: ReturnType<typeof switchFramework>) =>
  versions.map(({ version, effective_from, dpf_invalid_from }) => [version, effective_from, dpf_invalid_from]);

test('the switch publishes a copy of what is in force and of what is to come, and of nothing else', () => {
  const later = { ...demoCatalog, version: '2026-12-01', effective_from: '2027-01-01' };
  const sameDay = { ...demoCatalog, version: '2026-12-01.1', effective_from: '2027-01-01', source: 'The newer one' };
  const old = { ...demoCatalog, version: '2025-01-01', effective_from: '2025-01-01' };
  const published = switchFramework({
    versions: [sameDay, later, inForce, old],
    inForce,
    invalid_from: '2026-12-01',
    today,
  });
  expect(told(published)).toEqual([
    ['2026-11-25.1', '2026-11-25', '2026-12-01'],
    ['2026-11-25.2', '2027-01-01', '2026-12-01'],
  ]);
  expect(published[1]?.source).toBe('The newer one');
  expect(published.flatMap((catalog) => checkCatalog(catalog, today))).toEqual([]);
});

test('what says so already is not published again, and the switch can be taken back', () => {
  const switched = { ...inForce, dpf_invalid_from: '2026-12-01' };
  const asked = { versions: [switched], inForce: switched, today };
  expect(switchFramework({ ...asked, invalid_from: '2026-12-01' })).toEqual([]);
  expect(told(switchFramework({ ...asked, invalid_from: null }))).toEqual([['2026-11-25.1', today, null]]);
});
