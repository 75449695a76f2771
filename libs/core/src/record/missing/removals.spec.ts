import { annexOf, rowsIn } from '../../../../../test/support/annex-fixtures.js';
import { changed, fieldWith, planOf, planWith, settingsOf } from '../../../../../test/support/core-fixtures.js';
import type { Catalog } from '../../catalog/catalog.js';
import { demoValue, unknown } from '../../catalog/fact.js';
import { checklist } from '../../checklist/checklist.js';
import type { ChecklistRow } from '../../checklist/checklist-row.js';
import { demoCatalog } from '../../demo/demo-catalog.js';
import type { Plan } from '../../plan/plan.js';
import type { Settings } from '../../settings/settings.js';
import { valueAt } from '../../settings/value-at.js';
import { isDraft } from '../is-draft.js';
import { resolveRecord } from '../resolve-record.js';

type Case = { catalog: Catalog; plan: Plan; settings: Settings };

const acme: Case = { catalog: demoCatalog, plan: planOf('business'), settings: settingsOf('acme') };
const withCatalog = (change: (catalog: Catalog) => void, from = acme): Case => {
  const catalog = structuredClone(from.catalog);
  change(catalog);
  return { ...from, catalog };
};
const withSettings = (change: unknown, plan = acme.plan): Case => ({
  ...acme,
  plan,
  settings: changed(acme.settings, change),
});
const entry = (catalog: Catalog, id: string) => {
  const found = catalog.subprocessors.find((each) => each.id === id);
  if (!found) throw new Error(`no sub-processor ${id}`);
  return found;
};
const indexOf = (id: string) => demoCatalog.subprocessors.findIndex((each) => each.id === id);

const abroad = {
  country: 'GB',
  representative: { status: 'not_required', reason: 'No offer of goods or services to people in the Union.' },
};

/** Complete records in which the fields that are not always mandatory are; all others are asked of Acme. */
const cases: Partial<Record<string, Case>> = {
  customer_outside_eea: withSettings({ profile: abroad }),
  processor_outside_eea: withCatalog((catalog) => {
    catalog.processor.country = demoValue('GB');
    catalog.processor.representative = demoValue('Demo Representative GmbH, 10115 Berlin');
  }),
  uk_addendum: withSettings({ profile: { jurisdictions: ['DE', 'GB'] } }),
  uk_tool: withSettings({ profile: { jurisdictions: ['DE', 'GB'] } }),
  kept_as_nothing: withSettings({
    custom_fields: [fieldWith({ retention: { kind: 'fixed', period: 'P30D', from: 'collected' } })],
  }),
  guarded_field: withSettings(
    {
      profile: { special_category_use: true },
      custom_fields: [
        fieldWith({
          sensitivity: 'special_category',
          special_ground: { ground: '9_2_a', safeguards: 'Explicit consent.' },
          retention: { kind: 'fixed', period: 'P30D', from: 'collected' },
        }),
      ],
    },
    planOf('enterprise'),
  ),
};

/** Where the field of a row stands in this case: once, or at each entry that the record needs. */
const placesOf = ({ field, of, member }: ChecklistRow, { catalog, plan, settings }: Case): string[] => {
  const record = resolveRecord(catalog, plan, settings);
  if (of === 'subprocessor') {
    const holders = catalog.activities.flatMap(({ parts }) =>
      parts.flatMap(({ held_by }) => held_by.map(({ subprocessor }) => subprocessor)),
    );
    return record.subprocessors
      .filter(({ id }) => member !== 'storage_countries' || holders.includes(id))
      .map(({ id }) => field.replace('*', String(indexOf(id))));
  }
  const active = catalog.activities.flatMap(({ id }, index) =>
    record.activities.some((activity) => activity.id === id) ? [index] : [],
  );
  if (of === 'activity') return active.map((index) => field.replace('*', String(index)));
  if (of === 'custom_field') return settings.custom_fields.map((_, index) => field.replace('*', String(index)));
  if (of !== 'retention') return [field];
  return record.activities.flatMap(({ id, retention }) => {
    const home = catalog.activities.findIndex((activity) => activity.id === id);
    return retention.flatMap(({ part, terms }) => {
      const which = catalog.activities[home]!.parts.findIndex((each) => each.id === part);
      const { held_by, retention: fixed } = catalog.activities[home]!.parts[which]!;
      const at = `/activities/${home}/parts/${which}`;
      if (member === 'retention') return fixed && fixed.value?.kind !== 'none' ? [`${at}/retention`] : [];
      return terms
        .filter(({ term }) => term === member)
        .map(({ subprocessor }) =>
          member === 'floor'
            ? `${at}/held_by/${held_by.findIndex((each) => each.subprocessor === subprocessor)}/floor`
            : `${at}/${member}`,
        );
    });
  });
};

const emptied = (value: unknown): unknown => {
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null && 'source' in value ? { ...unknown } : '';
};

/** The same case without what stands at the path; settings lose the member, the catalogue no longer knows it. */
const without = (path: string, from: Case): Case => {
  const { catalog, settings, plan } = structuredClone(from);
  const document = path.startsWith('/profile') || path.startsWith('/custom_fields') ? settings : catalog;
  const cut = path.lastIndexOf('/');
  const [parent, key] = [valueAt(document, path.slice(0, cut)) as Record<string, unknown>, path.slice(cut + 1)];
  if (document === settings) delete parent[key];
  else parent[key] = emptied(parent[key]);
  return { catalog, settings, plan };
};

