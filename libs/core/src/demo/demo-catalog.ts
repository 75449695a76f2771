import { Catalog } from '../catalog/catalog.js';
import { demoValue, type Fact } from '../catalog/fact.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';

/**
 * The catalogue of the demonstration: the first version with its unknown facts filled by made-up values, each marked as a
 * demo value in the data and on the page. Never published outside a demonstration.
 */

const fill = <T>(fact: Fact<T>, value: T): Fact<T> => (fact.value === null ? demoValue(value) : fact);

const subprocessors = baseCatalog.subprocessors.map((entry) => ({
  ...entry,
  legal_name: fill(entry.legal_name, `${entry.name} Demo Entity Ltd.`),
  address: fill(entry.address, '1 Demonstration Road, 00000 Demo City'),
  contact: fill(entry.contact, `privacy@${entry.id.replaceAll('_', '-')}.example`),
  country: fill(entry.country, 'US'),
  mechanisms: fill(entry.mechanisms, ['scc' as const]),
}));

const activities = baseCatalog.activities.map((activity) => ({
  ...activity,
  parts: activity.parts.map((part) => ({
    ...part,
    ...(part.retention
      ? { retention: fill(part.retention, { kind: 'fixed', period: 'P30D', from: 'stored' } as const) }
      : {}),
    lag: part.lag && fill(part.lag, 'P1D'),
    backup_tail: part.backup_tail && fill(part.backup_tail, 'P7D'),
    held_by: part.held_by.map((holder) => ({
      ...holder,
      floor: holder.floor && fill(holder.floor, holder.subprocessor === 'mixpanel' ? 'P24M' : 'P1D'),
    })),
  })),
}));

export const demoCatalog: Catalog = Catalog.parse({
  ...baseCatalog,
  version: '2025-05-16.1',
  source: `${baseCatalog.source}; unknown facts filled with demo values`,
  processor: {
    legal_name: demoValue('Demo Vendor GmbH'),
    address: demoValue('2 Demonstration Road, 10115 Berlin'),
    country: demoValue('DE'),
    contact: demoValue('privacy@vendor.example'),
    dpo: demoValue('Data Protection Officer, dpo@vendor.example'),
    representative: baseCatalog.processor.representative,
  },
  subprocessors,
  activities,
} satisfies Catalog);
