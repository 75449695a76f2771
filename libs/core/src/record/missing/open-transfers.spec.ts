import { planOf, settingsOf } from '../../../../../test/support/core-fixtures.js';
import type { Catalog } from '../../catalog/catalog.js';
import { demoValue, unknown } from '../../catalog/fact.js';
import { rowsAbout } from '../../checklist/checklist.js';
import { demoCatalog } from '../../demo/demo-catalog.js';
import type { Profile } from '../../settings/profile.js';
import { textBlocks } from '../../text-blocks/text-blocks.js';
import { openReasons } from '../../transfers/open-reasons.js';
import { isDraft } from '../is-draft.js';
import { recordSource } from '../record-source.js';
import { resolveRecord } from '../resolve-record.js';
import { missingInTransfers } from './missing-in-transfers.js';

/** An unknown country is a row of the register or of the profile already, and is missing there. */
const askedElsewhere = ['importer_country_unknown', 'exporter_country_unknown'];

const settings = settingsOf('acme');
const plan = planOf('business');
const rows = rowsAbout('transfer');
const indexOf = (id: string) => demoCatalog.subprocessors.findIndex((entry) => entry.id === id);
const heroku = indexOf('heroku');

test('every reason that keeps an annex a draft is a row of the checklist, and no other is', () => {
  const blocking = Object.entries(openReasons).filter(([, { blocks }]) => blocks);
  expect(rows.map(({ member }) => member).toSorted()).toEqual(
    blocking
      .map(([reason]) => reason)
      .filter((reason) => !askedElsewhere.includes(reason))
      .toSorted(),
  );
});

/** What the gate says where the one transfer to Heroku is open for a reason, whatever made it so. */
const named = (reason: (typeof rows)[number]['member'], party: 'subprocessor' | 'customer' = 'subprocessor') => {
  const record = resolveRecord(demoCatalog, plan, settings);
  const [transfer] = record.transfers.filter(({ subprocessor }) => subprocessor === 'heroku');
  const open = { ...transfer!, party, open: [reason], ...(party === 'customer' ? { subprocessor: 'customer' } : {}) };
  const rules = { plan, settings, blocks: textBlocks('en') };
  const source = recordSource(demoCatalog, rules, { ...record, transfers: [open] });
  const missing = missingInTransfers(source);
  return {
    draft: isDraft({ missing, findings: [] }),
    missing: missing.map(({ id, path, filled_by }) => ({ id, path, filled_by })),
  };
};

test.each(rows)(
  'a transfer that is open as $member is a draft that names exactly $id',
  ({ id, member, field, filled_by }) => {
    expect(named(member)).toEqual({
      draft: true,
      missing: [{ id, path: field.replace('*', String(heroku)), filled_by }],
    });
  },
);

test.each(rows)('and one to the customer names $id at a place that exists ($member)', ({ id, member, filled_by }) => {
  const [open, ...others] = named(member, 'customer').missing;
  expect([open?.id, open?.filled_by, others]).toEqual([id, filled_by, []]);
  expect(['/contract/clause_17', '/processor/assessments', '/profile/representative']).toContain(open?.path);
});

const withCatalog = (change: (catalog: Catalog) => void): Catalog => {
  const catalog = structuredClone(demoCatalog);
  change(catalog);
  return catalog;
};
const missingOf = (catalog: Catalog, profile: Profile = settings.profile) => {
  const record = resolveRecord(catalog, plan, { ...settings, profile });
  return { draft: isDraft(record), missing: record.missing.map(({ id, path }) => ({ id, path })) };
};

test('adequacy that no decision covers is named by A4.2, although clauses are agreed', () => {
  const claimed = withCatalog(({ subprocessors }) => {
    subprocessors[heroku]!.mechanisms = demoValue(['adequacy', 'scc']);
  });
  expect(missingOf(claimed)).toEqual({
    draft: true,
    missing: [{ id: 'A4.2', path: `/subprocessors/${heroku}/mechanisms` }],
  });
});

test('a customer outside the EEA that is itself a processor has no module: named by A4.3', () => {
  const profile: Profile = {
    ...settings.profile,
    country: 'US',
    role: 'processor',
    representative: { status: 'not_required', reason: 'No offer of goods or services to people in the Union.' },
  };
  expect(missingOf(demoCatalog, profile)).toEqual({
    draft: true,
    missing: [{ id: 'A4.3', path: '/contract/clause_17' }],
  });
});

test('binding rules alone, from a processor under UK law, fit no rule and no tool: named by A4.3 and A4.8', () => {
  const british = withCatalog(({ processor, subprocessors }) => {
    processor.country = demoValue('GB');
    processor.representative = demoValue('Demo Representative GmbH, 10115 Berlin');
    Object.assign(subprocessors[heroku]!, { mechanisms: demoValue(['bcr']), fallback: unknown });
  });
  const { draft, missing } = missingOf(british);
  expect([draft, missing.filter(({ path }) => path.startsWith(`/subprocessors/${heroku}/`))]).toEqual([
    true,
    ['A4.3', 'A4.8'].map((id) => ({ id, path: `/subprocessors/${heroku}/mechanisms` })),
  ]);
});
