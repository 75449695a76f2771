import type { Plan, PlanLimits } from '../../../api/generated';
import { draftOf } from './plan-draft';
import { planName, plansInForce, versionsOf } from './plan-versions';

const planOf = (name: string, custom_fields: number): Plan => ({
  id: name.toLowerCase(),
  version: 1,
  name,
  effective_from: '2025-05-16',
  // Only how large a plan is counts here.
  limits: { custom_fields } as PlanLimits,
});
const business = planOf('Business', 50);
const later = { ...business, version: 2, name: 'Business plus', effective_from: '2027-01-01' };
const plans = [later, planOf('Enterprise', 200), planOf('Starter', 10), business];

test('plans in force stand side by side, the smallest first', () => {
  const names = (day: string) => plansInForce(plans, day).map(({ name }) => name);
  expect(names('2026-11-24')).toEqual(['Starter', 'Business', 'Enterprise']);
  expect(names('2027-01-01')).toEqual(['Starter', 'Business plus', 'Enterprise']);
});

test('a plan is called as its version in force', () => {
  expect(planName(plans, 'business', '2026-11-24')).toBe('Business');
  expect(planName(plans, 'gone', '2026-11-24')).toBe('gone');
});

test('a new version begins with the newest one, numbered one higher', () => {
  expect(versionsOf(plans, 'business').map(({ version }) => version)).toEqual([2, 1]);
  expect(draftOf(plans, 'business')).toMatchObject({ id: 'business', version: 3, name: 'Business plus' });
  expect(draftOf(plans, '')).toMatchObject({ id: '', version: 1, name: '' });
});
