import { makeIds } from '../../apps/api/src/boot/ids';

test('ids made in one millisecond are in the order in which they were made', () => {
  const newId = makeIds(() => new Date(Date.UTC(2026, 0, 1)));
  const ids = Array.from({ length: 1000 }, () => newId('evt'));
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

test('a clock that steps back does not put a later id before an earlier one', () => {
  const times = [1000, 2000, 1500, 1500, 2500];
  const newId = makeIds(() => new Date(times.shift() ?? 0));
  const ids = Array.from({ length: 5 }, () => newId('rev'));
  expect(ids.toSorted()).toEqual(ids);
});
