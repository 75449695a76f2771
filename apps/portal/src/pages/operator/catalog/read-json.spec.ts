import { freeVersion, readJson } from './read-json';

test('a catalogue is read as it was typed', () => {
  expect(readJson(' {"version": "2026-11-24"} ')).toEqual({ ok: true, value: { version: '2026-11-24' } });
});

test.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['[]', 'not_object'],
  ['null', 'not_object'],
  ['"text"', 'not_object'],
])('%j is no catalogue: %s', (text, why) => {
  expect(readJson(text)).toEqual({ ok: false, why });
});

test('where JSON is broken, line and column are said', () => {
  expect(readJson('{\n  "a": 1,\n  b\n}')).toEqual({ ok: false, why: 'syntax', line: 3, column: 3 });
});

test('JSON that ends too early has no such place', () => {
  expect(readJson('{"a":')).toMatchObject({ ok: false, why: 'syntax' });
});

test('the name of a version is the day, or the day with the next free number', () => {
  expect(freeVersion('2026-11-24', [])).toBe('2026-11-24');
  expect(freeVersion('2026-11-24', ['2026-11-24', '2026-11-24.2'])).toBe('2026-11-24.3');
});
