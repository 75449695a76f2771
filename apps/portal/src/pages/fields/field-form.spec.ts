import type { CustomField } from '../../api/generated';
import { same } from '../../change-set/pointers';
import { emptyForm, fieldOf, formOf } from './field-form';
import { breaksOf } from './field-rows';

const plain: CustomField = {
  key: 'case_number',
  label: 'Case number',
  purpose: 'Find the case',
  type: 'text',
  sensitivity: 'personal',
  sources: ['controller', 'form'],
  activity: 'call_handling',
  mask: false,
  required: false,
};
const ground = { ground: '9_2_a', safeguards: 'Care team only' } as const;

test.each<[string, Partial<CustomField>]>([
  ['without retention of its own', {}],
  ['with a period', { retention: { kind: 'fixed', period: 'P60D', from: 'collected' } }],
  ['with a period without a clock', { retention: { kind: 'fixed', period: 'P60D' } }],
  ['that says "as its activity" itself', { retention: { kind: 'same_as', activity: 'call_handling' } }],
  ['kept as another activity', { retention: { kind: 'same_as', activity: 'error_logging' } }],
  ['of a special category', { sensitivity: 'special_category', special_ground: ground }],
])('opening and closing the editor of a field %s changes nothing', (_, members) => {
  const field = { ...plain, ...members };
  expect(fieldOf(formOf(field), field)).toEqual(field);
  expect(same(fieldOf(formOf(field), field), field)).toBe(true);
});

test('what is not chosen is not there, and a pasted table is one line', () => {
  const form = {
    ...emptyForm,
    key: 'a',
    label: ' A\tB\n',
    purpose: 'x\r\ny',
    ground: '9_2_a',
    safeguards: 'z',
  } as const;
  expect(fieldOf(form, undefined)).toEqual({
    ...plain,
    key: 'a',
    label: 'A B',
    purpose: 'x y',
    sources: ['controller'],
  });
});

test.each<[string, Partial<CustomField>, string[]]>([
  ['label and purpose', { label: 'Case', purpose: 'x' }, []],
  ['mask and retention', { mask: true, retention: { kind: 'fixed', period: 'P1D' } }, []],
  ['one more source', { sources: ['controller', 'form', 'chat'] }, []],
  ['one source less', { sources: ['form'] }, ['sources']],
  ['another type and class', { type: 'number', sensitivity: 'child' }, ['type', 'sensitivity']],
  ['required', { required: true }, ['required']],
])('a change of %s may break: %j', (_, members, breaks) => {
  expect(breaksOf(plain, { ...plain, ...members })).toEqual(breaks);
});

test('a required field that becomes optional breaks nothing, one that goes does', () => {
  expect(breaksOf({ ...plain, required: true }, plain)).toEqual([]);
  expect(breaksOf(plain, null)).toEqual(['removed']);
});
