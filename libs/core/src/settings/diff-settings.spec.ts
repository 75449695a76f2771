import fc from 'fast-check';
import { anySettings } from '../../../../test/support/arbitrary-settings.js';
import { chosen, fieldWith } from '../../../../test/support/core-fixtures.js';
import { diffSettings, SettingChange } from './diff-settings.js';
import { emptySettings } from './settings.js';

const fixed = (period: string, from?: string) => ({ kind: 'fixed', period, ...(from ? { from } : {}) });
const says = (before: unknown, after: unknown) => diffSettings(chosen(before), chosen(after)).map(({ text }) => text);

test('a difference names the place, the value before and after, and says it', () => {
  const [before, after] = [
    { recording: { mode: 'off', retention: fixed('P30D') } },
    { recording: { mode: 'always', retention: fixed('P14D', 'call_ended') } },
  ];
  expect(diffSettings(chosen(before), chosen(after))).toEqual([
    { path: '/recording/mode', before: 'off', after: 'always', text: 'Recording mode changed from off to every call.' },
    {
      path: '/recording/retention',
      before: fixed('P30D'),
      after: fixed('P14D', 'call_ended'),
      text: 'Retention of recordings changed from 30 days to 14 days from the end of the call.',
    },
  ]);
});

test.each([
  [{}, { activities: { co_browsing: { enabled: false } } }, 'Co-browsing set to off.'],
  [{ activities: { co_browsing: { enabled: false } } }, {}, 'Co-browsing back to the default (was off).'],
  [{}, { profile: { legal_name: 'Acme GmbH' } }, 'Legal name set to Acme GmbH.'],
  [{ profile: { industry: 'Retail' } }, {}, 'Industry removed (was Retail).'],
  [{}, { profile: { address: 'A 1\nB 2' } }, 'Address set to A 1, B 2.'],
  [{}, { profile: { jurisdictions: ['DE', 'FR'] } }, 'Countries of the data subjects set to DE, FR.'],
  [
    {},
    { profile: { dpo: { status: 'not_required', reason: 'small_firm' } } },
    'Data protection officer set to not required, small_firm.',
  ],
  [
    { profile: { notice_days: 14 } },
    { profile: { notice_days: 30 } },
    'Days of notice of a sub-processor change changed from 14 to 30.',
  ],
  [
    {},
    { custom_fields: [fieldWith()] },
    'Custom field case_number added (Case number; sensitivity personal; sources form; activity call handling).',
  ],
  [{ custom_fields: [fieldWith()] }, {}, 'Custom field case_number removed.'],
  [
    { custom_fields: [fieldWith()] },
    { custom_fields: [fieldWith({ mask: true, retention: fixed('P60D') })] },
    'Custom field case_number: retention set to 60 days; mask changed from no to yes.',
  ],
  [
    { custom_fields: [fieldWith({ retention: { kind: 'same_as', activity: 'call_recording' } })] },
    { custom_fields: [fieldWith()] },
    'Custom field case_number: retention left out (was as long as the data of call recording).',
  ],
])('%j and then %j is said in a sentence', (before, after, sentence) => {
  expect(says(before, after)).toEqual([sentence]);
});

test('custom fields are compared by key: their order is no difference, a new key is another field', () => {
  const [a, b] = [fieldWith({ key: 'a' }), fieldWith({ key: 'b' })];
  expect(says({ custom_fields: [a, b] }, { custom_fields: [b, a] })).toEqual([]);
  expect(diffSettings(chosen({ custom_fields: [a] }), chosen({ custom_fields: [b] })).map(({ path }) => path)).toEqual([
    '/custom_fields/b',
    '/custom_fields/a',
  ]);
});

test('a very long difference is cut off visibly', () => {
  const reason = 'x'.repeat(500);
  const special = { sensitivity: 'criminal', special_ground: { ground: '10', safeguards: 'y'.repeat(1000) } };
  const long = fieldWith({
    purpose: reason,
    ...special,
    retention: { kind: 'indefinite', justification: 'z'.repeat(1000) },
  });
  const other = fieldWith({
    purpose: 'p',
    ...special,
    special_ground: { ground: '9_2_a', safeguards: 'w'.repeat(1000) },
    retention: { kind: 'indefinite', justification: 'v'.repeat(1000) },
  });
  const [change] = diffSettings(chosen({ custom_fields: [long] }), chosen({ custom_fields: [other] }));
  expect([change?.text.length, change?.text.endsWith('…')]).toEqual([4000, true]);
});

test('settings do not differ from themselves; every difference has its shape and ends as a sentence', () => {
  fc.assert(
    fc.property(anySettings(), anySettings(), (before, after) => {
      expect(diffSettings(after, after)).toEqual([]);
      const there = diffSettings(before, after);
      for (const change of there) expect(SettingChange.parse(change)).toEqual(change);
      const back = new Map(diffSettings(after, before).map((change) => [change.path, change]));
      expect(there.map(({ path, before: was, after: is }) => [path, is, was])).toEqual(
        there.map(({ path }) => [path, back.get(path)?.before, back.get(path)?.after]),
      );
      const chosenNothing = JSON.stringify(before) === JSON.stringify(emptySettings);
      expect(diffSettings(before, emptySettings).length === 0).toBe(chosenNothing);
    }),
    { numRuns: 100 },
  );
});
