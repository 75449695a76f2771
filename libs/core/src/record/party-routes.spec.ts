import { demoCatalog } from '../demo/demo-catalog.js';
import { known } from '../catalog/fact.js';
import { chosen, planOf } from '../../../../test/support/core-fixtures.js';
import { resolveRecord } from './resolve-record.js';

/** Transfers between the parties of a vendor in one country and a customer in another: who receives, where, by which rule. */
const between = (vendor: string, customer: string) => {
  const processor = { ...demoCatalog.processor, country: known(vendor, 'test', '2026-11-25') };
  const settings = chosen({ profile: { country: customer, role: 'controller' } });
  const { transfers } = resolveRecord({ ...demoCatalog, processor }, planOf('business'), settings);
  return transfers
    .filter(({ party }) => party !== 'subprocessor')
    .map(({ party, country, module, rule }) => [party, country, module, rule]);
};

test.each([
  ['DE', 'FR', []],
  ['US', 'US', []],
  ['US', 'DE', [['processor', 'US', 'M2', expect.any(String)]]],
  ['DE', 'US', [['customer', 'US', expect.anything(), expect.any(String)]]],
  // A British customer of an American vendor: UK law asks for a mechanism, and nothing of the EEA is between them.
  ['US', 'GB', [['processor', 'US', 'M2', 'gb_controller_processor']]],
  ['US', 'CH', [['processor', 'US', 'M2', 'ch_controller_processor']]],
])('a vendor in %s and a customer in %s: %j', (vendor, customer, expected) => {
  expect(between(vendor, customer)).toEqual(expected);
});
