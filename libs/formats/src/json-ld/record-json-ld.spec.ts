import { demoPlans, demoCatalog, type EffectiveRecord, emptySettings, type Settings } from '@annexa/core';
import fc from 'fast-check';
import { validSettings } from '../../../../test/support/arbitrary-settings.js';
import { frozen, settingsOf, stringsIn } from '../../../../test/support/core-fixtures.js';
import { dpvTerms } from '../../../../test/support/dpv-terms.js';
import { expandOffline } from '../../../../test/support/expand-offline.js';
import { annexAbout, everything, recordCases, resolvedAt, resolveFor } from '../../../../test/support/json-ld-cases.js';
import { aboutAnnex, aboutRecord } from './about.js';
import { prefixes, recordContext } from './context.js';
import { recordJsonLd, recordJsonLdBytes } from './record-json-ld.js';
import { borrowedTerms, vocabulary } from './vocabulary/vocabulary.js';

const full = (compact: string): string => {
  const [prefix = '', name = ''] = compact.split(':');
  return prefixes[prefix as keyof typeof prefixes] + name;
};
const ours = new Set(vocabulary.map(({ term }) => full(`annexa:${term}`)));
const borrowed = new Set(borrowedTerms.map(([iri]) => full(iri)));
const isKnown = (iri: string) => dpvTerms.has(iri) || ours.has(iri) || borrowed.has(iri);

const documentOf = (record: EffectiveRecord) => recordJsonLd(frozen(record), aboutRecord(record, resolvedAt));
const unknownIn = (document: ReturnType<typeof documentOf>, iris: ReadonlySet<string>): string[] => {
  const own = document['@id'] as string;
  return [...iris].filter((iri) => !isKnown(iri) && iri !== own && !iri.startsWith(`${own}#`));
};

const seed = Math.floor(Math.random() * 2 ** 31);
const random = demoPlans.flatMap((plan, index) =>
  fc
    .sample(validSettings(plan, demoCatalog), { seed: seed + index, numRuns: 7 })
    .map((settings) => ({ settings, record: resolveFor(settings, plan) })),
);

test.each(recordCases)(
  'the record of %s expands offline into terms that DPV or our vocabulary explains',
  async (_, record) => {
    const document = documentOf(record);
    const { iris } = await expandOffline(document);
    expect(unknownIn(document, iris)).toEqual([]);
    expect(iris.size).toBeGreaterThan(100);
  },
);

test('a term that nobody explains is found', () => {
  const document = documentOf(everything);
  expect(unknownIn(document, new Set([full('dpv:Prospect'), full('annexa:clocks'), full('dpv:ROPA')]))).toEqual([
    full('dpv:Prospect'),
    full('annexa:clocks'),
  ]);
});

test(`21 random records expand, too, and hold every text and period that was configured (seed ${seed})`, async () => {
  for (const { settings, record } of random) {
    const document = documentOf(record);
    const { iris, literals } = await expandOffline(document);
    expect(unknownIn(document, iris)).toEqual([]);
    expect(lost(settings, record, { iris, literals })).toEqual([]);
  }
});

test('every term of the vocabulary is used, but for two that no record holds yet', async () => {
  const used = new Set<string>();
  for (const document of [
    ...recordCases.map(([, record]) => documentOf(record)),
    recordJsonLd(everything, aboutAnnex(annexAbout)),
  ])
    for (const iri of (await expandOffline(document)).iris) used.add(iri);
  const reserved = ['annexa:AllowedRange', 'annexa:Enforcement'].map(full);
  expect([...ours].filter((iri) => !used.has(iri)).toSorted()).toEqual(reserved.toSorted());
});

test('what the context explains is a property in use, and every wider term is known', () => {
  const properties = Object.keys(recordContext).filter((key) => key.includes(':'));
  expect(properties.map(full).filter((iri) => !isKnown(iri))).toEqual([]);
  const wider = vocabulary.flatMap(({ broader }) => broader ?? []);
  expect(wider.map(full).filter((iri) => !isKnown(iri))).toEqual([]);
});

/** Enums that are told by a term of their own, or by a member being there. */
const told: Readonly<Record<string, string>> = {
  customers: 'dpv:Customer',
  prospects: 'annexa:Prospect',
  visitors: 'dpv:Visitor',
  patients: 'dpv:Patient',
  pupils: 'dpv:Student',
  employees: 'dpv:Employee',
  applicants: 'dpv:JobApplicant',
  members: 'dpv:Member',
  minors: 'dpv:Child',
  fixed: 'dpv:TemporalDuration',
  until_event: 'dpv:UntilEventDuration',
  same_as: 'annexa:SameAsActivityDuration',
  indefinite: 'dpv:EndlessDuration',
  collected: 'annexa:FromCollection',
  stored: 'annexa:FromStorage',
  last_activity: 'annexa:FromLastActivity',
  call_ended: 'annexa:FromEndOfCall',
  account_closed: 'annexa:FromClosingOfAccount',
  contract_ended: 'annexa:FromEndOfContract',
  account_deleted: 'annexa:AccountDeleted',
  consent_withdrawn: 'dpv:ConsentWithdrawn',
  '9_2_a': 'eu-gdpr:A9-2-a',
  '9_2_b': 'eu-gdpr:A9-2-b',
  '9_2_c': 'eu-gdpr:A9-2-c',
  '9_2_d': 'eu-gdpr:A9-2-d',
  '9_2_e': 'eu-gdpr:A9-2-e',
  '9_2_f': 'eu-gdpr:A9-2-f',
  '9_2_g': 'eu-gdpr:A9-2-g',
  '9_2_h': 'eu-gdpr:A9-2-h',
  '9_2_i': 'eu-gdpr:A9-2-i',
  '9_2_j': 'eu-gdpr:A9-2-j',
  '10': 'annexa:GDPRArticle10',
};

