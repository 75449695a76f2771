import { inputOf } from '../../../../test/support/annex-fixtures.js';
import { emptySettings } from '../settings/settings.js';
import { buildAnnex } from './build-annex.js';
import { spellUncovered } from './spell-uncovered.js';

const latin = (codePoint: number) => codePoint < 0x250;

test('what no font has is spelled as its code point wherever it stands, and nothing else changes', () => {
  const model = { ...buildAnnex(inputOf(emptySettings)), title: 'Acme 株 🚀', subtitle: 'Größe\nStraße' };
  const spelled = spellUncovered(model, latin);
  expect(spelled.title).toBe('Acme [U+682A] [U+1F680]');
  expect(spelled.subtitle).toBe('Größe\nStraße');
  expect(spellUncovered(model, () => true)).toEqual(model);
});
