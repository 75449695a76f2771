import type { CustomField, Retention } from '../../api/generated';
import { oneLine } from '../../forms/one-line';
import { readPeriod } from '../../forms/period';
import { keyFrom } from './field-key';
import { type Against, type FieldProblem, problemsOf } from './field-problems';
import { artNineGrounds, clocks, fieldTypes, homes, sensitivities, sources } from './field-words';

export type Raw = Readonly<Record<string, unknown>>;

/** What is wrong with a row of an import: with its field, or with how the row is written. */
export type RowProblem =
  | FieldProblem
  | { member: string; code: 'unknown_member' }
  | { member: string; code: 'not_one_of'; allowed: readonly string[] }
  | { member: string; code: 'over_limit'; max: number };

/** One row of an import: the field that it would become, and why it cannot. */
export type ReadRow = { number: number; field: CustomField; problems: RowProblem[] };

const members = [
  'key',
  'label',
  'purpose',
  'type',
  'sensitivity',
  'sources',
  'activity',
  'retention',
  'mask',
  'required',
  'special_ground',
  'ground',
  'safeguards',
];
const otherValues: Readonly<Record<string, string>> = { e_mail: 'email', callprep: 'call_prep', yes_no: 'boolean' };

/** An id as people write it in a sheet: "Special category" is special_category. */
export const idFrom = (text: string): string => {
  const plain = text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_');
  return otherValues[plain] ?? plain;
};
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)).trim() : '';
const isTrue = (value: unknown): boolean =>
  value === true || ['true', 'yes', 'x', '1', 'ja', 'oui'].includes(textOf(value).toLowerCase());

/** A period of a table (P12M), or the retention of a JSON file; null where it is neither. */
const retentionOf = (value: unknown): Retention | null | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  const given: Raw = typeof value === 'object' ? (value as Raw) : { kind: 'fixed', period: value, from: 'collected' };
  const activity = homes.find((home) => home === given.activity);
  if (given.kind === 'same_as') return activity ? { kind: 'same_as', activity } : null;
  const reading = typeof given.period === 'string' ? readPeriod(given.period, 'M') : null;
  if (given.kind !== 'fixed' || !reading || !('period' in reading)) return null;
  const from = clocks.find((clock) => clock === given.from);
  return { kind: 'fixed', period: reading.period, ...(from ? { from } : {}) };
};

const listOf = (value: unknown): string[] => {
  const items = Array.isArray(value) ? value.map(textOf) : textOf(value).split(/[,;|/]+/);
  return [...new Set(items.map(idFrom).filter((item) => item !== ''))];
};

const groundOf = (raw: Raw): CustomField['special_ground'] => {
  const given = (raw.special_ground ?? { ground: raw.ground, safeguards: raw.safeguards }) as Raw;
  const ground = idFrom(textOf(given.ground))
    .replace(/^art_/, '')
    .replace(/^9_(?=[a-j]$)/, '9_2_');
  return ground === ''
    ? undefined
    : ({ ground, safeguards: textOf(given.safeguards) } as CustomField['special_ground']);
};

/** Members that are absent take the protective value: text, personal data, filled by the controller. */
const fieldFrom = (raw: Raw, taken: readonly string[]): CustomField => {
  const label = textOf(raw.label);
  const [retention, special] = [retentionOf(raw.retention), groundOf(raw)];
  const filled = raw.sources === undefined ? ['controller'] : listOf(raw.sources);
  return {
    key: textOf(raw.key) || keyFrom(label, taken),
    label,
    purpose: textOf(raw.purpose),
    type: idFrom(textOf(raw.type)) || 'text',
    sensitivity: idFrom(textOf(raw.sensitivity)) || 'personal',
    sources: sources.filter((source) => filled.includes(source)),
    activity: idFrom(textOf(raw.activity)),
    ...(retention ? { retention } : {}),
    mask: isTrue(raw.mask),
    required: isTrue(raw.required),
    ...(special ? { special_ground: special } : {}),
  } as CustomField;
};

const oneOf = (member: string, value: string, allowed: readonly string[]): RowProblem[] =>
  allowed.includes(value) ? [] : [{ member, code: 'not_one_of', allowed }];

/** Reads one row, whatever it holds, and says everything that is wrong with it. */
export const readRow = (raw: Raw, number: number, against: Against): ReadRow => {
  const field = fieldFrom(raw, against.taken);
  const odd = Object.keys(raw).filter((name) => !members.includes(name));
  const strange = raw.sources === undefined ? [] : listOf(raw.sources).filter((one) => !isSource(one));
  return {
    number,
    field,
    problems: [
      ...odd.map((member): RowProblem => ({ member, code: 'unknown_member' })),
      ...oneOf('type', field.type, fieldTypes),
      ...oneOf('sensitivity', field.sensitivity, sensitivities),
      ...oneOf('activity', field.activity, homes),
      ...strange.flatMap((one) => oneOf('sources', one, sources)),
      ...(retentionOf(raw.retention) === null ? oneOf('retention', '', ['P12M', 'same_as']) : []),
      ...(field.special_ground ? oneOf('ground', field.special_ground.ground, [...artNineGrounds, '10']) : []),
      ...problemsOf(field, against),
    ],
  };
};

const isSource = (one: string): boolean => (sources as readonly string[]).includes(one);
