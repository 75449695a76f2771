import { activityIndex } from '../../../../test/support/core-fixtures.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Activity } from './activity.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check-catalog.js';
import { unknown } from './fact.js';
import { baseCatalog } from './versions/2025-05-16.js';

test('the first catalogue and that of the demonstration may be published', () => {
  expect([baseCatalog, demoCatalog].map((catalog) => checkCatalog(catalog, '2026-11-23'))).toEqual([[], []]);
});

test('what is unknown keeps an annex a draft, and does not keep a version from being published', () => {
  const catalog = structuredClone(baseCatalog);
  for (const entry of catalog.subprocessors)
    Object.assign(entry, { mechanisms: unknown, fallback: unknown, country: unknown, dpf: unknown });
  expect(checkCatalog(catalog)).toEqual([]);
});

test('a version is refused as a whole, with all of its problems at once', () => {
  const catalog = structuredClone(demoCatalog);
  catalog.activities[5]!.subprocessors[0]!.id = 'nope';
  catalog.activities[1]!.requires = 'call_recording';
  catalog.activities[2]!.measures = [];
  catalog.measures[0]!.text = 'adequate security';
  catalog.subprocessors[1]!.name = 'Grafana\u202e';
  catalog.subprocessors[0]!.engaged_by = 'nope';
  const codes = new Set(checkCatalog(catalog).map(({ code }) => code));
  expect(codes).toEqual(
    new Set([
      'unknown_subprocessor',
      'reference_cyclic',
      'required',
      'measure_too_generic',
      'text_not_allowed',
      'facts_contradict',
      'text_block_missing',
    ]),
  );
});

test('a language that is there is there in full; one that is not there is no problem', () => {
  const catalog = structuredClone(baseCatalog);
  const { de, fr } = catalog.translations;
  catalog.translations = { de: de!.filter(({ key }) => key !== 'IP addresses') };
  expect(checkCatalog(catalog).map(({ code, path }) => [code, path])).toEqual([
    ['text_block_missing', '/activities/0/data_categories/0/text'],
    ['text_block_missing', '/activities/4/data_categories/2/text'],
    ['text_block_missing', '/activities/6/data_categories/0/text'],
  ]);
  catalog.translations = { fr: [...fr!, fr![0]!] };
  expect(checkCatalog(catalog).map(({ code, path }) => [code, path])).toEqual([
    ['key_duplicate', `/translations/fr/${fr!.length}/key`],
  ]);
  catalog.translations = {};
  expect(checkCatalog(catalog)).toEqual([]);
});

