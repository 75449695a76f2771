import type { z } from 'zod';
import { type Allowed, failed, ok, pointer, type Problem, ProblemCode, type Result } from './problem.js';

type Issue = z.core.$ZodIssue;
type Finding = { code: ProblemCode; detail: string; allowed?: Allowed };

const sizeCodes = {
  too_big: { string: 'too_long', array: 'too_many', other: 'out_of_range' },
  too_small: { string: 'too_short', array: 'too_short', other: 'out_of_range' },
} as const;

const sizeOf = (issue: Extract<Issue, { code: 'too_big' | 'too_small' }>): Finding => {
  const codes = sizeCodes[issue.code];
  const code = issue.origin === 'string' ? codes.string : issue.origin === 'array' ? codes.array : codes.other;
  const [word, bound] =
    issue.code === 'too_big' ? (['max', issue.maximum] as const) : (['min', issue.minimum] as const);
  const noun = issue.origin === 'string' ? ' character' : issue.origin === 'array' ? ' item' : '';
  const unit = noun && (Number(bound) === 1 ? noun : `${noun}s`);
  return {
    code,
    detail: `Use ${word === 'max' ? 'at most' : 'at least'} ${String(bound)}${unit}.`,
    allowed: { [word]: String(bound) },
  };
};

const valuesOf = (values: readonly unknown[]): Finding => ({
  code: 'not_allowed_value',
  detail: `Use one of: ${values.slice(0, 12).map(String).join(', ')}${values.length > 12 ? ', …' : ''}.`,
  allowed: { values: values.slice(0, 300).map((value) => String(value).slice(0, 200)) },
});

const customOf = (issue: Extract<Issue, { code: 'custom' }>): Finding => {
  const code = ProblemCode.safeParse(issue.params?.['code']);
  return { code: code.success ? code.data : 'malformed', detail: issue.message };
};

/** A union by a discriminator: it is missing, or it names none of the forms. */
const unionOf = (issue: Extract<Issue, { code: 'invalid_union' }>): Finding => {
  if (!('options' in issue) || !Array.isArray(issue.options))
    return { code: 'wrong_type', detail: 'The value fits none of the allowed forms.' };
  const values = valuesOf(issue.options);
  const key = String(issue.path.at(-1));
  const given = typeof issue.input === 'object' && issue.input !== null && Object.hasOwn(issue.input, key);
  return given ? values : { ...values, code: 'required' };
};

/** What to write where a text has not the form it must have, by the name of the form. */
const forms: Readonly<Record<string, string>> = {
  date: 'Write a day that exists, such as 2026-11-23.',
  datetime: 'Write an instant in UTC with milliseconds, such as 2026-11-23T12:00:00.000Z.',
  email: 'Write an e-mail address, such as ada@firm.example.',
};

const findingOf = (issue: Issue): Finding => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'required', detail: `Give a value (${issue.expected}).` }
        : { code: 'wrong_type', detail: `Give a value of type ${issue.expected}.` };
    case 'too_big':
    case 'too_small':
      return sizeOf(issue);
    case 'invalid_value':
      return issue.input === undefined ? { ...valuesOf(issue.values), code: 'required' } : valuesOf(issue.values);
    case 'invalid_union':
      return unionOf(issue);
    case 'custom':
      return customOf(issue);
    case 'invalid_format':
      return { code: 'malformed', detail: forms[issue.format] ?? `${issue.message}.` };
    default:
      return { code: 'malformed', detail: `${issue.message}.` };
  }
};

const problemsOf = (issue: Issue, base: string): Problem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        code: 'unknown_member' as const,
        path: (base + pointer([...issue.path, key])).slice(0, 2000),
        detail: `There is no member ${JSON.stringify(key.slice(0, 100))} here; remove it.`,
      }))
    : [{ path: base + pointer(issue.path), ...findingOf(issue) }];

/** More problems than anybody mends at once: an answer must not be larger than the question. */
const most = 200;

/**
 * Parses a value with a schema and answers its problems at once, each with its JSON Pointer below `base`.
 * Shape only; what a plan or the catalogue says is checked by `checkSettings`.
 */
export const parseWith = <T>(schema: z.ZodType<T>, input: unknown, base = ''): Result<T> => {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  return failed(parsed.error.issues.flatMap((issue) => problemsOf(issue, base)).slice(0, most));
};
