import { activityIndex } from '../../../../test/support/core-fixtures.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Activity } from './activity.js';
import type { Catalog } from './catalog.js';
import { checkCatalog } from './check-catalog.js';
import { type Fact, unknown } from './fact.js';
import { baseCatalog } from './versions/2025-05-16.js';

type Edit = (catalog: Catalog, activity: (id: Activity['id']) => Activity) => unknown;
const problemsAfter = (edit: Edit) => {
  // Translations have tests of their own.
  const catalog: Catalog = { ...structuredClone(baseCatalog), translations: {} };
  edit(catalog, (id) => catalog.activities[activityIndex(id)]!);
  return checkCatalog(catalog).map(({ code, path }) => [code, path]);
};
const known = <T>(value: T): Fact<T> => ({ value, source: 'a document', read_on: '2026-11-23', demo: false });
const assessmentOf = (country: string) => ({
  country,
  laws: 'Laws',
  supplementary_measures: 'None',
  date: '2026-01-15',
  reviewer: 'A lawyer',
});
const statement: Catalog['statements'][number] = {
  id: 'policy',
  document: 'retention_policy',
  title: 'Retention policy',
  activity: 'error_logging',
  says: { kind: 'no_end' },
  read_on: '2026-11-23',
  source: 'a document',
  demo: false,
};

