import { countryCodes } from '../catalog/country.js';
import { adequacyOf } from './adequacy.js';
import { adequacyDecisions, type AdequacyDecision } from './adequacy-decisions.js';

const decisions: readonly AdequacyDecision[] = adequacyDecisions;
const on = '2026-11-25';

test('each country has one decision, and each is a country or the European Patent Organisation', () => {
  const countries = decisions.map(({ country }) => country);
  expect(new Set(countries).size).toBe(countries.length);
  expect(countries.filter((country) => !countryCodes.includes(country))).toEqual(['x-epo']);
  for (const { date, expires } of decisions)
    expect([date, expires ?? date].map((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([true, true]);
});

test('whole countries count without a word on the recipient; the others only where the register confirms it', () => {
  const counts = (confirmed: boolean | null) =>
    decisions.filter(({ country }) => adequacyOf(country, { confirmed, on }).counts).map(({ country }) => country);
  const whole = ['AD', 'AR', 'CH', 'GB', 'GG', 'IM', 'JE', 'NZ', 'x-epo'];
  expect(counts(null)).toEqual(whole);
  expect(counts(false)).toEqual(whole);
  expect(counts(true)).toEqual(decisions.map(({ country }) => country));
});

test.each<[string, string, string, string | null]>([
  ['no decision', 'IN', on, 'no_decision'],
  ['Greenland is not the Faroe Islands', 'GL', on, 'no_decision'],
  ['the day before the decision', 'NZ', '2012-12-18', 'not_yet_in_force'],
  ['the day of the decision', 'NZ', '2012-12-19', null],
  ['the last day of a decision with an end', 'GB', '2031-12-27', null],
  ['the day after it', 'GB', '2031-12-28', 'expired'],
])('%s', (_, country, day, reason) =>
  expect(adequacyOf(country, { confirmed: null, on: day })).toMatchObject({ reason, counts: reason === null }),
);

test('a limited decision that is not confirmed is told from one that is known not to fit', () => {
  expect(adequacyOf('JP', { confirmed: null, on }).reason).toBe('scope_unconfirmed');
  expect(adequacyOf('JP', { confirmed: false, on }).reason).toBe('out_of_scope');
});

test('a decision that is not yet part of the EEA Agreement does not count for exporters in its three other states', () => {
  const from = (exporter: string) => adequacyOf('BR', { confirmed: true, on, exporter }).reason;
  expect(['DE', 'IS', 'LI', 'NO'].map(from)).toEqual([
    null,
    'not_yet_for_exporter',
    'not_yet_for_exporter',
    'not_yet_for_exporter',
  ]);
});
