import type { PlanLimits } from '../../api/generated';
import { readFields } from './read-fields';

const limits = {
  custom_fields: 50,
  special_categories: false,
  custom_field_retention: { min: 'P1D', max: 'P26M' },
} as PlanLimits;
const read = (text: string, taken: string[] = [], places = 50) => readFields(text, { taken, limits }, places);
const troubles = (text: string, taken: string[] = [], places = 50) =>
  read(text, taken, places).rows.map(({ problems }) => problems.map(({ member, code }) => `${member}: ${code}`));

const plain = {
  key: 'case_number',
  label: 'Case number',
  purpose: 'Find the case',
  type: 'text',
  sensitivity: 'personal',
  sources: ['controller'],
  activity: 'call_handling',
  mask: false,
  required: false,
};

test('a table copied from a spreadsheet becomes fields, in the words that people write', () => {
  const table =
    'Label\tPurpose\tType\tClass\tSources\tActivity\tRetention\tMask\n' +
    '"Mail ""home"""\t"two\nlines"\tE-mail\tConfidential\tchat, form\tCall handling\t12 months\tyes\n';
  expect(read(table)).toEqual({
    failure: null,
    rows: [
      {
        number: 1,
        problems: [],
        field: {
          ...plain,
          key: 'mail_home',
          label: 'Mail "home"',
          purpose: 'two lines',
          type: 'email',
          sensitivity: 'confidential',
          sources: ['form', 'chat'],
          retention: { kind: 'fixed', period: 'P12M', from: 'collected' },
          mask: true,
        },
      },
    ],
  });
});

test.each([
  ['comma', 'label,purpose,activity\nCase number,Find the case,call_handling'],
  [
    'semicolon, as German spreadsheets write it',
    'label;purpose;activity\r\nCase number;Find the case;call_handling\r\n',
  ],
  [
    'byte order mark and empty lines',
    '\ufeff\nlabel,purpose,activity\n\n,,\nCase number,Find the case,call_handling\n\n',
  ],
  ['JSON of an export', JSON.stringify([plain])],
  ['JSON of the API', JSON.stringify({ revision: 3, items: [plain] })],
])('the same field out of %s', (_, text) => {
  expect(read(text).rows).toEqual([{ number: 1, problems: [], field: plain }]);
});

test.each([
  ['', 'no_header'],
  ['Case number,Find the case', 'no_header'],
  ['{"a": 1', 'json'],
  ['[1, 2]', 'json'],
  ['{"fields": 1}', 'json'],
  [`label\n${'A\n'.repeat(501)}`, 'too_many'],
])('%j is not read: %s', (text, failure) => {
  expect(read(text)).toEqual({ rows: [], failure });
});

test('every problem of a row is named, and the rows beside it are not touched', () => {
  const rows = [
    plain,
    { ...plain, key: 'id', label: '', activity: 'custom_data_fields', color: 'red' },
    { ...plain, key: 'Case-1', type: 'colour', sources: ['fax'] },
    { ...plain, key: 'health', sensitivity: 'special_category' },
    { ...plain, key: 'long', label: 'x'.repeat(121), retention: { kind: 'none' } },
    { ...plain, key: 'kept', retention: { kind: 'fixed', period: 'P5Y' } },
  ];
  expect(troubles(JSON.stringify(rows))).toEqual([
    [],
    ['color: unknown_member', 'activity: not_one_of', 'label: needed', 'key: key_reserved'],
    ['type: not_one_of', 'sources: not_one_of', 'key: key_malformed', 'sources: no_source'],
    ['sensitivity: class_not_in_plan', 'ground: ground_needed'],
    ['retention: not_one_of', 'label: too_long'],
    ['retention: retention_out_of_range'],
  ]);
});

test('a key that is taken, by a field or by a row before, is refused; one made of a label steps aside', () => {
  const text =
    'label,key,purpose,activity\nA,a,x,call_handling\nB,a,x,call_handling\nA,,x,call_handling\nC,c,x,call_handling';
  expect(troubles(text, ['c'])).toEqual([[], ['key: key_taken'], [], ['key: key_taken']]);
  expect(read(text).rows[2]?.field.key).toBe('a_2');
});

test('rows beyond the places that the plan leaves are refused, those with problems take no place', () => {
  const text = 'label,purpose,activity\nA,x,call_handling\nB,,call_handling\nC,x,call_handling\nD,x,call_handling';
  expect(troubles(text, [], 2)).toEqual([[], ['purpose: needed'], [], ['key: over_limit']]);
});

test('a member named __proto__ is a member like any other, and unknown', () => {
  expect(troubles('[{"label":"A","purpose":"x","activity":"call_handling","__proto__":{"key":"b"}}]')).toEqual([
    ['__proto__: unknown_member'],
  ]);
});
