import { changeSettings, demoTenants, emptySettings } from '../../../../libs/core/src/index';
import type { Settings } from '../api/generated';
import { changeOf, mergeOf, pageOf, settingAt, settingsWith, valueAt, type Values } from './pointers';

type Settled = Parameters<typeof changeSettings>[0];
/** The settings of each demonstration tenant after all its instructions. */
const tenants = demoTenants.map(({ name, instructions }): [string, Settings] => {
  const settled = instructions.reduce<Settled>((before, { change }) => {
    const after = changeSettings(before, change);
    return after.ok ? after.value : before;
  }, emptySettings);
  return [name, settled as Settings];
});
const changes: [string, Values][] = [
  ['nothing', {}],
  ['a mode', { '/recording/mode': 'always' }],
  ['back to the default', { '/recording/mode': null, '/activities/error_logging/retention': null }],
  ['a retention of another kind', { '/activities/user_authentication/retention': { kind: 'fixed', period: 'P12M' } }],
  ['a contact, member by member', { '/profile/privacy_contact/name': 'Ada', '/profile/privacy_contact/email': 'a@b.example' }],
  ['a tagged fact as a whole', { '/profile/dpo': { status: 'not_required', reason: 'Art. 37(1) does not apply.' } }],
]; // prettier-ignore

describe.each(tenants)('the settings of %s', (_, settings: Settings) => {
  it.each(changes)('with %s are what the API makes of the same merge patch', (_name, values) => {
    const made = changeSettings(settings, changeOf(settings, values));
    expect(made).toEqual({ ok: true, value: settingsWith(settings, values) });
  });
});

const globex = tenants[1]![1];

test('a custom field is named by its key and replaced or removed alone', () => {
  const [first, second] = globex.custom_fields as [
    Settings['custom_fields'][number],
    Settings['custom_fields'][number],
  ];
  const path = `/custom_fields/${first.key}`;
  expect(valueAt(globex, path)).toEqual(first);
  expect(settingsWith(globex, { [path]: null }).custom_fields[0]).toEqual(second);
  expect(settingsWith(globex, { [path]: { ...first, label: 'Other' } }).custom_fields[0]?.label).toBe('Other');
  expect(settingAt('/custom_fields/0/retention/period', globex.custom_fields)).toBe(path);
});

test('a conflict is what both sides changed to different values', () => {
  const theirs = settingsWith(globex, { '/recording/mode': 'off', '/recording/media': 'audio' });
  const rows = mergeOf(globex, theirs, { '/recording/mode': 'on_demand', '/recording/consent': 'notice' });
  expect(rows.map(({ path, conflict }) => [path, conflict])).toEqual([
    ['/recording/mode', true],
    ['/recording/consent', false],
  ]);
});

test.each([
  ['/recording/retention', '/retention'],
  ['/recording/mode', '/recording'],
  ['/activities/error_logging/retention', '/retention'],
  ['/activities/co_browsing/enabled', '/features'],
  ['/profile/dpo', '/profile'],
  ['/custom_fields/case_number', '/custom-fields'],
])('%s is changed at %s', (path, page) => {
  expect(pageOf(path)).toBe(page);
});
