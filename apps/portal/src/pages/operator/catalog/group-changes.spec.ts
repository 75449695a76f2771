import { groupChanges, kindOf } from './group-changes';

const change = (path: string, before: string | null, after: string | null) => ({ path, before, after });

test('differences are shown part by part, in the order of a catalogue', () => {
  const changes = [
    change('/subprocessors/daily/name', 'Daily', 'Daily Inc'),
    change('/title', 'Old', 'New'),
    change('/activities/call_handling/name', null, 'Calls'),
    change('/subprocessors/grafana', 'Grafana', null),
  ];
  expect(groupChanges(changes).map(({ part, changes: found }) => [part, found.map(({ path }) => path)])).toEqual([
    ['title', ['/title']],
    ['activities', ['/activities/call_handling/name']],
    ['subprocessors', ['/subprocessors/daily/name', '/subprocessors/grafana']],
  ]);
  expect(changes.map(kindOf)).toEqual(['changed', 'changed', 'added', 'removed']);
});
