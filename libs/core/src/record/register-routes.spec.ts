import { activityIndex, chosen, planOf } from '../../../../test/support/core-fixtures.js';
import type { Catalog } from '../catalog/catalog.js';
import { demoValue } from '../catalog/fact.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import type { Profile } from '../settings/profile.js';
import { resolveRecord } from './resolve-record.js';

const transfersOf = (change: (catalog: Catalog) => void, profile: Profile = {}) => {
  const catalog = structuredClone(demoCatalog);
  change(catalog);
  return resolveRecord(catalog, planOf('enterprise'), chosen({ profile })).transfers;
};
const routesTo = (country: string, change: (catalog: Catalog) => void) =>
  transfersOf(change)
    .filter((each) => each.country === country)
    .map(({ subprocessor, reason, activities }) => [subprocessor, reason, activities]);

test.each(['storage', 'processing'] as const)(
  'a country of %s that only the register confirms is a route of each activity',
  (reason) => {
    const change = ({ subprocessors }: Catalog) => {
      const grafana = subprocessors.find(({ id }) => id === 'grafana')!;
      grafana[`${reason}_countries`] = demoValue(['EU', 'IN']);
    };
    const india = routesTo('IN', change).filter(([recipient]) => recipient === 'grafana');
    expect(india).toEqual([['grafana', reason, ['user_interaction_logging', 'error_logging']]]);
  },
);

test('a place of a part counts for those that hold it, and for every recipient where the part names none', () => {
  const jp = (hold: boolean) =>
    routesTo('JP', ({ activities }) => {
      const [part] = activities[activityIndex('user_authentication')]!.parts;
      Object.assign(part!, { place: demoValue('JP'), ...(hold ? {} : { held_by: [] }) });
    });
  expect([jp(true).map(([recipient]) => recipient), jp(false).map(([recipient]) => recipient)]).toEqual([
    ['mongodb_atlas'],
    ['mongodb_atlas', 'heroku'],
  ]);
});

const ukLaw = (tool: 'addendum' | 'idta' | null) =>
  transfersOf(({ contract }) => (contract.uk_tool = { ...demoValue('idta'), value: tool, demo: false }), {
    country: 'DE',
    jurisdictions: ['GB'],
  }).filter(({ subprocessor, country }) => subprocessor === 'heroku' && country === 'US');

test('what is agreed for UK law reaches the record: the Addendum, the IDTA, or that nothing is confirmed', () => {
  expect(new Set(ukLaw('addendum').map(({ uk }) => uk))).toEqual(new Set(['addendum']));
  expect(new Set(ukLaw('idta').map(({ uk }) => uk))).toEqual(new Set(['idta']));
  expect(ukLaw(null).every(({ uk, open }) => uk === 'addendum' && open.includes('uk_tool_unconfirmed'))).toBe(true);
});

test('an exporter under UK law with an agreed IDTA reaches the row of the IDTA', () => {
  const rules = transfersOf(
    ({ contract, processor }) => {
      contract.uk_tool = demoValue('idta');
      processor.country = demoValue('US');
    },
    { country: 'GB', role: 'controller' },
  ).filter(({ party }) => party === 'processor');
  expect(rules.map(({ rule, uk }) => [rule, uk])).toEqual([['agreed_idta', 'idta']]);
});

const returned = (combined: boolean | null, assessed: boolean) =>
  transfersOf(
    ({ contract, processor, subprocessors }) => {
      contract.combined = { ...demoValue(true), value: combined };
      const made = subprocessors.find(({ id }) => id === 'heroku')!.assessments;
      if (assessed) processor.assessments = made;
    },
    { country: 'US', role: 'controller' },
  )
    .filter(({ party }) => party === 'customer')
    .map(({ module, open }) => [
      module,
      open.filter((reason) => ['tia_missing', 'combination_unknown'].includes(reason)),
    ]);

test('Module Four: combined data needs an assessment of the customer’s country, and unknown is an open point', () => {
  expect(returned(false, false)).toEqual([['M4', []]]);
  expect(returned(null, false)).toEqual([['M4', ['combination_unknown']]]);
  expect(returned(true, false)).toEqual([['M4', ['tia_missing']]]);
  expect(returned(true, true)).toEqual([['M4', []]]);
});