type Found = { iris: ReadonlySet<string>; literals: ReadonlySet<string> };

/** What was configured of things that take place: choices of an activity that is off are in force nowhere. */
const inForce = ({ profile, activities, recording, custom_fields }: Settings, record: EffectiveRecord): string[] => {
  const on = new Set<string>(record.activities.map(({ id }) => id));
  const those = Object.entries(activities).filter(([id]) => on.has(id));
  return stringsIn([
    profile,
    those.map(([, choices]) => choices),
    on.has('call_recording') ? recording : {},
    custom_fields,
  ]);
};

const lost = (settings: Settings, record: EffectiveRecord, { iris, literals }: Found): string[] =>
  inForce(settings, record).filter(
    (text) =>
      !literals.has(text) &&
      !iris.has(full(`loc:${text}`)) &&
      !iris.has(full(told[text] ?? 'none:')) &&
      ![...iris].some((iri) => iri.endsWith(`#activity-${text}`)) &&
      text !== 'appointed' &&
      text !== 'not_required',
  );

const tenants = ['acme', 'globex', 'initech'] as const;

test.each(tenants)('every text, period, region and key that %s configured is there', async (slug) => {
  const record = recordCases.find(([name]) => name === slug)![1];
  const { iris, literals } = await expandOffline(documentOf(record));
  expect(lost(settingsOf(slug), record, { iris, literals })).toEqual([]);
  expect(lost(settingsOf(slug), record, { iris: new Set(), literals: new Set() }).length).toBeGreaterThan(15);
});

type Option = { 'dpv:hasIdentifier': string; 'annexa:value'?: unknown; 'annexa:wording': string };
type Process = { 'dpv:hasIdentifier': string; 'annexa:option'?: Option[] };

test.each(tenants)('every option in force for %s is there with value and words', (slug) => {
  const record = recordCases.find(([name]) => name === slug)![1];
  const processes = documentOf(record)['dpv:hasPersonalDataProcess'] as unknown as Process[];
  expect(
    processes.flatMap(({ 'dpv:hasIdentifier': id, 'annexa:option': options = [] }) =>
      options.map((option) => [id, option['dpv:hasIdentifier'], option['annexa:value'], option['annexa:wording']]),
    ),
  ).toEqual(
    record.activities.flatMap(({ id, options }) =>
      options.map(({ key, value, text }) => [id, key, typeof value === 'object' ? undefined : value, text]),
    ),
  );
});

test.each(tenants)('nothing that only the others have configured is in the record of %s', async (slug) => {
  const record = recordCases.find(([name]) => name === slug)![1];
  const { literals } = await expandOffline(documentOf(record));
  const own = new Set(stringsIn(settingsOf(slug)));
  const words = ({ profile, custom_fields }: Settings) => [
    ...stringsIn(profile),
    ...custom_fields.flatMap(({ key, label, purpose, special_ground }) => [
      key,
      label,
      purpose,
      special_ground?.safeguards ?? '',
    ]),
  ];
  // Codes of countries are left out: facts of the register name them, too.
  const foreign = tenants
    .flatMap((other) => (other === slug ? [] : words(settingsOf(other))))
    .filter((text) => !own.has(text) && text.length > 2);
  expect(foreign.filter((text) => literals.has(text))).toEqual([]);
  expect(foreign.length).toBeGreaterThan(15);
});

/** The same value with the members of every object in another order, as a database may hand it back. */
const turned = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(turned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, turned(member)]),
  ) as T;
};

test.each(recordCases)('the record of %s gives the same bytes in whatever order its members come', (_, record) => {
  const write = (one: EffectiveRecord) => Buffer.from(recordJsonLdBytes(one, aboutRecord(one, resolvedAt)));
  expect(write(record).equals(write(turned(record)))).toBe(true);
  expect(write(record).equals(write({ ...record, catalog_version: 'other' }))).toBe(false);
});

test('nothing is said of what is unknown, and a missing fact is named with its id', () => {
  const document = documentOf(resolveFor(emptySettings));
  const text = JSON.stringify(document);
  expect(text).not.toMatch(/null|undefined|\[\]|\{\}/);
  expect(text).toContain('"annexa:checkId":"A1.1"');
});
