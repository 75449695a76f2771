import type { EffectiveActivity, EffectiveRetention } from '../../api/generated';
import { longestPart } from './longest-part';

const part = (name: string, more: Partial<EffectiveRetention>): EffectiveRetention => ({
  part: name,
  kind: 'content',
  what: name,
  retention: { kind: 'fixed', period: 'P30D', from: 'collected' },
  text: '',
  demo: false,
  why: { kind: 'catalog_default', text: '' },
  maximum: null,
  maximum_text: '',
  terms: [],
  place: null,
  notes: [],
  ...more,
});

const unknown = { value: null, source: null, read_on: null, demo: false };

const longest = (...retention: EffectiveRetention[]): string | undefined => {
  const activity: EffectiveActivity = {
    id: 'co_browsing',
    name: '',
    purpose: '',
    data_subjects: [],
    data_categories: [],
    options: [],
    retention,
    subprocessors: [],
    locations: [],
    measures: [],
    notes: [],
    automated_decisions: unknown,
    dpia: unknown,
    sensitive: unknown,
  };
  return longestPart(activity)?.part;
};

const nothing = part('nothing', { retention: { kind: 'none' } });
const month = part('month', { maximum: 'P1M' });
const days = part('days', { maximum: 'P45D' });
const open = part('open', { terms: [{ term: 'lag', label: '', period: null, source: null, demo: false }] });
const endless = part('endless', { retention: { kind: 'indefinite', justification: 'an obligation' } });

test('of two parts the one that is kept longer is shown', () => {
  expect(longest(month, days)).toBe('days');
  expect(longest(nothing, month)).toBe('month');
});

test('what nobody can put a number on is not hidden behind a number', () => {
  expect(longest(days, open)).toBe('open');
  expect(longest(open, endless, days)).toBe('endless');
});

test('an activity that keeps nothing has a part that says so', () => {
  expect(longest(nothing)).toBe('nothing');
  expect(longest()).toBeUndefined();
});
