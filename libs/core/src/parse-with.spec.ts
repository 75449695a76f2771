import { z } from 'zod';
import { pointer, Problem, problemTitles } from './problem.js';
import { parseWith } from './parse-with.js';

const schema = z.strictObject({
  text: z.string().min(2).max(3).optional(),
  one: z.string().min(1).optional(),
  number: z.int().min(1).max(9).optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
  choice: z.enum(['a', 'b']).optional(),
  literal: z.literal('x').optional(),
  date: z.iso.date().optional(),
  email: z.email().optional(),
  pattern: z.string().regex(/^a$/).optional(),
  tagged: z
    .discriminatedUnion('kind', [z.strictObject({ kind: z.literal('p') }), z.strictObject({ kind: z.literal('q') })])
    .optional(),
  either: z.union([z.string(), z.number()]).optional(),
  own: z
    .string()
    .refine(() => false, { error: 'Do not.', params: { code: 'key_reserved' } })
    .optional(),
  odd: z
    .string()
    .refine(() => false, { error: 'Do not.', params: { code: 'no_such_code' } })
    .optional(),
  map: z.record(z.string().regex(/^k/), z.string()).optional(),
  'a/b~c': z.strictObject({}).optional(),
});

const must = z.strictObject({
  text: z.string(),
  choice: z.enum(['a', 'b']),
  inner: z.strictObject({ flag: z.boolean() }),
});

test.each([
  [{ text: 'x' }, 'too_short', '/text', 'Use at least 2 characters.', { min: '2' }],
  [{ text: 'xxxx' }, 'too_long', '/text', 'Use at most 3 characters.', { max: '3' }],
  [{ one: '' }, 'too_short', '/one', 'Use at least 1 character.', { min: '1' }],
  [{ text: 1 }, 'wrong_type', '/text', 'Give a value of type string.', undefined],
  [{ text: null }, 'wrong_type', '/text', 'Give a value of type string.', undefined],
  [{ number: 0 }, 'out_of_range', '/number', 'Use at least 1.', { min: '1' }],
  [{ number: 10 }, 'out_of_range', '/number', 'Use at most 9.', { max: '9' }],
  [{ number: 1.5 }, 'wrong_type', '/number', 'Give a value of type int.', undefined],
  [{ list: [] }, 'too_short', '/list', 'Use at least 1 item.', { min: '1' }],
  [{ list: ['a', 'b', 'c'] }, 'too_many', '/list', 'Use at most 2 items.', { max: '2' }],
  [{ list: ['a', 2] }, 'wrong_type', '/list/1', 'Give a value of type string.', undefined],
  [{ choice: 'c' }, 'not_allowed_value', '/choice', 'Use one of: a, b.', { values: ['a', 'b'] }],
  [{ literal: 'y' }, 'not_allowed_value', '/literal', 'Use one of: x.', { values: ['x'] }],
  [{ date: '2025-02-30' }, 'malformed', '/date', 'Write a day that exists, such as 2026-11-23.', undefined],
  [{ email: 'x' }, 'malformed', '/email', 'Write an e-mail address, such as ada@firm.example.', undefined],
  [{ tagged: { kind: 'r' } }, 'not_allowed_value', '/tagged/kind', 'Use one of: p, q.', { values: ['p', 'q'] }],
  [{ tagged: {} }, 'required', '/tagged/kind', 'Use one of: p, q.', { values: ['p', 'q'] }],
  [{ tagged: 7 }, 'wrong_type', '/tagged', 'Give a value of type object.', undefined],
  [{ either: true }, 'wrong_type', '/either', 'The value fits none of the allowed forms.', undefined],
  [{ own: 'x' }, 'key_reserved', '/own', 'Do not.', undefined],
  [{ odd: 'x' }, 'malformed', '/odd', 'Do not.', undefined],
  [{ 'a/b~c': { d: 1 } }, 'unknown_member', '/a~1b~0c/d', 'There is no member "d" here; remove it.', undefined],
  [7, 'wrong_type', '', 'Give a value of type object.', undefined],
  [[], 'wrong_type', '', 'Give a value of type object.', undefined],
  [undefined, 'required', '', 'Give a value (object).', undefined],
])('%j is refused as %s at %j', (...[input, code, path, detail, allowed]) => {
  expect(parseWith(schema, input)).toEqual({
    ok: false,
    problems: [{ code, path, detail, ...(allowed ? { allowed } : {}) }],
  });
});

test.each([
  [{ pattern: 'b' }, '/pattern'],
  [{ map: { z: 'x' } }, '/map/z'],
])('%j is malformed at %s', (input, path) => {
  const parsed = parseWith(schema, input);
  expect(parsed).toEqual({ ok: false, problems: [{ code: 'malformed', path, detail: expect.any(String) }] });
});

test('every missing member is named with the values it may have', () => {
  expect(parseWith(must, { inner: {} }, '/body')).toEqual({
    ok: false,
    problems: [
      { code: 'required', path: '/body/text', detail: 'Give a value (string).' },
      { code: 'required', path: '/body/choice', detail: 'Use one of: a, b.', allowed: { values: ['a', 'b'] } },
      { code: 'required', path: '/body/inner/flag', detail: 'Give a value (boolean).' },
    ],
  });
});

test('each unknown member is a problem of its own, also one that names a prototype', () => {
  const input = JSON.parse('{"x":1,"__proto__":{"a":1},"constructor":null,"toString":2}') as unknown;
  const parsed = parseWith(schema, input);
  const paths = parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`);
  expect(paths).toEqual(['/x', '/__proto__', '/constructor', '/toString'].map((path) => `unknown_member ${path}`));
});

test('a very long unknown member still gives a problem of the right shape', () => {
  const parsed = parseWith(schema, { ['k'.repeat(5000)]: 1 });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems.map((problem) => Problem.safeParse(problem).success)).toEqual([true]);
});

test('an input that fits is handed on parsed', () => {
  expect(parseWith(schema, { text: 'abc' })).toEqual({ ok: true, value: { text: 'abc' } });
});

test('a JSON Pointer escapes its keys (RFC 6901)', () => {
  expect([pointer([]), pointer(['a/b', 0, 'm~n', '']), pointer(['~1'])]).toEqual(['', '/a~1b/0/m~0n/', '/~01']);
});

test('every problem code has a title of its own', () => {
  const titles = Object.values(problemTitles);
  expect(new Set(titles).size).toBe(titles.length);
});
