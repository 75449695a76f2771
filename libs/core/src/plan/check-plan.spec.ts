import { checkPlan } from './check-plan.js';
import { demoPlans } from './demo-plans.js';
import type { Plan, PlanLimits } from './plan.js';

const business: Plan = demoPlans[1];
const problemsOf = (limits: Partial<PlanLimits>) =>
  checkPlan({ ...business, limits: { ...business.limits, ...limits } }).map(({ code, path }) => [code, path]);

test.each(demoPlans.map((plan) => [plan.name, plan] as const))('the %s plan fits together', (_, plan) => {
  expect(checkPlan(plan)).toEqual([]);
});

test.each([
  [
    'a least period over the greatest',
    { recordings: { min: 'P31D', max: 'P30D' } },
    'out_of_range',
    '/limits/recordings/min',
  ],
  ['a month under thirty days', { error_logs: { min: 'P1M', max: 'P30D' } }, 'out_of_range', '/limits/error_logs/min'],
  [
    'fields with a range upside down',
    { custom_field_retention: { min: 'P2M', max: 'P1M' } },
    'out_of_range',
    '/limits/custom_field_retention/min',
  ],
  [
    'a cooling-off outside its range',
    { cooling_off: { min: 'P1D', max: 'P7D', default: 'P8D' } },
    'out_of_range',
    '/limits/cooling_off/default',
  ],
  ['no way to switch recording off', { recording_modes: ['always'] as const }, 'required', '/limits/recording_modes'],
])('%s is refused', (_, limits, code, path) => {
  expect(problemsOf(limits as Partial<PlanLimits>)).toEqual([[code, path]]);
});
