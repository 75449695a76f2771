import fc from 'fast-check';
import { anySettings, validSettings } from '../../../../test/support/arbitrary-settings.js';
import { changed, frozen, stringsIn } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import { canExceed } from '../duration/compare-periods.js';
import type { Retention } from '../duration/retention.js';
import { demoPlans } from '../plan/demo-plans.js';
import type { PeriodRange } from '../plan/plan.js';
import { valueAt } from '../settings/value-at.js';
import { EffectiveRecord } from './effective-record.js';
import { resolveRecord } from './resolve-record.js';

const many = { numRuns: 50 };
const plans = fc.constantFrom(...demoPlans);
const catalogs = fc.constantFrom(frozen(baseCatalog), frozen(demoCatalog));
const limits = [
  ['user_interaction_logging', 'interaction_logs'],
  ['call_recording', 'recordings'],
  ['user_authentication', 'account_inactivity'],
  ['error_logging', 'error_logs'],
] as const;

const fits = (retention: Retention, range: PeriodRange | null): boolean => {
  if (retention.kind === 'same_as') return true;
  const period =
    retention.kind === 'fixed' ? retention.period : retention.kind === 'until_event' ? retention.ceiling : null;
  return range !== null && period !== null && !canExceed(period, range.max) && !canExceed(range.min, period);
};

test('a resolved retention is never outside the plan, whatever was chosen', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const record = resolveRecord(baseCatalog, plan, settings);
      const outside = limits.flatMap(([id, limit]) =>
        (record.activities.find((activity) => activity.id === id)?.options ?? []).filter(
          ({ value }) => typeof value === 'object' && !fits(value, plan.limits[limit]),
        ),
      );
      expect(outside).toEqual([]);
      for (const { retention } of record.custom_fields)
        expect([retention, fits(retention, plan.limits.custom_field_retention)]).toEqual([retention, true]);
    }),
    many,
  );
});

test('resolving twice gives the same bytes, touches nothing, and the record has its shape', () => {
  fc.assert(
    fc.property(anySettings(), plans, catalogs, (settings, plan, catalog) => {
      const record = resolveRecord(catalog, frozen(plan), frozen(settings));
      expect(JSON.stringify(resolveRecord(catalog, plan, structuredClone(settings)))).toBe(JSON.stringify(record));
      expect(EffectiveRecord.parse(record)).toEqual(record);
    }),
    many,
  );
});

test('every value says why in words, and no sentence is blank', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const record = resolveRecord(baseCatalog, plan, settings);
      const values = record.activities.flatMap(({ options, retention }) => [...options, ...retention]);
      for (const { why, text } of values) expect([why.text.length > 10, text.trim().length > 0]).toEqual([true, true]);
      for (const { why, retention_text } of record.custom_fields)
        expect([why.text.length > 10, retention_text.length > 0]).toEqual([true, true]);
      expect(stringsIn(record).filter((text) => text.trim() === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
    }),
    many,
  );
});

test('what a tenant chose within its plan holds, and the reason is its choice', () => {
  for (const plan of demoPlans)
    fc.assert(
      fc.property(validSettings(plan, baseCatalog), (settings) => {
        const record = resolveRecord(baseCatalog, plan, settings);
        for (const activity of baseCatalog.activities)
          for (const option of activity.options) {
            const asked = valueAt(settings, option.path);
            const got = record.activities
              .find(({ id }) => id === activity.id)
              ?.options.find(({ key }) => key === option.key);
            if (!got) continue;
            expect(got.why.kind).toBe(asked === undefined ? 'catalog_default' : 'customer_choice');
            const held = typeof asked === 'object' ? { ...(got.value as object), ...asked } : (asked ?? got.value);
            expect(got.value).toEqual(held);
          }
      }),
      { numRuns: 20 },
    );
});

const switches = ['user_interaction_logging', 'call_handling', 'co_browsing', 'ip_geolocation'] as const;

test('switching a feature off and on again gives the first record', () => {
  fc.assert(
    fc.property(anySettings(), plans, fc.constantFrom(...switches), (settings, plan, id) => {
      const turned = (enabled: boolean, from = settings) => changed(from, { activities: { [id]: { enabled } } });
      const first = resolveRecord(baseCatalog, plan, turned(true));
      const off = resolveRecord(baseCatalog, plan, turned(false));
      expect(JSON.stringify(resolveRecord(baseCatalog, plan, turned(true, turned(false))))).toBe(JSON.stringify(first));
      expect(off.activities.some((activity) => activity.id === id)).toBe(false);
      const users = [...off.subprocessors, ...off.measures, ...off.transfers].flatMap(({ activities }) => activities);
      expect([users.includes(id), off.transfers.some(({ activities }) => activities.length === 0)]).toEqual([
        false,
        false,
      ]);
    }),
    many,
  );
});

test('every missing fact names a place that exists, or a member that its parent lacks', () => {
  fc.assert(
    fc.property(anySettings(), plans, catalogs, (settings, plan, catalog) => {
      for (const { path, filled_by } of resolveRecord(catalog, plan, settings).missing) {
        const document = filled_by === 'tenant' ? settings : catalog;
        const parent = valueAt(document, path.slice(0, path.lastIndexOf('/')));
        expect([path, valueAt(document, path) !== undefined || parent !== undefined]).toEqual([path, true]);
      }
    }),
    many,
  );
});

test('sub-processors, transfers and measures belong to activities that are in the record', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const { activities, subprocessors, transfers, measures } = resolveRecord(baseCatalog, plan, settings);
      const there = new Set(activities.map(({ id }) => id));
      const used = [...subprocessors, ...transfers, ...measures];
      expect(
        used.filter((each) => each.activities.length === 0 || !each.activities.every((id) => there.has(id))),
      ).toEqual([]);
      const engaged = new Set(activities.flatMap((activity) => activity.subprocessors.map(({ id }) => id)));
      expect(new Set(subprocessors.map(({ id }) => id))).toEqual(engaged);
      expect(transfers.filter(({ subprocessor }) => !engaged.has(subprocessor))).toEqual([]);
    }),
    many,
  );
});
