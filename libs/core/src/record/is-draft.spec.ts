import { planOf, settingsOf } from '../../../../test/support/core-fixtures.js';
import { found, recordOf } from '../../../../test/support/finding-fixtures.js';
import { isDraft } from './is-draft.js';

const globex = { plan: planOf('enterprise'), settings: settingsOf('globex') };
const [notice] = found('field_longer_than_activity', globex);

test('an annex is a draft while a fact is missing or a contradiction is serious, and a notice does not stand in its way', () => {
  const record = recordOf();
  expect(isDraft(record)).toBe(false);
  expect(isDraft({ ...record, findings: [notice!] })).toBe(false);
  expect(isDraft({ ...record, findings: [{ ...notice!, severity: 'serious' }] })).toBe(true);
  expect(
    isDraft({ ...record, missing: [{ id: 'A1.1', path: '/profile/address', label: 'address', filled_by: 'tenant' }] }),
  ).toBe(true);
});
