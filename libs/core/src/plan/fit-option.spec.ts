import { planWith } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import type { Option } from '../catalog/activity.js';
import { fitOption } from './fit-option.js';

const option = (path: string): Option => {
  const found = baseCatalog.activities.flatMap(({ options }) => options).find((each) => each.path === path);
  if (!found) throw new Error(`no option ${path}`);
  return found;
};
const value = (path: string, asked: string, limits: Parameters<typeof planWith>[1]) =>
  fitOption(option(path), asked, planWith('enterprise', limits)).value;

test.each([
  ['always', ['off', 'on_demand'], 'on_demand'],
  ['always', ['on_demand', 'off'], 'on_demand'],
  ['always', ['off'], 'off'],
  ['on_demand', ['always', 'off'], 'off'],
  ['off', ['always', 'on_demand'], 'on_demand'],
] as const)('the recording mode %s becomes the nearest one of %j that records no more: %s', (asked, modes, got) => {
  expect(value('/recording/mode', asked, { recording_modes: [...modes] })).toBe(got);
});

test.each([
  ['vendor_default', ['EU', 'US'], 'EU'],
  ['vendor_default', ['US', 'EU'], 'EU'],
  ['US', ['EU', 'vendor_default'], 'EU'],
  ['EU', ['vendor_default'], 'vendor_default'],
] as const)('the region %s becomes, of %j, %s', (asked, regions, got) => {
  expect(value('/activities/call_handling/region', asked, { regions: [...regions] })).toBe(got);
});

test.each([
  ['P1M', 'P30D', 'P30D', 'P30D'],
  ['P400D', 'P1D', 'P12M', 'P12M'],
  ['P1D', 'P7D', 'P90D', 'P7D'],
  ['P89D', 'P7D', 'P90D', 'P89D'],
])('%s under a limit of %s to %s becomes %s', (asked, min, max, got) => {
  const plan = planWith('business', { error_logs: { min, max } });
  const fit = fitOption(
    option('/activities/error_logging/retention'),
    { kind: 'fixed', period: asked, from: 'collected' },
    plan,
  );
  expect([fit.value, fit.problems.length]).toEqual([
    { kind: 'fixed', period: got, from: 'collected' },
    asked === got ? 0 : 1,
  ]);
});

test('a period and a clock that are both wrong are both put right and both reported', () => {
  const fit = fitOption(
    option('/recording/retention'),
    { kind: 'fixed', period: 'P99M', from: 'stored' },
    planWith('business', {}),
  );
  expect(fit.value).toEqual({ kind: 'fixed', period: 'P180D', from: 'call_ended' });
  expect(fit.problems.map(({ code }) => code)).toEqual(['out_of_plan_range', 'retention_clock_fixed']);
});
