import { annexOf, clauseIn, rowsIn } from '../../../../test/support/annex-fixtures.js';
import { changed, chosen, planOf, settingsOf, stringsIn } from '../../../../test/support/core-fixtures.js';
import { unknown } from '../catalog/fact.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { emptySettings } from '../settings/settings.js';
import type { AnnexModel } from './annex-model.js';

const acme = settingsOf('acme');
const globex = settingsOf('globex');
const enterprise = { plan: planOf('enterprise') };
const rowIn = (model: AnnexModel, clause: string, id: string) => rowsIn(model, clause).find((row) => row.id === id);
const factsIn = (model: AnnexModel, clause: string) =>
  Object.fromEntries((clauseIn(model, clause).facts ?? []).map(({ label, value }) => [label, value]));

test('the parties of Acme, side by side with the processor', () => {
  const model = annexOf(acme);
  const customer = (clause: string) => rowsIn(model, clause).map(({ head, cells }) => [head[0], ...(cells[0] ?? [])]);
  expect(customer('parties')).toEqual([
    ['Legal name', 'Acme GmbH'],
    ['Registration number', 'HRB 000000, Amtsgericht Musterstadt'],
    ['Address', 'Musterstraße 1', '12345 Musterstadt'],
    ['Country', 'Germany (DE)'],
    ['Data protection officer', 'Erika Mustermann', 'dpo@acme.example'],
    ['Representative in the United Kingdom (UK GDPR Art. 27)', 'does not apply'],
    ['Contact for data protection', 'Datenschutz', ...contactOf(acme), 'privacy@acme.example'],
    ['Role', 'controller (GDPR Art. 4(7))'],
    ['Industry', 'Retail'],
  ]);
  expect(customer('list-of-parties')).toEqual([
    ['Role', 'controller'],
    ['Signatory', 'Max Mustermann', 'Geschäftsführer'],
    ['Signature and date of accession', 'see the signature block at the end of this document'],
    ['Competent supervisory authority', 'Landesbeauftragte für den Datenschutz, Musterland'],
  ]);
  expect(rowIn(model, 'parties', 'legal-name')?.cells[1]).toEqual(['Demo Vendor GmbH [demo value]']);
});
const contactOf = ({ profile }: typeof acme) =>
  profile.privacy_contact?.position ? [profile.privacy_contact.position] : [];

test('what is not stated is said to be; the industry, which nobody has to state, is left out', () => {
  const customerOf = (change: object) =>
    rowsIn(annexOf(chosen(change)), 'parties').map(({ id, cells }) => `${id}: ${cells[0]?.join(', ')}`);
  expect(customerOf({})).toEqual(
    expect.arrayContaining(['legal-name: not stated', 'address: not stated', 'dpo: not stated', 'role: not stated']),
  );
  expect(customerOf({}).filter((line) => /^(industry|representative)/.test(line))).toEqual([]);
  expect(customerOf({ profile: { country: 'GB' } })).toContain('representative: not stated');
  const representative = { status: 'not_required', reason: 'No offer in the Union' };
  expect(customerOf({ profile: { representative } })).toContain('representative: Not required: No offer in the Union');
});

test('call recording in the record of Globex: purpose, data, recipients, places, retention, security', () => {
  const model = annexOf(globex, enterprise);
  expect(rowsIn(model, 'activities').map(({ id }) => id)).not.toContain('co_browsing');
  expect(rowIn(model, 'activities', 'call_recording')?.cells).toEqual([
    [
      'Purpose: Allow customers to review interactions',
      expect.stringMatching(/^Nature of the processing: ./),
      "Data subjects: End-users of customer's websites/apps",
      'Categories of data: Audio recordings; transcripts; participant metadata',
    ],
    [
      'Sub-processors: daily.co; MongoDB Atlas',
      'Storage and processing locations: European Union; Germany',
      'recordings in the customer’s own bucket: 90 days from the end of the call',
      'transcripts: 90 days from the end of the call; at the latest after 105 days [demo value]',
      'participant metadata: 90 days from the end of the call; at the latest after 105 days [demo value]',
      expect.stringMatching(/^Security measures: Encrypted storage; access restrictions/),
    ],
  ]);
});

test('the five notes of the published record stand in the annex', () => {
  expect(clauseIn(annexOf(acme), 'general-notes').list).toEqual(baseCatalog.notes);
});

test('a special-category field states its class, ground, safeguards and retention', () => {
  const model = annexOf(globex, enterprise);
  expect(rowsIn(model, 'fields')).toHaveLength(10);
  expect(rowIn(model, 'fields', 'health_condition')).toMatchObject({
    head: ['Health condition', 'health_condition'],
    cells: [
      ['Prepare the advice of the care team', 'Used in: Call Handling (Real-time)'],
      [
        'special category (GDPR Art. 9)',
        'Ground: GDPR Art. 9(2)(a)',
        'Safeguards: Explicit consent in the form; access for the care team only; masked on all screens.',
      ],
      ['long text, optional, masked', 'end users: form'],
      ['45 days from collection', 'Chosen by the customer.'],
    ],
  });
});

test('without custom fields there is no part on them, and the table of parts says so', () => {
  const model = annexOf(acme);
  expect(model.sections.map(({ number }) => number)).not.toContain('V');
  expect(factsIn(model, 'parts')['Part V']).toEqual(['Does not apply: no custom data field is defined.']);
});

