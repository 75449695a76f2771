import fc from 'fast-check';
import { frozen } from '../../../../test/support/core-fixtures.js';
import { routeWith } from '../../../../test/support/transfer-fixtures.js';
import { isInEea } from '../catalog/country.js';
import { adequacyOf } from './adequacy.js';
import { decideTransfer } from './decide-transfer.js';
import { matchRow, meets } from './match-row.js';
import { openReasons } from './open-reasons.js';
import type { TransferFacts } from './transfer-facts.js';
import type { TransferInput } from './transfer-input.js';
import type { TransferRow } from './transfer-outcome.js';
import { transferTable } from './transfer-table.js';

const rows: readonly TransferRow[] = transferTable;

const country = fc.constantFrom('DE', 'FR', 'IS', 'EU', 'US', 'GB', 'CH', 'IN', 'JP', 'CA', 'BR', 'AU', 'GL');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const yesNo = maybe(fc.boolean());
const day = fc.constantFrom('2020-01-01', '2023-07-09', '2025-12-27', '2026-11-25', '2027-07-10', '2031-12-28');
const role = fc.constantFrom('controller' as const, 'processor' as const);
const covers = fc.uniqueArray(fc.constantFrom('hr' as const, 'non_hr' as const));

const anyRoute: fc.Arbitrary<TransferInput> = fc.record({
  exporter: fc.record({ role, country: maybe(country), art_3_2: yesNo }),
  importer: fc.record({
    role,
    customer: fc.boolean(),
    country: maybe(country),
    parent_country: maybe(country),
    art_3_2: yesNo,
    in_adequacy_scope: yesNo,
    dpf: maybe(fc.record({ listed: fc.boolean(), covers, recertification_due: maybe(day) })),
    mechanisms: maybe(fc.subarray(['adequacy', 'dpf', 'scc', 'bcr'] as const)),
    fallback: maybe(fc.constantFrom('scc' as const, 'bcr' as const)),
  }),
  place: fc.record({
    country,
    reason: fc.constantFrom('storage' as const, 'processing' as const, 'access' as const, 'establishment' as const),
  }),
  data: maybe(covers),
  combined: yesNo,
  assessed: fc.boolean(),
  dpf_invalid_from: maybe(day),
  uk_tool: maybe(fc.constantFrom('addendum' as const, 'idta' as const)),
  jurisdictions: fc.uniqueArray(fc.constantFrom('DE', 'FR', 'GB', 'CH', 'US')),
  on: day,
});

/** Routes on which the Data Privacy Framework may hold. */
const dpfRoute = anyRoute.map((route) => ({
  ...route,
  importer: {
    ...route.importer,
    country: 'US',
    dpf: { listed: true, covers: ['hr' as const, 'non_hr' as const], recertification_due: null },
  },
  place: { ...route.place, country: 'US' },
  dpf_invalid_from: null,
}));

const often = { numRuns: 3000 };

const alternatives: { [Name in keyof TransferFacts]: readonly TransferFacts[Name][] } = {
  pair: [
    'controller>processor',
    'processor>processor',
    'processor>controller',
    'processor>principal',
    'controller>controller',
  ],
  exporter: ['eea', 'gb', 'ch', 'outside', 'unknown'],
  exporter_art_3_2: ['yes', 'no', 'unknown'],
  importer: ['eea', 'outside', 'unknown'],
  importer_art_3_2: ['yes', 'no', 'unknown'],
  parent: ['third', 'none'],
  destination: ['eea', 'outside', 'unknown'],
  domestic: ['yes', 'no'],
  cover: ['adequacy', 'dpf', 'none'],
  tool: ['scc', 'bcr', 'none'],
  other_tool: ['scc', 'bcr', 'none'],
  uk_tool: ['addendum', 'idta', 'unknown'],
};

