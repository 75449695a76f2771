import { annexOf, rowsIn } from '../../../../test/support/annex-fixtures.js';
import { changed, settingsOf } from '../../../../test/support/core-fixtures.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { textBlocks } from '../text-blocks/text-blocks.js';
import { sayWhere } from './say-where.js';

test.each(['en', 'de', 'fr'] as const)('the open points in %s name no JSON Pointer', (language) => {
  const settings = changed(settingsOf('acme'), { profile: { address: null, signatory: null, notice_contact: null } });
  const cells = rowsIn(annexOf(settings, { language, catalog: baseCatalog }), 'open-points').flatMap(
    (row) => row.cells,
  );
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.flat().filter((line) => /(^|\s)\/[a-z_]+/.test(line))).toEqual([]);
});

test('who gives a missing fact, on which page or in which part of the catalogue', () => {
  const fields = [{ label: 'Allergies' }];
  const say = (path: string, filled_by: 'tenant' | 'operator') =>
    sayWhere({ path, filled_by }, textBlocks('en'), fields);
  expect([
    say('/profile/address', 'tenant'),
    say('/profile/signatory', 'tenant'),
    say('/custom_fields/0/special_ground', 'tenant'),
    say('/processor/address', 'operator'),
    say('/subprocessors/3/contact', 'operator'),
  ]).toEqual([
    'the customer, in the portal: page “Company profile”, field “Address”',
    'the customer, in the portal: page “Company profile”, field “Signatory”',
    'the customer, in the portal: page “Custom fields”, field “Allergies: special ground”',
    'the processor, in its catalogue: facts about the processor',
    'the processor, in its catalogue: register of sub-processors',
  ]);
});
