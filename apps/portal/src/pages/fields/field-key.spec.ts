import { isKey, keyFrom } from './field-key';

test.each([
  ['Case number', 'case_number'],
  ['Größe & Maß', 'grosse_mass'],
  ['Número de póliza', 'numero_de_poliza'],
  ['Œuvre n° 3', 'oeuvre_n_3'],
  ['1st choice', 'field_1st_choice'],
  ['id', 'id_field'],
  ['Constructor', 'constructor_field'],
  ['__proto__', 'proto'],
  ['電話', ''],
  ['', ''],
])('the label %j gives the key %j', (label, key) => {
  expect(keyFrom(label, [])).toBe(key);
});

test('a key that is taken gets the next free number', () => {
  expect(keyFrom('Case', ['case', 'case_2'])).toBe('case_3');
});

test('a pasted table gives a key within the limit, and a taken one still does', () => {
  const table = 'Contract number of the customer\tas printed on the invoice\t'.repeat(50);
  const key = keyFrom(table, []);
  for (const one of [key, keyFrom(table, [key])]) expect([isKey(one), one.length <= 64]).toEqual([true, true]);
});
