import { instantOf, localOf } from './moment';

test('a local date and time is an instant, and back', () => {
  const instant = instantOf('2026-11-24T10:30:05');
  expect(instant).toBe(new Date(2026, 10, 24, 10, 30, 5).toISOString());
  expect(localOf(instant ?? '')).toBe('2026-11-24T10:30:05');
});

test.each(['', 'yesterday', '2026-13-01T10:00'])('%j is no moment', (text) => {
  expect(instantOf(text)).toBeNull();
});
