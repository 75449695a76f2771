import { changed, chosen, fieldWith, frozen } from '../../../../test/support/core-fixtures.js';
import { changeSettings } from './change-settings.js';
import { emptySettings } from './settings.js';

const fixed = (period: string, from?: string) => ({ kind: 'fixed', period, ...(from ? { from } : {}) });
const before = chosen({
  profile: {
    legal_name: 'Acme GmbH',
    privacy_contact: { name: 'Ada', email: 'ada@acme.example', phone: '+49 30 1' },
    dpo: { status: 'appointed', name: 'Eva', email: 'eva@acme.example', address: 'Berlin' },
    jurisdictions: ['DE', 'AT'],
  },
  activities: { call_handling: { enabled: false, region: 'EU' }, co_browsing: { masking: false } },
  recording: { mode: 'always', retention: fixed('P60D', 'call_ended') },
  custom_fields: [fieldWith({ activity: 'error_logging' })],
});

test('an empty change keeps everything', () => {
  expect(changeSettings(before, {})).toEqual({ ok: true, value: before });
});

test('absent members keep what was chosen', () => {
  expect(changed(before, { activities: { call_handling: { region: 'US' } } })).toEqual({
    ...before,
    activities: { call_handling: { enabled: false, region: 'US' }, co_browsing: { masking: false } },
  });
});

test.each([
  ['one choice', { recording: { mode: null } }, { recording: { retention: fixed('P60D', 'call_ended') } }],
  [
    'the last choice of an activity',
    { activities: { co_browsing: { masking: null } } },
    { activities: { call_handling: { enabled: false, region: 'EU' } } },
  ],
  ['an activity', { activities: { call_handling: null } }, { activities: { co_browsing: { masking: false } } }],
  ['all activities', { activities: null }, { activities: {} }],
  ['the recording', { recording: null }, { recording: {} }],
  ['the fields', { custom_fields: null }, { custom_fields: [] }],
  ['the profile', { profile: null }, { profile: {} }],
  ['what was never chosen', { recording: { media: null }, activities: { ip_geolocation: { enabled: null } } }, {}],
])('null resets %s', (_, change, after) => {
  expect(changed(before, change)).toEqual({ ...before, ...after });
});

test('a retention is replaced as a whole: its clock does not stay behind', () => {
  expect(changed(before, { recording: { retention: fixed('P10D') } }).recording).toEqual({
    mode: 'always',
    retention: { kind: 'fixed', period: 'P10D' },
  });
});

test('a data protection officer is replaced as a whole', () => {
  const dpo = { status: 'not_required', reason: 'Fewer than 20 people' };
  expect(changed(before, { profile: { dpo } }).profile).toEqual({ ...before.profile, dpo });
});

test('a contact is changed member by member', () => {
  expect(
    changed(before, { profile: { privacy_contact: { name: 'Bea', phone: null } } }).profile.privacy_contact,
  ).toEqual({
    name: 'Bea',
    email: 'ada@acme.example',
  });
});

test('lists are replaced as a whole', () => {
  const after = changed(before, { profile: { jurisdictions: ['FR'] }, custom_fields: [] });
  expect([after.profile.jurisdictions, after.custom_fields]).toEqual([['FR'], []]);
});

test('periods become canonical', () => {
  expect(changed(emptySettings, { recording: { retention: fixed('P2W') } }).recording).toEqual({
    retention: fixed('P14D'),
  });
});

test('the order in which choices are made leaves no trace', () => {
  const [first, second] = [
    { recording: { mode: 'always' } },
    { recording: { media: 'audio' }, profile: { country: 'DE' } },
  ];
  const [one, other] = [changed(changed(emptySettings, first), second), changed(changed(emptySettings, second), first)];
  expect(JSON.stringify(one)).toBe(JSON.stringify(other));
});

