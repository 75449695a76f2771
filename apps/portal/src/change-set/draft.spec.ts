import type { SettingsView } from '../api/generated';
import { afterSaving, type Draft, withoutValue, withSent, withValue } from './draft';

const settings = (revision: number, mode: 'off' | 'on_demand' | 'always'): SettingsView => ({
  revision,
  changed_at: '2026-11-24T00:00:00.000Z',
  profile: {},
  activities: {},
  recording: { mode },
  custom_fields: [],
});
const [before, saved] = [settings(1, 'off'), settings(2, 'always')];
const [mode, media] = ['/recording/mode', '/recording/media'];

test('a value is pending until it is the saved one again', () => {
  const draft = withValue(null, before, mode, 'always');
  expect(draft).toEqual({ base: before, values: { [mode]: 'always' } });
  expect(withValue(draft, before, mode, 'off')).toBeNull();
  expect(withoutValue(draft, mode)).toBeNull();
  expect(withoutValue(null, mode)).toBeNull();
});

test('a draft stays on the settings on which it began', () => {
  const draft = withValue(null, before, mode, 'always');
  expect(withValue(draft, saved, media, 'audio')?.base).toBe(before);
});

test('what was typed while a save was under way stays pending, on the new settings', () => {
  const typed: Draft = { base: before, values: { [media]: 'audio' } };
  expect(afterSaving(typed, saved, { [mode]: 'always' })).toEqual({ base: saved, values: { [media]: 'audio' } });
  expect(afterSaving({ base: before, values: { [mode]: 'always' } }, saved, { [mode]: 'always' })).toBeNull();
  expect(afterSaving(null, saved, { [mode]: 'always' })).toBeNull();
});

test('what was sent and not saved comes back without taking what is newer', () => {
  const sent: Draft = { base: before, values: { [mode]: 'always', [media]: 'audio' } };
  expect(withSent(null, sent)).toEqual(sent);
  expect(withSent({ base: before, values: { [mode]: 'on_demand' } }, sent)?.values).toEqual({
    [mode]: 'on_demand',
    [media]: 'audio',
  });
});