test('whatever the facts are, the first row that fits decides, and one always does', () => {
  const facts = fc.record(
    Object.fromEntries(Object.entries(alternatives).map(([name, values]) => [name, fc.constantFrom(...values)])),
  ) as unknown as fc.Arbitrary<TransferFacts>;
  fc.assert(
    fc.property(facts, (each) => {
      const fitting = rows.filter(({ when }) => meets(each, when));
      expect(matchRow<TransferFacts, TransferRow>(rows, each)).toBe(fitting[0]);
    }),
    often,
  );
});

test('every route has one outcome, the same each time; what is not settled says why', () => {
  fc.assert(
    fc.property(anyRoute, (route) => {
      const decided = decideTransfer(frozen(route));
      expect(decideTransfer(route)).toEqual(decided);
      expect(decided.open.length > 0 || decided.mechanism !== null).toBe(true);
      expect(new Set(decided.open).size).toBe(decided.open.length);
      expect(decided.open.filter((reason) => !(reason in openReasons))).toEqual([]);
      expect(decided.fallback === null || decided.fallback !== decided.mechanism).toBe(true);
      expect(decided.module !== null).toBe(decided.mechanism === 'scc');
      expect(decided.decision !== null).toBe(decided.mechanism === 'adequacy' || decided.mechanism === 'dpf');
    }),
    often,
  );
});

test('"none" is never said where place or recipient is outside the EEA, or the recipient unknown', () => {
  const inside = ({ importer, place }: TransferInput) =>
    importer.country !== null && isInEea(importer.country) && isInEea(place.country);
  fc.assert(
    fc.property(anyRoute, (route) => expect(inside(route) || decideTransfer(route).mechanism !== 'none').toBe(true)),
    often,
  );
});

test('adequacy is never said of a country without a decision that counts on the day', () => {
  const found = (route: TransferInput, country: string) =>
    adequacyOf(country, {
      confirmed: route.importer.in_adequacy_scope,
      on: route.on,
      exporter: route.exporter.country,
    });
  fc.assert(
    fc.property(anyRoute, (route) => {
      const { mechanism, destination } = decideTransfer(route);
      expect(mechanism !== 'adequacy' || found(route, destination ?? '').counts).toBe(true);
    }),
    often,
  );
});

test('the switch "DPF invalid from" turns every DPF route to its fallback', () => {
  fc.assert(
    fc.property(dpfRoute, (route) => {
      const before = decideTransfer(route);
      fc.pre(before.mechanism === 'dpf');
      const after = decideTransfer({ ...route, dpf_invalid_from: route.on });
      expect([after.mechanism, after.module]).toEqual([before.fallback, before.fallback_module]);
      expect(after.fallback_in_force).toBe(before.fallback !== null);
      expect(before.open.includes('fallback_missing')).toBe(before.fallback === null);
      expect([after.decision, after.recertification_due]).toEqual([null, null]);
    }),
    { numRuns: 1000 },
  );
});

test('the switch "DPF invalid from" leaves every other route as it is', () => {
  fc.assert(
    fc.property(fc.oneof(anyRoute, dpfRoute), (route) => {
      const before = decideTransfer({ ...route, dpf_invalid_from: null });
      fc.pre(before.mechanism !== 'dpf');
      const after = decideTransfer({ ...route, dpf_invalid_from: route.on });
      expect(after).toEqual({ ...before, open: after.open, fallback_in_force: after.fallback_in_force });
    }),
    { numRuns: 1000 },
  );
});

test('the switch counts from its day on, and not before', () => {
  const route = routeWith({
    importer: { dpf: { listed: true, covers: ['hr', 'non_hr'], recertification_due: '2027-07-10' } },
    dpf_invalid_from: '2026-12-01',
  });
  const on = (day: string) => decideTransfer({ ...route, on: day }).mechanism;
  expect([on('2026-11-30'), on('2026-12-01'), on('2026-12-02')]).toEqual(['dpf', 'scc', 'scc']);
});
