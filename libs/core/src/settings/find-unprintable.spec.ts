import { chosen, fieldWith, settingsOf } from '../../../../test/support/core-fixtures.js';
import { findUnprintable } from './find-unprintable.js';

const latin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250;

test('characters that no font has are named with the field they stand in', () => {
  const settings = chosen({
    profile: {
      legal_name: '株式会社 Acme',
      address: 'Line 1\nLine 2',
      dpo: { status: 'not_required', reason: 'no 👍' },
    },
    custom_fields: [fieldWith({ label: 'Größe' }), fieldWith({ key: 'b', purpose: 'だだだ' })],
  });
  expect(findUnprintable(settings, latin)).toEqual([
    {
      code: 'glyph_missing',
      path: '/profile/legal_name',
      detail:
        'The annex cannot be printed with 株 (U+682A), 式 (U+5F0F), 会 (U+4F1A), 社 (U+793E); write this in Latin, Greek or Cyrillic letters.',
    },
    {
      code: 'glyph_missing',
      path: '/profile/dpo/reason',
      detail: 'The annex cannot be printed with 👍 (U+1F44D); write this in Latin, Greek or Cyrillic letters.',
    },
    {
      code: 'glyph_missing',
      path: '/custom_fields/1/purpose',
      detail: 'The annex cannot be printed with だ (U+3060); write this in Latin, Greek or Cyrillic letters.',
    },
  ]);
});

test('at most five characters of a field are named', () => {
  const [problem] = findUnprintable(chosen({ profile: { industry: '一二三四五六七' } }), latin);
  expect(problem?.detail.match(/U\+/g)).toHaveLength(5);
});

test('line breaks need no glyph, and where every character has one there is no problem', () => {
  expect(findUnprintable(settingsOf('globex'), (codePoint) => codePoint >= 0x20)).toEqual([]);
});
