import { changed, chosen, fieldWith, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import { review, reviewedAt, reviewOf } from '../../../../test/support/review-fixtures.js';
import { passagesOf } from '../annex/mark-annex.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import { resolveRecord } from '../record/resolve-record.js';
import { emptySettings, type Settings } from '../settings/settings.js';
import { confirmationPhrase, markPending, reviewSettings } from './review-settings.js';
import type { SettingsPreview } from './settings-preview.js';

const effects = ({ changes }: SettingsPreview) => changes.map(({ path, effect }) => `${effect} ${path}`);
const logs = (period: string) => ({
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period } } },
});
const acme = settingsOf('acme');
const globex = settingsOf('globex');

describe('each setting and what the change does to it', () => {
  test.each<[string, Settings, unknown, string[]]>([
    ['a shorter period', acme, logs('P6M'), ['shorter /activities/user_interaction_logging/retention']],
    ['a longer period', acme, logs('P24M'), ['longer /activities/user_interaction_logging/retention']],
    [
      'back to the default, which is longer',
      changed(acme, logs('P6M')),
      { activities: { user_interaction_logging: { retention: null } } },
      ['longer /activities/user_interaction_logging/retention'],
    ],
    ['recording on', emptySettings, { recording: { mode: 'always' } }, ['on /recording/mode']],
    ['recording off', globex, { recording: { mode: null } }, ['off /recording/mode']],
    ['another mode', globex, { recording: { mode: 'on_demand' } }, ['changed /recording/mode']],
    [
      'a feature off',
      acme,
      { activities: { co_browsing: { enabled: false } } },
      ['off /activities/co_browsing/enabled'],
    ],
    [
      'a region',
      acme,
      { activities: { call_handling: { region: 'EU' } } },
      ['changed /activities/call_handling/region'],
    ],
    ['a fact given', emptySettings, { profile: { industry: 'Toys' } }, ['added /profile/industry']],
    ['a fact taken back', acme, { profile: { address: null } }, ['removed /profile/address']],
    ['a new field', emptySettings, { custom_fields: [fieldWith()] }, ['added /custom_fields/case_number']],
    [
      'no field',
      chosen({ custom_fields: [fieldWith()] }),
      { custom_fields: [] },
      ['removed /custom_fields/case_number'],
    ],
  ])('%s', (_, before, change, expected) => {
    expect(effects(review(before, change))).toEqual(expected);
  });

  const field = (retention?: unknown, more = {}) => [
    fieldWith({ activity: 'error_logging', ...more, ...(retention ? { retention } : {}) }),
  ];
  test.each([
    ['its own period, shorter than that of its activity', undefined, { kind: 'fixed', period: 'P7D' }, 'shorter'],
    ['as its activity again, which is longer', { kind: 'fixed', period: 'P7D' }, undefined, 'longer'],
    ['as another activity', undefined, { kind: 'same_as', activity: 'user_interaction_logging' }, 'longer'],
    ['a shorter period', { kind: 'fixed', period: 'P9D' }, { kind: 'fixed', period: 'P8D' }, 'shorter'],
    ['said in another way', { kind: 'same_as', activity: 'error_logging' }, undefined, 'changed'],
  ])('a field is kept longer or shorter in fact: %s', (_, before, after, effect) => {
    const errors = { activities: { error_logging: { retention: { kind: 'fixed', period: 'P30D' } } } };
    const settings = chosen({ ...errors, custom_fields: field(before) });
    expect(effects(review(settings, { custom_fields: field(after) }))).toEqual([
      `${effect} /custom_fields/case_number`,
    ]);
  });

  test('what a shortening makes due is deleted after the cooling-off time of the plan at the earliest; the rest is at once', () => {
    const change = { ...logs('P6M'), recording: { mode: 'always' } };
    expect(review(acme, change).changes.map(({ path, takes_effect }) => [path, takes_effect])).toEqual([
      ['/activities/user_interaction_logging/retention', { at: '2026-12-01T09:00:00.000Z', after: 'P7D' }],
      ['/recording/mode', { at: reviewedAt, after: null }],
    ]);
  });
});

describe('retention in force', () => {
  test('is compared part by part, with the worst case', () => {
    const [difference, ...others] = review(acme, logs('P6M')).retention;
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      activity: 'user_interaction_logging',
      effect: 'shorter',
      before: { text: expect.stringContaining('14 months') },
      after: { text: expect.stringContaining('6 months') },
    });
  });

  test('starts and ends with its activity', () => {
    const on = review(acme, { recording: { mode: 'always' } }).retention;
    const off = review(changed(acme, { recording: { mode: 'always' } }), { recording: { mode: 'off' } }).retention;
    expect(on.map(({ activity, effect, before }) => [activity, effect, before])).toEqual(
      on.map(() => ['call_recording', 'starts', null]),
    );
    expect(off.map(({ effect, after }) => [effect, after])).toEqual(on.map(() => ['ends', null]));
  });
});

