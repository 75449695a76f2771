import { inForce, standingOf } from './versions-in-force';

const versions = ['2027-01-01', '2026-06-01', '2025-05-16'].map((effective_from) => ({ effective_from }));
const standings = (day: string) => versions.map((version) => standingOf(version, versions, day));

test('the newest version whose first day has come is in force', () => {
  expect(inForce(versions, '2026-11-24')).toBe(versions[1]);
  expect(inForce(versions, '2026-06-01')).toBe(versions[1]);
  expect(inForce(versions, '2025-05-15')).toBeUndefined();
});

test('the others come into force or were in force earlier', () => {
  expect(standings('2026-11-24')).toEqual(['later', 'in_force', 'earlier']);
  expect(standings('2027-01-01')).toEqual(['in_force', 'earlier', 'earlier']);
});
