import fc from 'fast-check';
import { annexOf } from '../../../../test/support/annex-fixtures.js';
import { anySettings } from '../../../../test/support/arbitrary-settings.js';
import { changed, chosen, planOf, settingsOf, stringsIn } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { sayPlace } from '../catalog/country.js';
import { demoPlans } from '../plan/demo-plans.js';
import { emptySettings } from '../settings/settings.js';
import { AnnexModel } from './annex-model.js';

const acme = settingsOf('acme');
const globex = settingsOf('globex');
const block = (model: AnnexModel, id: string, index = 0) =>
  model.sections.find((each) => each.id === id)?.blocks[index];

test('the parties of Acme', () => {
  const said = block(annexOf(acme), 'parties')?.facts?.map(({ label, value }) => [label, ...value]);
  expect(said).toEqual([
    ['Legal name', 'Acme GmbH'],
    ['Registration number', 'HRB 000000, Amtsgericht Musterstadt'],
    ['Address', 'Musterstraße 1', '12345 Musterstadt'],
    ['Country', 'Germany (DE)'],
    ['Role', 'controller (GDPR Art. 4(7))'],
    ['Industry', 'Retail'],
    ['Data protection officer', 'Erika Mustermann', 'dpo@acme.example'],
    ['Contact for data protection', 'Datenschutz', 'privacy@acme.example'],
    ['Contact for sub-processor notices', 'Vendor Management', 'vendors@acme.example'],
    ['Signatory', 'Max Mustermann', 'Geschäftsführer'],
    ['Competent supervisory authority', 'Landesbeauftragte für den Datenschutz, Musterland'],
  ]);
});

test('what is not stated is said to be, but for the industry, which nobody has to state', () => {
  const facts = (change: object) =>
    block(annexOf(chosen(change)), 'parties')?.facts?.map(({ label, value }) => `${label}: ${value.join(', ')}`) ?? [];
  expect(facts({}).every((line) => line.endsWith(': not stated'))).toBe(true);
  expect(facts({}).filter((line) => /Industry|Representative/.test(line))).toEqual([]);
  expect(facts({ profile: { country: 'GB' } }).filter((line) => /Industry|Representative/.test(line))).toEqual([
    'Representative in the Union: not stated',
  ]);
  const representative = { status: 'not_required', reason: 'No offer in the Union' };
  expect(facts({ profile: { representative } })).toContain(
    'Representative in the Union: Not required: No offer in the Union',
  );
});

test('the row of call recording in the record of Globex', () => {
  const rows = block(annexOf(globex, { plan: planOf('enterprise') }), 'record')?.table?.rows ?? [];
  expect(rows.map(({ head }) => head[0])).not.toContain('Co-browsing Sessions');
  expect(rows.find(({ head }) => head[0] === 'Call Recording')?.cells).toEqual([
    ['Allow customers to review interactions'],
    ["End-users of customer's websites/apps"],
    ['Audio recordings, transcripts, participant metadata'],
    ['daily.co', 'MongoDB Atlas'],
    ['European Union', 'Germany'],
    [
      'recordings in the customer’s own bucket: 90 days from the end of the call',
      'transcripts: 90 days from the end of the call; at the latest after 105 days [demo value]',
      'participant metadata: 90 days from the end of the call; at the latest after 105 days [demo value]',
    ],
    ['Encrypted storage, access restrictions'],
  ]);
});

test('the five notes of the published record stand in the annex', () => {
  const blocks = annexOf(acme).sections.flatMap((section) => section.blocks);
  expect(blocks.filter(({ heading }) => heading === 'General notes of the published record, as quoted')).toEqual([
    { heading: 'General notes of the published record, as quoted', list: baseCatalog.notes },
  ]);
});

test('a special-category field states its class, ground, safeguards and retention', () => {
  const rows = block(annexOf(globex, { plan: planOf('enterprise') }), 'custom-fields')?.table?.rows;
  expect(rows?.length).toBe(10);
  expect(rows?.find(({ head }) => head[1] === 'health_condition')).toEqual({
    head: ['Health condition', 'health_condition'],
    cells: [
      ['Prepare the advice of the care team', 'Used in: Call Handling (Real-time)'],
      [
        'special category (GDPR Art. 9)',
        'Ground: GDPR Art. 9(2)(a)',
        'Safeguards: Explicit consent in the form; access for the care team only; masked on all screens.',
      ],
      ['long text', 'optional, masked', 'submitted by end users in a form'],
      ['45 days from collection', 'Chosen by the customer for this field.'],
    ],
  });
});