test.each<[string, Edit, string[][]]>([
  [
    'a sub-processor twice in an activity',
    (_, a) => a('error_logging').subprocessors.push(a('error_logging').subprocessors[0]!),
    [['key_duplicate', '/activities/5/subprocessors/1/id']],
  ],
  [
    'a measure twice in an activity',
    (_, a) => a('error_logging').measures.push('tls'),
    [['key_duplicate', '/activities/5/measures/2']],
  ],
  [
    'a sub-processor that takes an unknown measure, and one twice',
    ({ subprocessors: [first] }) => first!.measures.push('nope', 'mixpanel_tls'),
    [
      ['unknown_measure', '/subprocessors/0/measures/3'],
      ['key_duplicate', '/subprocessors/0/measures/4'],
    ],
  ],
  [
    'a mechanism named twice',
    ({ subprocessors: [first] }) => (first!.mechanisms = known(['scc', 'scc'])),
    [['key_duplicate', '/subprocessors/0/mechanisms/value/1']],
  ],
  [
    'an adequacy decision claimed where no country has one',
    ({ subprocessors: [first, second, third] }) => {
      const places = (countries: string[]) => ({
        country: known('US'),
        mechanisms: known<('adequacy' | 'scc')[]>(['adequacy', 'scc']),
        storage_countries: known(countries),
        processing_countries: known(['US']),
        access_countries: known(['US', 'IN']),
      });
      Object.assign(first!, places(['US']));
      Object.assign(second!, places(['CH']));
      Object.assign(third!, { ...places(['US']), access_countries: unknown });
    },
    [
      ['facts_contradict', '/subprocessors/0/mechanisms'],
      ['facts_contradict', '/activities/3/locations/0/place'],
    ],
  ],
  [
    'a measure that is a phrase',
    ({ measures: [first] }) => (first!.text = 'state of the art security'),
    [['measure_too_generic', '/measures/0/text']],
  ],
  [
    'a place of a sub-processor that is not engaged',
    (_, a) => (a('error_logging').locations[0]!.subprocessor = 'daily'),
    [['facts_contradict', '/activities/5/locations/0/subprocessor']],
  ],
  [
    'a part of which nothing says how long it is kept',
    (_, a) => delete a('error_logging').parts[0]!.option,
    [['required', '/activities/5/parts/0/retention']],
  ],
  [
    'retentions that run in a circle',
    (_, a) => {
      a('error_logging').options[0]!.default = { kind: 'same_as', activity: 'user_interaction_logging' };
      a('user_interaction_logging').options[1]!.default = { kind: 'same_as', activity: 'custom_data_fields' };
      a('custom_data_fields').parts[0]!.retention = known({ kind: 'same_as', activity: 'error_logging' });
    },
    [
      ['reference_cyclic', '/activities/0/options/1/default/activity'],
      ['reference_cyclic', '/activities/5/options/0/default/activity'],
      ['reference_cyclic', '/activities/7/parts/0/retention/value/activity'],
    ],
  ],
  [
    'an activity kept as itself',
    (_, a) => (a('call_handling').parts[1]!.retention = known({ kind: 'same_as', activity: 'call_handling' })),
    [['reference_cyclic', '/activities/1/parts/1/retention/value/activity']],
  ],
  [
    'two activities that need each other',
    (_, a) => (a('call_handling').requires = 'call_recording'),
    [
      ['reference_cyclic', '/activities/1/requires'],
      ['reference_cyclic', '/activities/3/requires'],
    ],
  ],
  [
    'a sub-processor engaged by nobody known',
    ({ subprocessors: [first] }) => Object.assign(first!, { engaged_by: 'nope', tier: 2 }),
    [['unknown_subprocessor', '/subprocessors/0/engaged_by']],
  ],
  [
    'sub-processors that engage each other',
    ({ subprocessors: [first, second] }) => {
      Object.assign(first!, { engaged_by: 'grafana', tier: 3 });
      Object.assign(second!, { engaged_by: 'mixpanel', tier: 2 });
    },
    [
      ['reference_cyclic', '/subprocessors/0/engaged_by'],
      ['reference_cyclic', '/subprocessors/1/engaged_by'],
      ['facts_contradict', '/subprocessors/1/tier'],
    ],
  ],
  [
    'a tier that does not follow from who engages it',
    ({ subprocessors: [first, second] }) => {
      first!.tier = 2;
      second!.engaged_by = 'daily';
    },
    [
      ['facts_contradict', '/subprocessors/0/tier'],
      ['facts_contradict', '/subprocessors/1/tier'],
    ],
  ],
  [
    'the Data Privacy Framework for a recipient that is not on its list',
    ({ subprocessors }) => (subprocessors[1]!.dpf = known({ listed: false, covers: [], recertification_due: null })),
    [['facts_contradict', '/subprocessors/1/mechanisms']],
  ],
  [
    'the Data Privacy Framework for a recipient outside the United States',
    ({ subprocessors }) => (subprocessors[4]!.dpf = known({ listed: true, covers: [], recertification_due: null })),
    [
      ['facts_contradict', '/subprocessors/4/country'],
      ['facts_contradict', '/subprocessors/4/dpf/value/covers'],
    ],
  ],
  [
    'an assessment of a transfer to the EEA, and one twice',
    ({ subprocessors: [first] }) => (first!.assessments = known(['US', 'DE', 'US'].map(assessmentOf))),
    [
      ['facts_contradict', '/subprocessors/0/assessments/value/1/country'],
      ['key_duplicate', '/subprocessors/0/assessments/value/2/country'],
    ],
  ],
  [
    'clauses under the law of a third country',
    ({ contract }) => Object.assign(contract, { governing_law: known('GB'), courts: known('US') }),
    [
      ['not_allowed_value', '/contract/governing_law/value'],
      ['not_allowed_value', '/contract/courts/value'],
    ],
  ],
  [
    'a statement about an unknown part and an unknown sub-processor, and two of the same id',
    ({ statements }) =>
      statements.push({ ...statement, part: 'nope', subprocessor: 'nope' }, { ...statement, part: 'logs' }),
    [
      ['key_duplicate', '/statements/1/id'],
      ['unknown_part', '/statements/0/part'],
      ['unknown_subprocessor', '/statements/0/subprocessor'],
    ],
  ],
])('a catalogue is refused with %s', (_, edit, problems) => {
  expect(problemsAfter(edit)).toEqual(problems);
});

test('nothing was read, assessed or signed on a day that is still to come', () => {
  const catalog = structuredClone(demoCatalog);
  catalog.subprocessors[0]!.legal_name.read_on = '2026-11-26';
  catalog.subprocessors[0]!.dpa_date.value = '2026-12-01';
  catalog.subprocessors[0]!.assessments.value![0]!.date = '2027-01-01';
  catalog.statements.push({ ...statement, title: catalog.title, read_on: '2026-11-30' });
  expect(checkCatalog(catalog, '2026-11-25').map(({ code, path }) => [code, path])).toEqual([
    ['date_in_future', '/subprocessors/0/legal_name/read_on'],
    ['date_in_future', '/subprocessors/0/assessments/value/0/date'],
    ['date_in_future', '/statements/0/read_on'],
    ['date_in_future', '/subprocessors/0/dpa_date/value'],
  ]);
  expect(checkCatalog(catalog, '2027-01-01')).toEqual([]);
  expect(checkCatalog(catalog)).toEqual([]);
});