describe('the annex', () => {
  test('co-browsing off takes its row, sub-processor and transfer away', () => {
    const { annex } = review(acme, { activities: { co_browsing: { enabled: false } } });
    expect(annex).toMatchObject({
      activities: { added: [], removed: [{ id: 'co_browsing' }] },
      subprocessors: { added: [], removed: [{ id: 'upscope' }] },
      transfers: { added: [], removed: [{ id: 'upscope', country: 'US' }] },
    });
  });

  test('a fact taken back makes it a draft and names what is missing', () => {
    const { annex } = review(acme, { profile: { address: null } });
    expect(annex.status).toEqual({ before: 'final', after: 'draft' });
    expect(annex.missing).toMatchObject({ added: [{ path: '/profile/address' }], removed: [] });
  });

  test('a fact that a field misses is told by its key: it stays missing when another field goes', () => {
    const [first, second] = [fieldWith(), fieldWith({ key: 'order_number' })];
    const settings = chosen({ ...acme, custom_fields: [first, second] });
    expect(review(settings, { custom_fields: [second] }).annex.missing).toMatchObject({
      added: [],
      removed: [{ label: expect.stringContaining('custom field case_number') }],
    });
  });

  test('a contradiction that comes and one that goes are told as the record tells them, and one that stays is not', () => {
    const field = fieldWith({
      retention: { kind: 'fixed', period: 'P120M', from: 'stored' },
      activity: 'call_handling',
    });
    const [before, after] = [acme, changed(acme, { custom_fields: [...acme.custom_fields, field] })];
    const findingsOf = (settings: Settings) =>
      resolveRecord(demoCatalog, planOf('enterprise'), settings, { on: reviewedAt.slice(0, 10) }).findings;
    const known = new Set(findingsOf(before).map((finding) => JSON.stringify(finding)));
    const fresh = findingsOf(after).filter((finding) => !known.has(JSON.stringify(finding)));
    expect(fresh.length).toBeGreaterThan(0);
    expect(reviewSettings(reviewOf(before, after)).annex.findings).toEqual({ added: fresh, removed: [] });
    expect(reviewSettings(reviewOf(after, before)).annex.findings).toEqual({ added: [], removed: fresh });
  });

  test('a country that one recipient has for two reasons is one transfer', () => {
    const { transfers } = review(emptySettings, { activities: { call_handling: { enabled: false } } }).annex;
    expect(transfers.removed.map(({ id, country }) => `${id} ${country}`)).toEqual(['daily US']);
  });

  test('the passages are those that the page marks', () => {
    const input = reviewOf(globex, changed(globex, { ...logs('P3M'), custom_fields: globex.custom_fields.slice(1) }));
    expect(reviewSettings(input).annex.passages).toEqual(passagesOf(markPending(input)));
  });
});

describe('what must be confirmed', () => {
  test.each<[string, Settings, unknown, unknown]>([
    ['nothing for a longer period', acme, logs('P24M'), null],
    ['nothing for a fact', acme, { profile: { industry: 'Toys' } }, null],
    ['nothing for recording off', globex, { recording: { mode: 'off' } }, null],
    [
      'every shortening',
      acme,
      { ...logs('P6M'), recording: { retention: { kind: 'fixed', period: 'P7D' } } },
      [
        ['shortening', '/activities/user_interaction_logging/retention'],
        ['shortening', '/recording/retention'],
      ],
    ],
    ['recording on', acme, { recording: { mode: 'on_demand' } }, [['recording_on', '/recording/mode']]],
    [
      'every call instead of some',
      changed(acme, { recording: { mode: 'on_demand' } }),
      { recording: { mode: 'always' } },
      [['recording_on', '/recording/mode']],
    ],
    ['nothing for some calls instead of every one', globex, { recording: { mode: 'on_demand' } }, null],
    [
      'recording on, although no calls take place yet',
      chosen({ ...acme, activities: { call_handling: { enabled: false } } }),
      { recording: { mode: 'always' } },
      [['recording_on', '/recording/mode']],
    ],
    [
      'calls on and recording on, once',
      chosen({ ...acme, activities: { call_handling: { enabled: false } } }),
      { activities: { call_handling: { enabled: true } }, recording: { mode: 'always' } },
      [['recording_on', '/recording/mode']],
    ],
    [
      'calls on, where they are recorded',
      changed(globex, { activities: { call_handling: { enabled: false } } }),
      { activities: { call_handling: { enabled: true } } },
      [['recording_on', '/activities/call_handling/enabled']],
    ],
  ])('%s', (_, before, change, reasons) => {
    const { confirmation } = review(before, change);
    expect(confirmation && confirmation.reasons.map(({ kind, path }) => [kind, path])).toEqual(reasons);
    expect(confirmation?.phrase ?? 'acme-gmbh').toBe('acme-gmbh');
  });

  test.each([
    ['Acme GmbH', 'acme-gmbh'],
    ['Großmann & Söhne', 'grossmann-sohne'],
    ['  --x--  ', 'x'],
    ['株式会社', 'confirm'],
    ['A'.repeat(200), 'a'.repeat(60)],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('the phrase of %s is %s', (name, phrase) => {
    expect(confirmationPhrase(name)).toBe(phrase);
  });
});