test('a sub-processor is stated with entity, address, contact, country and what it does', () => {
  const rows = block(annexOf(acme, { catalog: baseCatalog }), 'sub-processors')?.table?.rows ?? [];
  expect(rows.filter(({ head }) => ['MongoDB Atlas', 'Ipstack'].includes(head[0] ?? ''))).toEqual([
    {
      head: ['MongoDB Atlas'],
      cells: [
        ['MongoDB Limited', 'Building Two, Number One Ballsbridge, Dublin 4, Ireland'],
        ['privacy@mongodb.com'],
        ['Ireland (IE)'],
        [
          'User Authentication: storage of accounts',
          'Support staff of affiliates outside the EEA may have access (secondary source, 2026-06-10).',
        ],
      ],
    },
    {
      head: ['Ipstack'],
      cells: [
        ['not stated', 'not stated'],
        ['support@ipstack.com'],
        ['not stated'],
        [
          'IP Geolocation: look-up of the place of an IP address',
          'Sources name two Vienna companies with two addresses and a group in the United States; the present entity is not confirmed.',
        ],
      ],
    },
  ]);
});

test('where nothing leaves the EEA the annex says so', () => {
  const activities = { co_browsing: { enabled: false } };
  const catalog = structuredClone(baseCatalog);
  for (const entry of catalog.subprocessors)
    entry.country = { value: 'DE', source: 'test', read_on: null, demo: false };
  for (const { locations } of catalog.activities) for (const location of locations) location.place = 'DE';
  expect(block(annexOf(chosen({ activities }), { catalog }), 'transfers')?.paragraphs).toEqual([
    'No personal data is transferred to a country outside the European Economic Area.',
  ]);
});

test('a transfer without a known mechanism is said to have none stated', () => {
  const rows = block(annexOf(emptySettings, { catalog: baseCatalog }), 'transfers')?.table?.rows;
  expect(rows?.find(({ head }) => head[0] === 'Upscope')?.cells).toEqual([
    ['United States (US)', 'data is processed there'],
    ['not stated'],
    ['Co-browsing Sessions'],
  ]);
});

/** Every table of a model. */
const tablesIn = (model: AnnexModel) =>
  model.sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => (table ? [table] : [])));
const plans = fc.constantFrom(...demoPlans);

test('any settings give a model that a template can loop over: shape, numbers, widths, cells, no empty block', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const model = annexOf(settings, { plan });
      expect(AnnexModel.parse(model)).toEqual(model);
      expect(model.sections.map(({ number }) => number)).toEqual(model.sections.map((_, index) => String(index + 1)));
      expect(new Set(model.sections.map(({ id }) => id)).size).toBe(model.sections.length);
      for (const { columns, rows } of tablesIn(model)) {
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
        expect(rows.filter(({ cells, head }) => cells.length !== columns.length - 1 || head.length === 0)).toEqual([]);
      }
      for (const { blocks } of model.sections)
        for (const { heading: _, ...content } of blocks) expect(Object.keys(content).length).toBeGreaterThan(0);
      expect(stringsIn(model).filter((text) => text === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('every fact and field that a tenant has configured is printed', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const model = annexOf(settings, { plan, revisions: [] });
      const text = stringsIn(model).join('\n');
      const {
        jurisdictions,
        country,
        notice_days,
        role: _,
        authorisation_model: __,
        dpo,
        representative,
        ...words
      } = settings.profile;
      const offices = [dpo, representative].flatMap((office) =>
        office ? stringsIn({ ...office, status: undefined }) : [],
      );
      const fields = settings.custom_fields.flatMap(({ key, label, purpose, special_ground }) => [
        key,
        label,
        purpose,
        special_ground?.safeguards ?? '',
      ]);
      const places = [...(jurisdictions ?? []), ...(country ? [country] : [])].map(sayPlace);
      const days = notice_days === undefined ? [] : [`${notice_days} day`];
      const expected = [
        ...stringsIn(words).flatMap((each) => each.split('\n')),
        ...offices.flatMap((each) => each.split('\n')),
        ...fields,
        ...places,
        ...days,
      ];
      expect(expected.filter((each) => !text.includes(each))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('every option in force is printed with its value and its reason', () => {
  const model = annexOf(changed(globex, { activities: { co_browsing: { enabled: true, masking: false } } }), {
    plan: planOf('enterprise'),
  });
  const rows = (model.sections.find(({ id }) => id === 'details')?.blocks ?? []).flatMap(({ table }) =>
    table?.caption.startsWith('Settings of') ? table.rows : [],
  );
  expect(rows.map(({ head, cells }) => `${head[0]}: ${cells[0]?.[0]}`)).toEqual([
    'Interaction logging: on',
    'Retention of interaction logs: 6 months from collection',
    'Analytics of interactions: off',
    'Calls: on',
    'Media region: European Union',
    'Co-browsing: on',
    "Edge region: the vendor's default",
    'Masking of marked elements: off',
    'Recording mode: every call',
    'Recorded media: audio only',
    'Transcript: on',
    'Consent of participants: notice to the participants',
    'Pause while a sensitive field is filled: off',
    'Region of recordings: European Union',
    "Storage of recordings: the customer's own bucket",
    'Retention of recordings: 90 days from the end of the call',
    'Retention of accounts: until the account is deleted, at the latest 18 months after the last activity',
    'Retention of error logs: 75 days from collection',
    'IP geolocation: on',
    'Precision: country',
    'Truncation of the IP address before the look-up: on',
  ]);
  expect(rows.every(({ cells }) => (cells[1]?.[0] ?? '').length > 10)).toBe(true);
});
