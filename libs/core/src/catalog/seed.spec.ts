import { wordsOf } from './catalog-words.js';
import { localiseCatalog } from './localise-catalog.js';
import { sayPlace } from './country.js';
import { baseCatalog } from './versions/2025-05-16.js';
import { chosen, fieldWith, planOf } from '../../../../test/support/core-fixtures.js';
import { activityIds } from './activity-id.js';
import type { EffectiveRecord } from '../record/effective-record.js';
import { resolveRecord } from '../record/resolve-record.js';

/** The processor's published record of 16 May 2025, cell by cell as it was printed (product page, "seed"). */
const endUsers = "End-users of customer's websites/apps";
const seed = [
  [
    'User Interaction Logging',
    'Monitor user interactions for diagnostics/support',
    endUsers,
    'IP addresses, session metadata, page views, or any custom fields provided by the customer',
    'Mixpanel, Grafana',
    'EU',
    'Depends on pricing; defaults to 14 months',
    'TLS encryption, data anonymization, access control',
  ],
  [
    'Call Handling (Real-time)',
    'Real-time audio/video interactions',
    endUsers,
    'Audio/video streams, connection metadata',
    'daily.co',
    'EU/USA',
    'Not stored; live relay only',
    'TLS encryption, no persistent storage',
  ],
  [
    'Co-browsing Sessions',
    'Enable real-time co-browsing support',
    endUsers,
    'Cursor movements, DOM elements, page metadata',
    'Upscope',
    'EU/USA',
    'Not stored; live relay only',
    'TLS encryption, no persistent storage',
  ],
  [
    'Call Recording',
    'Allow customers to review interactions',
    endUsers,
    'Audio/video recordings, participant metadata',
    'daily.co, MongoDB Atlas',
    'EU, Germany',
    'Customer-defined; default 30 days',
    'Encrypted storage, access restrictions',
  ],
  [
    'User Authentication',
    'Verify and manage end-user sessions',
    endUsers,
    'Email, hashed passwords, IP addresses, session tokens, or any custom fields provided by the customer',
    'Heroku, MongoDB Atlas',
    'USA, Germany',
    'Until deletion',
    'Encryption at rest and transit, strict access control',
  ],
  [
    'Error Logging',
    'Monitor and troubleshoot application errors',
    endUsers,
    'Error reports, session identifiers, request metadata',
    'Grafana',
    'EU',
    '30 days',
    'TLS encryption, limited access',
  ],
  [
    'IP Geolocation',
    'Enhance user experience based on geographic data',
    endUsers,
    'IP addresses, city, country, ISP',
    'Ipstack',
    'Germany',
    'Real-time; no persistent storage',
    'Real-time processing, no long-term retention',
  ],
  [
    'Custom Data Fields',
    'Provide session context, personalization, or analytics',
    endUsers,
    'Names, emails, user IDs, form inputs, free-text fields',
    'MongoDB Atlas',
    'Germany',
    'Customer-defined or same as associated activity',
    'Encrypted storage, access restrictions',
  ],
] as const;

const notes = [
  'Processing activities are explicitly aligned with customer instructions.',
  'Custom fields may be configured by the Controller or submitted directly by end users through embedded components (e.g., forms, chat, call prep widgets).',
  'Data retention periods are set according to customer agreements and can be modified upon request.',
  'Data transfers outside EEA are secured using GDPR-compliant safeguards (e.g., SCCs).',
  'Security measures adhere to GDPR standards for processors, with clear and transparent safeguards.',
];

/** What the seed's words for a retention mean as typed data. */
const retentions: Record<(typeof seed)[number][6], unknown> = {
  'Depends on pricing; defaults to 14 months': { kind: 'fixed', period: 'P14M', from: 'collected' },
  'Not stored; live relay only': { kind: 'none' },
  'Customer-defined; default 30 days': { kind: 'fixed', period: 'P30D', from: 'call_ended' },
  'Until deletion': { kind: 'until_event', event: 'account_deleted', ceiling: 'P24M', after: 'last_activity' },
  '30 days': { kind: 'fixed', period: 'P30D', from: 'collected' },
  'Real-time; no persistent storage': { kind: 'none' },
  'Customer-defined or same as associated activity': null,
};

/** A tenant that uses everything: recording on, a field in each activity whose row names custom fields. */
const everything = chosen({
  recording: { mode: 'always' },
  custom_fields: ['user_interaction_logging', 'user_authentication'].map((activity, index) =>
    fieldWith({ key: `f${index}`, activity }),
  ),
});
const record = resolveRecord(baseCatalog, planOf('enterprise'), everything);
/** The row of custom fields names the tenant's own fields in its record; the words of the seed stand in the catalogue. */
const categoriesOf = ({ id, data_categories }: EffectiveRecord['activities'][number]) =>
  id === 'custom_data_fields'
    ? baseCatalog.activities.find((activity) => activity.id === id)?.data_categories.map(({ text }) => text)
    : data_categories;
