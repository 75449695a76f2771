import { activityIndex, changed, chosen, planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import { unknown } from '../catalog/fact.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Settings } from '../settings/settings.js';
import { resolveRecord } from './resolve-record.js';

const missing = (settings: Settings, catalog = demoCatalog) =>
  resolveRecord(catalog, planOf('business'), settings).missing;
const acme = settingsOf('acme');
const inOrderOf = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

test('Acme has given every fact: with the catalogue of the demonstration nothing is missing', () => {
  expect(missing(acme)).toEqual([]);
});

test.each([
  ['legal_name', 'A1.1', 'legal name of the customer'],
  ['registration_number', 'A10', 'registration number of the customer'],
  ['address', 'A1.1', 'address of the customer'],
  ['country', 'A1.1', 'country of the customer'],
  ['role', 'A10', 'role of the customer (controller or processor)'],
  ['dpo', 'A1.1', 'data protection officer of the customer, or why there is none'],
  ['privacy_contact', 'A10', 'contact of the customer for data protection'],
  ['notice_contact', 'A2.11', 'contact of the customer for notices of sub-processor changes'],
  ['signatory', 'A5', 'signatory of the customer'],
  ['lead_authority', 'A5', 'competent supervisory authority of the customer'],
  ['data_subject_categories', 'A2.1', 'categories of data subjects the customer serves'],
  ['jurisdictions', 'A10', 'countries in which the data subjects are'],
  ['special_category_use', 'A7', 'whether special categories of data are meant to be processed'],
  ['governing_law', 'A5', 'governing law'],
  ['authorisation_model', 'A2.11', 'how sub-processors are authorised (general or specific)'],
  ['notice_days', 'A2.11', 'days of notice before a sub-processor changes'],
])('without its %s the annex of a tenant is not final', (member, id, label) => {
  expect(missing(changed(acme, { profile: { [member]: null } }))).toEqual([
    { id, label, path: `/profile/${member}`, filled_by: 'tenant' },
  ]);
});

test.each(['data_subject_categories', 'jurisdictions'])('an empty list of %s is a missing fact', (member) => {
  expect(missing(changed(acme, { profile: { [member]: [] } })).map(({ path }) => path)).toEqual([`/profile/${member}`]);
});

test('the industry is no mandatory fact', () => {
  expect(missing(changed(acme, { profile: { industry: null } }))).toEqual([]);
});

test.each([
  ['GB', ['/profile/representative']],
  ['US', ['/profile/representative']],
  ['NO', []],
  ['FR', []],
])('a tenant in %s needs a representative in the Union: %j (GDPR Art. 27)', (country, paths) => {
  expect(missing(changed(acme, { profile: { country } })).map(({ path }) => path)).toEqual(paths);
});

test('a tenant outside the EEA that says why it needs no representative has given the fact', () => {
  const representative = { status: 'not_required', reason: 'No offer in the Union' };
  expect(missing(changed(acme, { profile: { country: 'GB', representative } }))).toEqual([]);
});

test('Initech lacks exactly its address and its data protection officer', () => {
  const paths = resolveRecord(demoCatalog, planOf('starter'), settingsOf('initech')).missing.map(({ path }) => path);
  expect(paths).toEqual(['/profile/address', '/profile/dpo']);
});

test('the first catalogue leaves these facts to the operator', () => {
  const listed = missing(acme, baseCatalog);
  expect(new Set(listed.map(({ filled_by }) => filled_by))).toEqual(new Set(['operator']));
  const open = (start: string) =>
    listed.filter(({ path }) => path.startsWith(start)).map(({ path }) => path.slice(start.length));
  expect(open('/processor/')).toEqual(['legal_name', 'address', 'country', 'contact', 'dpo', 'authority', 'signatory']);
  expect(open('/contract/')).toEqual(
    Object.keys(baseCatalog.contract)
      .filter((term) => !['uk_tool', 'uk_end', 'combined'].includes(term))
      .toSorted(inOrderOf(open('/contract/'))),
  );
  // Nothing is confirmed of Upscope but where it keeps the visitor record.
  expect(open('/subprocessors/3/')).toEqual([
    'legal_name',
    'address',
    'contact',
    'country',
    'dpa_date',
    'access_countries',
    'mechanisms',
  ]);
  expect(open('/activities/5/parts/')).toEqual(['0/lag', '0/backup_tail', '0/held_by/0/floor']);
  expect(open('/activities/5/').filter((member) => !member.startsWith('parts'))).toEqual([
    'automated_decisions',
    'dpia',
    'sensitive',
  ]);
  expect(listed.filter(({ path }) => path === '/measures').map(({ label }) => label)).toContain(
    'a measure under the head “Physical security”',
  );
});

test('an unknown mechanism is missing once, whatever the number of transfers', () => {
  const catalog = structuredClone(demoCatalog);
  Object.assign(catalog.subprocessors[2]!, { mechanisms: unknown, fallback: unknown });
  const recorded = changed(acme, { recording: { mode: 'always' } });
  expect(missing(recorded, catalog)).toEqual([
    {
      id: 'A4.2',
      path: '/subprocessors/2/mechanisms',
      label: 'transfer mechanism for daily.co',
      filled_by: 'operator',
    },
  ]);
});

test('an unknown floor is missing at the one who holds the copy', () => {
  const catalog = structuredClone(demoCatalog);
  const index = activityIndex('user_interaction_logging');
  catalog.activities[index]!.parts[0]!.held_by[1]!.floor = unknown;
  expect(missing(acme, catalog)).toEqual([
    {
      id: 'A1.8',
      path: `/activities/${index}/parts/0/held_by/1/floor`,
      label: 'User Interaction Logging: floor at Grafana of interaction logs',
      filled_by: 'operator',
    },
  ]);
});

test('facts of sub-processors that are not engaged are not missing', () => {
  const off = chosen({ ...acme, activities: { co_browsing: { enabled: false } } });
  expect(missing(off, baseCatalog).filter(({ path }) => path.startsWith('/subprocessors/3'))).toEqual([]);
});
