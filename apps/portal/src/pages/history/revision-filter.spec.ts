import { exportAddress, queryOf, readFilter } from './revision-filter';

test('what is no filter is left out of the address', () => {
  const given = { person: 'admin@acme.example', channel: 'telex', from: '2026-11-01', to: 'tomorrow', lang: 'de' };
  expect(readFilter(given)).toEqual({ person: 'admin@acme.example', from: '2026-11-01' });
  expect(readFilter({ person: '', channel: 'api', from: '2026-13-45' })).toEqual({ channel: 'api' });
  expect(readFilter({ person: 42 })).toEqual({ person: '42' });
});

test('both days of a filter count whole, where the person is', () => {
  const { since, until } = queryOf({ from: '2026-11-01', to: '2026-11-02' });
  expect(new Date(since!)).toEqual(new Date(2026, 10, 1));
  expect(new Date(until!)).toEqual(new Date(2026, 10, 3));
});

test('the export has the filter of the list', () => {
  const address = new URL(
    exportAddress({ person: 'a & b', channel: 'api', from: '2026-11-01' }, 'xlsx'),
    'http://localhost',
  );
  expect(Object.fromEntries(address.searchParams)).toEqual({
    format: 'xlsx',
    actor: 'a & b',
    channel: 'api',
    since: new Date(2026, 10, 1).toISOString(),
  });
});