const split = (cell: string) => cell.split(/, or |, |\//);
const places: Record<string, string> = { USA: 'US', Germany: 'DE', EU: 'EU' };

test.each(seed.map((row, index) => [row[0], index, row] as const))(
  'the row "%s" of the published record stands in the catalogue',
  (_, index, row) => {
    const [name, purpose, subjects, categories, subprocessors, locations, retention, measures] = row;
    const activity = record.activities[index]!;
    const subprocessorName = (id: string) => baseCatalog.subprocessors.find((entry) => entry.id === id)?.name;
    const measureText = (id: string) => baseCatalog.measures.find((measure) => measure.id === id)?.text;
    expect({
      id: activity.id,
      name: activity.name,
      purpose: activity.purpose,
      data_subjects: activity.data_subjects,
      data_categories: categoriesOf(activity),
      subprocessors: activity.subprocessors.map(({ id }) => subprocessorName(id)),
      locations: activity.locations.map(({ place }) => place),
      retention: activity.retention[0]?.retention,
      measures: activity.measures.map(measureText),
    }).toEqual({
      id: activityIds[index],
      name,
      purpose,
      data_subjects: [subjects],
      data_categories: categories.split(/, or |, /),
      subprocessors: subprocessors.split(', '),
      locations: split(locations).map((place) => places[place]),
      retention: retentions[retention],
      // Corrected: it is the content of a session that is not stored, metadata is.
      measures: measures.replace('no persistent storage', 'no persistent storage of content').split(', '),
    });
  },
);

test('the five notes of the published record stand in the catalogue and in the record', () => {
  expect([baseCatalog.notes, record.notes]).toEqual([notes, notes]);
});

test('title, date and source are those of the published record', () => {
  const { title, version, effective_from, source } = baseCatalog;
  expect({ title, version, effective_from, source }).toEqual({
    title: 'Data Processing Overview (Processor ROPA)',
    version: '2025-05-16',
    effective_from: '2025-05-16',
    source: 'Data Processing Overview (Processor ROPA), last updated May 16, 2025',
  });
});

test('the catalogue engages the sub-processors of the published record and no other', () => {
  const named = new Set(seed.flatMap((row) => row[4].split(', ')));
  expect(new Set(baseCatalog.subprocessors.map(({ name }) => name))).toEqual(named);
  expect(baseCatalog.subprocessors.map(({ id }) => id)).toEqual([
    'mixpanel',
    'grafana',
    'daily',
    'upscope',
    'mongodb_atlas',
    'heroku',
    'ipstack',
  ]);
});

/** The measures of the published record with the head under which each is listed. */
const heads: Record<string, string> = {
  'TLS encryption': 'transmission',
  'data anonymization': 'encryption',
  'access control': 'identification',
  'no persistent storage of content': 'retention',
  'Encrypted storage': 'storage',
  'access restrictions': 'identification',
  'Encryption at rest and transit': 'encryption',
  'strict access control': 'identification',
  'limited access': 'identification',
  'Real-time processing': 'minimisation',
  'no long-term retention': 'retention',
};

test('the measures of the published record stand under their heads in its words, and no activity names another', () => {
  const stated = baseCatalog.measures.filter(({ source }) => source === null);
  expect(Object.fromEntries(stated.map(({ text, head }) => [text, head]))).toEqual(heads);
  const named = new Set(baseCatalog.activities.flatMap(({ measures }) => measures));
  expect(named).toEqual(new Set(stated.map(({ id }) => id)));
});

test('what the published record claims and no source supports is listed as unconfirmed', () => {
  const claims = baseCatalog.subprocessors.map(({ id, unconfirmed }) => [
    id,
    unconfirmed.map((text) => text.slice(0, 22)),
  ]);
  expect(claims).toEqual([
    ['mixpanel', ['Storage in the EU: the']],
    ['grafana', ['Storage in the EU: the']],
    ['daily', ['Recordings in the EU: ']],
    ['upscope', ['“Not stored” holds for']],
    ['mongodb_atlas', ['“USA, Germany” is said']],
    ['heroku', ['“USA, Germany” is said']],
    ['ipstack', ['Processing in Germany:']],
  ]);
});

test.each(['de', 'fr'] as const)('every cell and note of the published record has its place in %s', (language) => {
  const said = localiseCatalog(baseCatalog, language);
  const english = new Set(wordsOf(baseCatalog).map(({ text }) => text));
  const left = wordsOf(said)
    .map(({ text }) => text)
    .filter(
      (text) =>
        english.has(text) && text !== 'SOC 2, ISO 27001, ISO 27017, ISO 27018, PCI DSS, CSA STAR, HIPAA, FedRAMP',
    );
  // Words that both languages share.
  expect(left.filter((text) => !['Co-browsing', 'Transcript'].includes(text))).toEqual([]);
  expect(said.notes).toHaveLength(notes.length);
  expect(said.activities.map(({ id }) => id)).toEqual([...activityIds]);
});

test('places are printed in words', () => {
  expect(['EU', 'US', 'DE'].map(sayPlace)).toEqual(['European Union', 'United States', 'Germany']);
});