type Edit = (catalog: Catalog, activity: (id: Activity['id']) => Activity) => unknown;
const problemsAfter = (edit: Edit) => {
  // Translations have tests of their own.
  const catalog: Catalog = { ...structuredClone(baseCatalog), translations: {} };
  edit(catalog, (id) => catalog.activities[activityIndex(id)]!);
  return checkCatalog(catalog).map(({ code, path }) => [code, path]);
};
const when = { option: 'nope', in: [true] };
test.each<[string, Edit, string[][]]>([
  [
    'two activities in the wrong order',
    ({ activities }) => activities.splice(0, 2, activities[1]!, activities[0]!),
    [
      ['unknown_activity', '/activities/0/id'],
      ['unknown_activity', '/activities/1/id'],
    ],
  ],
  [
    'an activity twice',
    ({ activities }) => activities.splice(5, 1, activities[4]!),
    [['unknown_activity', '/activities/5/id']],
  ],
  [
    'an unknown sub-processor',
    (_, a) => (a('error_logging').subprocessors[0]!.id = 'nope'),
    [
      ['unknown_subprocessor', '/activities/5/subprocessors/0/id'],
      ['facts_contradict', '/activities/5/parts/0/held_by/0/subprocessor'],
    ],
  ],
  [
    'a place of an unknown sub-processor',
    (_, a) => (a('error_logging').locations[0]!.subprocessor = 'nope'),
    [['unknown_subprocessor', '/activities/5/locations/0/subprocessor']],
  ],
  [
    'a copy held by an unknown sub-processor',
    (_, a) => (a('error_logging').parts[0]!.held_by[0]!.subprocessor = 'nope'),
    [['unknown_subprocessor', '/activities/5/parts/0/held_by/0/subprocessor']],
  ],
  [
    'a sub-processor taken out of the register',
    ({ subprocessors }) => subprocessors.splice(-1),
    [
      ['unknown_subprocessor', '/activities/6/subprocessors/0/id'],
      ['unknown_subprocessor', '/activities/6/parts/1/held_by/0/subprocessor'],
    ],
  ],
  [
    'a sub-processor twice in the register',
    ({ subprocessors }) => subprocessors.push(subprocessors[0]!),
    [['key_duplicate', '/subprocessors/7/id']],
  ],
  [
    'an unknown measure',
    (_, a) => a('error_logging').measures.push('nope'),
    [['unknown_measure', '/activities/5/measures/2']],
  ],
  [
    'an activity without a measure',
    (_, a) => (a('error_logging').measures = []),
    [['required', '/activities/5/measures']],
  ],
  ['a text without a visible character', (catalog) => (catalog.title = ' '), [['too_short', '/title']]],
  [
    'hidden characters in any text',
    (catalog, a) => {
      catalog.title = 'Title\u202e';
      a('error_logging').purpose = 'Find\u0007ing faults';
      catalog.subprocessors[1]!.address = { value: 'A\u200bB', source: 'x\ud800', read_on: null, demo: false };
      catalog.translations = {};
    },
    [
      ['text_not_allowed', '/title'],
      ['text_not_allowed', '/activities/5/purpose'],
      ['text_not_allowed', '/subprocessors/1/address/value'],
      ['text_not_allowed', '/subprocessors/1/address/source'],
    ],
  ],
  ['a measure twice', ({ measures }) => measures.push(measures[0]!), [['key_duplicate', '/measures/27/id']]],
  [
    'a part twice',
    (_, a) => a('error_logging').parts.push(a('error_logging').parts[0]!),
    [['key_duplicate', '/activities/5/parts/1/id']],
  ],
  [
    'an activity under an unknown option',
    (_, a) => (a('error_logging').active = when),
    [['unknown_option', '/activities/5/active/option']],
  ],
  [
    'a category under an unknown option',
    (_, a) => (a('error_logging').data_categories[1]!.when = when),
    [['unknown_option', '/activities/5/data_categories/1/when/option']],
  ],
  [
    'a sub-processor under an unknown option',
    (_, a) => (a('error_logging').subprocessors[0]!.when = when),
    [['unknown_option', '/activities/5/subprocessors/0/when/option']],
  ],
  [
    'a place under an unknown option',
    (_, a) => (a('error_logging').locations[0]!.when = when),
    [['unknown_option', '/activities/5/locations/0/when/option']],
  ],
  [
    'a part under an unknown option',
    (_, a) => (a('error_logging').parts[0]!.when = when),
    [['unknown_option', '/activities/5/parts/0/when/option']],
  ],
  [
    'a copy under an unknown option',
    (_, a) => (a('error_logging').parts[0]!.held_by[0]!.when = when),
    [['unknown_option', '/activities/5/parts/0/held_by/0/when/option']],
  ],
  [
    'an option that applies under an unknown one',
    (_, a) => (a('error_logging').options[0]!.applies = when),
    [['unknown_option', '/activities/5/options/0/applies/option']],
  ],
  [
    'a part governed by an unknown option',
    (_, a) => (a('error_logging').parts[0]!.option = 'nope'),
    [['unknown_option', '/activities/5/parts/0/option']],
  ],
  [
    'a part governed by a switch',
    (_, a) => (a('co_browsing').parts[0]!.option = 'masking'),
    [
      ['unknown_option', '/activities/2/parts/0/option'],
      ['facts_contradict', '/activities/2/parts/0/retention'],
    ],
  ],
  [
    'a retention that no plan bounds',
    (_, a) => delete a('error_logging').options[0]!.limit,
    [['required', '/activities/5/options/0/limit']],
  ],
  [
    'a retention bounded by a limit that does not exist',
    (_, a) => (a('error_logging').options[0]!.limit = 'error_log'),
    [['not_allowed_value', '/activities/5/options/0/limit']],
  ],
  [
    'a retention bounded by a list of regions',
    (_, a) => (a('error_logging').options[0]!.limit = 'regions'),
    [['not_allowed_value', '/activities/5/options/0/limit']],
  ],
  [
    'a choice that the settings do not have',
    (_, a) => (a('error_logging').options[0]!.path = '/activities/error_logging/colour'),
    [['unknown_option', '/activities/5/options/0/path']],
  ],
  [
    'a choice in a prototype',
    (_, a) => (a('error_logging').options[0]!.path = '/constructor'),
    [['unknown_option', '/activities/5/options/0/path']],
  ],
  [
    'a default that cannot be chosen',
    (_, a) => (a('co_browsing').options[1]!.default = 'Mars'),
    [['not_allowed_value', '/activities/2/options/1/default']],
  ],
  [
    'an option twice',
    (_, a) => a('error_logging').options.push(a('error_logging').options[0]!),
    [
      ['key_duplicate', '/activities/5/options/1/key'],
      ['key_duplicate', '/activities/5/options/1/path'],
    ],
  ],
])('a catalogue is refused with %s', (_, edit, problems) => {
  expect(problemsAfter(edit)).toEqual(problems);
});