const named = ({ catalog, plan, settings }: Case) => {
  const record = resolveRecord(catalog, plan, settings);
  const [draft, ids] = [isDraft(record), record.missing.map(({ id }) => id)];
  // The annex says what the record says: its status, the word across its pages, and each id on the page of open points.
  const annex = annexOf(settings, { plan, catalog });
  const points = rowsIn(annex, 'open-points').map(({ head }) => head.join());
  expect([annex.status, annex.watermark !== null, points]).toEqual([draft ? 'draft' : 'final', draft, ids]);
  return { draft, missing: record.missing.map(({ id, path }) => ({ id, path })) };
};
const complete = { draft: false, missing: [] };

const rows = checklist.filter(({ mandatory, of }) => mandatory !== 'optional' && of !== 'document');
const removable = rows.filter(({ of }) => of !== 'transfer' && of !== 'measure');
const removals = removable.flatMap((row) => {
  const from = cases[row.mandatory] ?? acme;
  return placesOf(row, from).map((path) => ({ id: row.id, path, from }));
});

test.each(Object.entries(cases))('the record of the case %s is complete', (_, each) => {
  expect(named(each as Case)).toEqual(complete);
});

test('every mandatory field stands somewhere in a complete record', () => {
  expect(named(acme)).toEqual(complete);
  expect(removable.filter((row) => placesOf(row, cases[row.mandatory] ?? acme).length === 0)).toEqual([]);
});

test.each(removals)('without $path the annex is a draft that names exactly $id', ({ id, path, from }) => {
  expect(named(without(path, from))).toEqual({ draft: true, missing: [{ id, path }] });
});

test.each(rows.filter(({ of }) => of === 'measure'))(
  'without a measure under the head $member the annex is a draft that names exactly $id',
  ({ id, member }) => {
    const bare = withCatalog((catalog) => {
      catalog.measures = catalog.measures.filter(({ head }) => head !== member);
    });
    expect(named(bare)).toEqual({ draft: true, missing: [{ id, path: '/measures' }] });
  },
);

const grafana = indexOf('grafana');
const onlyFramework = withCatalog((catalog) => {
  entry(catalog, 'grafana').mechanisms = demoValue(['dpf']);
});

test.each([
  ['mechanism_unknown', 'A4.2', `/subprocessors/${indexOf('upscope')}/mechanisms`, withCatalog((catalog) => {
    entry(catalog, 'upscope').fallback = unknown;
  })],
  ['tia_missing', 'A4.6', `/subprocessors/${indexOf('mixpanel')}/assessments`, acme],
  ['dpf_unconfirmed', 'A4.2', `/subprocessors/${grafana}/dpf`, acme],
  ['fallback_missing', 'A4.5', `/subprocessors/${grafana}/fallback`, onlyFramework],
])('a transfer without the fact asked for by %s is a draft that names exactly %s', (member, id, path, from) => {
  expect(checklist.some((row) => row.of === 'transfer' && row.member === member && row.id === id)).toBe(true);
  expect(named(from)).toEqual(complete);
  expect(named(without(path, from))).toEqual({ draft: true, missing: [{ id, path }] });
}); // prettier-ignore

test('an entry of the framework without a day of re-certification is named by A4.2', () => {
  const open = withCatalog((catalog) => {
    entry(catalog, 'grafana').dpf = demoValue({
      listed: true,
      covers: ['hr', 'non_hr'],
      recertification_due: null,
    });
  });
  expect(named(open)).toEqual({
    draft: true,
    missing: [{ id: 'A4.2', path: `/subprocessors/${grafana}/dpf` }],
  });
});

test('an entry of the framework that covers some data only is open while the data subjects are not known', () => {
  const some = withCatalog((catalog) => {
    entry(catalog, 'grafana').dpf = demoValue({
      listed: true,
      covers: ['non_hr'],
      recertification_due: '2027-06-30',
    });
  });
  expect(named(some)).toEqual(complete);
  expect(named(without('/profile/data_subject_categories', some)).missing).toEqual([
    { id: 'A2.1', path: '/profile/data_subject_categories' },
    { id: 'A4.2', path: `/subprocessors/${grafana}/dpf` },
  ]);
});

test.each([
  ['art_3_2', 'A4.4', `/subprocessors/${indexOf('mixpanel')}/subject_to_gdpr`, withCatalog((catalog) => {
    entry(catalog, 'mixpanel').subject_to_gdpr = demoValue(true);
  })],
  ['uk_tool_missing', 'A4.8', `/subprocessors/${indexOf('heroku')}/mechanisms`, withCatalog((catalog) => {
    Object.assign(entry(catalog, 'heroku'), { mechanisms: demoValue(['bcr']), fallback: unknown });
  }, withSettings({ profile: { jurisdictions: ['DE', 'GB'] } }))],
  ['swiss_tool_missing', 'A4.9', `/subprocessors/${indexOf('heroku')}/mechanisms`, withCatalog((catalog) => {
    Object.assign(entry(catalog, 'heroku'), { mechanisms: demoValue(['bcr']), fallback: unknown });
  }, withSettings({ profile: { jurisdictions: ['DE', 'CH'] } }))],
])('what the decision table leaves open as %s is named by %s', (member, id, path, from) => {
  expect(checklist.some((row) => row.of === 'transfer' && row.member === member && row.id === id)).toBe(true);
  expect(named(from)).toEqual({ draft: true, missing: [{ id, path }] });
}); // prettier-ignore

test('a plan with one language asks for no prevailing one', () => {
  const oneLanguage = { ...acme, plan: planWith('business', { annex_languages: ['en'] }) };
  expect(named(without('/contract/prevailing_language', oneLanguage))).toEqual(complete);
});