test('a sub-processor is stated with entity, address, contact, country, places and what it does', () => {
  const row = rowIn(annexOf(acme, { catalog: baseCatalog }), 'sub-processors', 'ipstack');
  expect(row?.head).toEqual([
    'Ipstack',
    'Legal entity: not stated',
    'Address: not stated',
    expect.stringMatching(/^Established in: /),
    'Contact person: support@ipstack.com',
    expect.stringMatching(/^Parent company: /),
    'Engaged by: the processor (tier 1)',
  ]);
  expect(row?.cells[0]).toEqual(
    expect.arrayContaining([
      'IP Geolocation: look-up of the place of an IP address',
      expect.stringMatching(/^Stores data in: .*\. Processes data in: .*\. Remote access from: /),
      expect.stringMatching(/^Contract under GDPR Art. 28\(4\): not stated\. Notice of a breach: /),
    ]),
  );
});

test('where nothing leaves the EEA the annex says so, and has no part on the clauses', () => {
  const catalog = structuredClone(baseCatalog);
  const inGermany = <T>(value: T) => ({ value, source: 'test', read_on: null, demo: false });
  for (const entry of catalog.subprocessors)
    Object.assign(entry, {
      country: inGermany('DE'),
      parent_country: inGermany('DE'),
      storage_countries: inGermany(['DE']),
      processing_countries: inGermany(['DE']),
      access_countries: inGermany(['DE']),
    });
  for (const activity of catalog.activities) {
    for (const location of activity.locations) location.place = 'DE';
    for (const part of activity.parts) if (part.place) part.place = inGermany('DE');
  }
  catalog.processor.country = inGermany('DE');
  const model = annexOf(chosen({ profile: { country: 'DE' } }), { catalog });
  expect(clauseIn(model, 'transfers').paragraphs).toEqual([
    'No personal data is transferred to a country outside the European Economic Area.',
  ]);
  expect(model.sections.map(({ id }) => id)).not.toContain('clauses');
  for (const fact of ['storage_countries', 'access_countries'] as const) {
    const open = structuredClone(catalog);
    Object.assign(open.subprocessors[0] ?? {}, { [fact]: unknown });
    expect(
      clauseIn(annexOf(chosen({ profile: { country: 'DE' } }), { catalog: open }), 'transfers').paragraphs,
    ).toEqual([expect.stringMatching(/^No transfer is known; .* for Mixpanel\.$/)]);
  }
});

test('a transfer without a known mechanism is said to have none stated, and why it is open', () => {
  const row = rowsIn(annexOf(emptySettings, { catalog: baseCatalog }), 'transfers').find(
    ({ head }) => head[0] === 'Upscope',
  );
  expect(row?.cells[1]).toEqual(['not stated']);
  expect(row?.cells[2]).toContain('No mechanism of transfer is on file.');
});

test('the appendix holds the choices of the clauses and who sends to whom in which module', () => {
  const model = annexOf(globex, enterprise);
  expect(factsIn(model, 'choices')).toEqual({
    'Clause 7 (docking clause)': ['The option is chosen. [demo value]'],
    'Clause 9(a) (use of sub-processors)': [
      'Option 1, specific prior authorisation; request at least 60 days in advance.',
    ],
    'Clause 11(a) (independent dispute resolution body)': ['The option is not chosen. [demo value]'],
    'Clause 13 (supervision)': [expect.stringContaining('The data exporter is established in a Member State')],
    'Clause 17 (governing law)': ['Option 1: the law of Germany. [demo value]'],
    'Clause 18(b) (choice of forum)': ['The courts of Germany. [demo value]'],
  });
  expect(rowIn(model, 'scope', 'heroku.M3.in-force')).toMatchObject({
    head: ['Demo Vendor GmbH [demo value]'],
    cells: [['Heroku'], ['United States (US)'], ['Module Three: in force']],
  });
});

test('a customer that is a processor makes the vendor its sub-processor, and the instructions those of its controllers', () => {
  const model = annexOf(changed(acme, { profile: { role: 'processor' } }));
  const text = stringsIn(model).join('\n');
  expect(model.subtitle).toContain('as sub-processor');
  for (const sentence of [
    'processes personal data as sub-processor of Acme GmbH',
    'The customer acts for its own customers.',
    'GDPR Art. 28(4) requires of the contract between the customer, as processor, and its sub-processor',
    'Module Three applies between processors, and the instructions are those of the controllers',
    'on behalf of the controllers for which it acts',
    'For the processor (sub-processor): Demo Vendor GmbH',
  ])
    expect(text).toContain(sentence);
});

test('data subjects in the United Kingdom bring the four tables of the UK Addendum, in Switzerland the Swiss changes', () => {
  const idsFor = (jurisdictions: string[]) =>
    annexOf(changed(acme, { profile: { jurisdictions } }))
      .sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))
      .filter((id) => /^(uk|swiss)-/.test(id ?? ''));
  expect(idsFor(['DE'])).toEqual([]);
  expect(idsFor(['DE', 'GB'])).toEqual(['uk-table-1', 'uk-table-2', 'uk-table-3', 'uk-table-4']);
  expect(idsFor(['DE', 'CH'])).toEqual(['swiss-changes', 'swiss-record']);
});

test('every option in force is printed with its value and its reason', () => {
  const model = annexOf(
    changed(globex, { activities: { co_browsing: { enabled: true, masking: false } } }),
    enterprise,
  );
  const rows = rowsIn(model, 'settings');
  expect(rows.map(({ head, cells }) => `${head[0]}: ${cells[1]?.[0]}`)).toEqual([
    'Interaction logging: on',
    'Retention of interaction logs: 6 months from collection',
    'Analytics of interactions: off',
    'Calls: on',
    'Media region: European Union',
    'Co-browsing: on',
    "Edge region: the processor's default",
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
  expect(rows.every(({ cells }) => (cells[2]?.[0] ?? '').length > 10)).toBe(true);
});