test.each([
  ['unknown member with null', '{"nope":null}', [['unknown_member', '/nope']]],
  [
    'unknown members in depth',
    '{"recording":{"x":null,"y":1}}',
    [
      ['unknown_member', '/recording/x'],
      ['unknown_member', '/recording/y'],
    ],
  ],
  ['__proto__', '{"__proto__":{"polluted":1}}', [['unknown_member', '/__proto__']]],
  ['__proto__ in depth', '{"activities":{"__proto__":{"polluted":1}}}', [['unknown_member', '/activities/__proto__']]],
  ['__proto__ as null', '{"profile":{"__proto__":null}}', [['unknown_member', '/profile/__proto__']]],
  [
    'constructor',
    '{"recording":{"constructor":{"prototype":{"polluted":1}}}}',
    [['unknown_member', '/recording/constructor']],
  ],
  ['half a contact', '{"profile":{"notice_contact":{"name":"x"}}}', [['required', '/profile/notice_contact/email']]],
  [
    'a member of a retention',
    '{"recording":{"retention":{"period":"P1D"}}}',
    [['required', '/recording/retention/kind']],
  ],
  [
    'null within a retention',
    '{"recording":{"retention":{"kind":"fixed","period":null}}}',
    [['wrong_type', '/recording/retention/period']],
  ],
  [
    'a mixed period',
    '{"recording":{"retention":{"kind":"fixed","period":"P1W1D"}}}',
    [['period_mixed', '/recording/retention/period']],
  ],
  [
    'a zero period',
    '{"recording":{"retention":{"kind":"fixed","period":"P0D"}}}',
    [['period_zero', '/recording/retention/period']],
  ],
  [
    'a repeated country',
    '{"profile":{"jurisdictions":["DE","FR","DE"]}}',
    [['not_allowed_value', '/profile/jurisdictions/2']],
  ],
  ['hidden text', '{"profile":{"legal_name":"a\\u202eb"}}', [['text_not_allowed', '/profile/legal_name']]],
  ['no object', '[]', [['wrong_type', '']]],
  ['null', 'null', [['wrong_type', '']]],
  ['a string for a group', '{"profile":"x"}', [['wrong_type', '/profile']]],
  ['an array for a group', '{"recording":[]}', [['wrong_type', '/recording']]],
])('refused: %s', (_, text, problems) => {
  const after = changeSettings(before, JSON.parse(text));
  expect(after.ok ? after.value : after.problems.map(({ code, path }) => [code, path])).toEqual(problems);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test.each([
  ['__proto__', 'key_reserved'],
  ['constructor', 'key_reserved'],
  ['prototype', 'key_reserved'],
  ['_id', 'key_reserved'],
  ['tenant_id', 'key_reserved'],
  ['$x', 'key_malformed'],
  ['a.b', 'key_malformed'],
  ['', 'key_malformed'],
  ['1a', 'key_malformed'],
  ['Case', 'key_malformed'],
  ['a-b', 'key_malformed'],
  ['größe', 'key_malformed'],
  ['a'.repeat(65), 'too_long'],
])('a custom field cannot have the key %j: %s', (key, code) => {
  const after = changeSettings(emptySettings, { custom_fields: [fieldWith(), fieldWith({ key })] });
  expect(after.ok ? [] : after.problems.map((problem) => [problem.code, problem.path])).toEqual([
    [code, '/custom_fields/1/key'],
  ]);
});

test('a field names each source once, and at least one', () => {
  const codes = (sources: string[]) => {
    const after = changeSettings(emptySettings, { custom_fields: [fieldWith({ sources })] });
    return after.ok ? [] : after.problems.map(({ code, path }) => [code, path]);
  };
  expect(codes(['form', 'chat'])).toEqual([]);
  expect(codes([])).toEqual([['too_short', '/custom_fields/0/sources']]);
  expect(codes(['form', 'form'])).toEqual([['not_allowed_value', '/custom_fields/0/sources/1']]);
});

test('neither settings nor change are touched', () => {
  const change = { recording: { mode: 'off', retention: fixed('P1Y') }, profile: { privacy_contact: { name: 'Z' } } };
  expect(changeSettings(frozen(structuredClone(before)), frozen(change)).ok).toBe(true);
  expect(frozen(emptySettings)).toEqual({ profile: {}, activities: {}, recording: {}, custom_fields: [] });
});
