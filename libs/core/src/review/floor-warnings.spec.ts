import { changed, settingsOf } from '../../../../test/support/core-fixtures.js';
import { review } from '../../../../test/support/review-fixtures.js';
import type { SettingsPreview } from './settings-preview.js';

const acme = settingsOf('acme');
const interactions = (change: object) => ({ activities: { user_interaction_logging: change } });
const period = (text: string) => interactions({ retention: { kind: 'fixed', period: text } });
const told = ({ warnings }: SettingsPreview) =>
  warnings.map(({ code, path, subject, period: floor }) => ({ code, path, subject, floor }));
const path = (name: string) => `/activities/user_interaction_logging/${name}`;
const mixpanel = { subject: 'Mixpanel', floor: 'P24M' };

test('analytics switched off: what lies at the sub-processor stays there for its own period, and that is asked', () => {
  const preview = review(acme, interactions({ analytics: false }));
  expect(told(preview)).toEqual([{ code: 'copy_stays', path: path('analytics'), ...mixpanel }]);
  expect(preview.warnings[0]?.text).toContain('for up to 24 months');
});

test('the whole activity switched off: the same copy stays', () => {
  expect(told(review(acme, interactions({ enabled: false })))).toEqual([
    { code: 'copy_stays', path: path('enabled'), ...mixpanel },
  ]);
});

test('a shorter period that the copy of a sub-processor does not follow is asked about', () => {
  expect(told(review(acme, period('P6M')))).toEqual([
    { code: 'floor_not_reached', path: path('retention'), ...mixpanel },
  ]);
});

test('without the sub-processor, or where the period is longer than its own, nothing is asked', () => {
  const without = changed(acme, interactions({ analytics: false }));
  expect(told(review(without, period('P6M')))).toEqual([]);
  const long = changed(acme, period('P36M'));
  expect(told(review(long, period('P30M')))).toEqual([]);
  expect(told(review(acme, period('P18M')))).toEqual([]);
  expect(told(review(without, interactions({ analytics: true })))).toEqual([]);
});
