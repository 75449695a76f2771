import { pdfDate, pdfName, readTextString, textString } from './text-string';

test.each([
  ['plain', '(plain)'],
  ['(a) \\ b', '(\\(a\\) \\\\ b)'],
  ['Größe €', '<FEFF0047007200F600DF0065002020AC>'],
  ['𝄞', '<FEFFD834DD1E>'],
])('%s is written as a text string and read back', (text, source) => {
  expect(textString(text)).toBe(source);
  expect(readTextString(source)).toBe(text);
});

test('octal escapes are read: Skia writes line feeds so', () => expect(readTextString('(a\\012b\\))')).toBe('a\nb)'));

test('a media type is a name with its slash written out', () =>
  expect(pdfName('application/ld+json')).toBe('/application#2Fld+json'));

test('a date is in UTC, to the second', () =>
  expect(pdfDate(new Date('2026-01-02T03:04:05.678Z'))).toBe("(D:20260102030405+00'00')"));
