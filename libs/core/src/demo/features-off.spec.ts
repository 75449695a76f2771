import { changed, settingsOf } from '../../../../test/support/core-fixtures.js';
import { differenceOf, featuresOff, withFieldsOf } from '../../../../test/support/demo-features.js';
import { demoPlans } from '../plan/demo-plans.js';
import { resolveRecord } from '../record/resolve-record.js';
import type { Settings } from '../settings/settings.js';
import { demoCatalog } from './demo-catalog.js';
import { demoTenants } from './demo-tenants.js';

const recordOf = (slug: string, settings: Settings) => {
  const { plan_id } = demoTenants.find((tenant) => tenant.slug === slug)!;
  return resolveRecord(
    demoCatalog,
    demoPlans.find(({ id }) => id === plan_id)!,
    settings,
  );
};

test.each(featuresOff)('$slug without $feature loses exactly its rows, sub-processors and transfers', (feature) => {
  const { slug, rows, subprocessors, transfers, otherwise } = feature;
  const settings = settingsOf(slug);
  const before = recordOf(slug, settings);
  const after = recordOf(slug, changed(settings, withFieldsOf(feature, settings)));
  expect(differenceOf(before, after)).toEqual({ rows, subprocessors, transfers, otherwise, come: [] });
});

test('every feature that a demonstration tenant has on is switched off once', () => {
  for (const { slug } of demoTenants) {
    const on = recordOf(slug, settingsOf(slug)).activities.map(({ id }) => id);
    const gone = featuresOff.filter((each) => each.slug === slug).flatMap(({ rows }) => rows);
    // Accounts and error logs cannot be switched off.
    expect([slug, on.filter((id) => !gone.includes(id))]).toEqual([slug, ['user_authentication', 'error_logging']]);
  }
});
