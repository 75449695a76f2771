import type { CustomField, Settings, SettingsChange } from '../api/generated';

type Json = Record<string, unknown>;
/** Pending values by JSON Pointer; null goes back to the default, and removes a custom field. */
export type Values = Readonly<Record<string, unknown>>;

const fieldPrefix = '/custom_fields/';
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True where both are the same value; absent and null are both "not chosen". */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b || ((a ?? null) === null && (b ?? null) === null)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, at) => same(item, b[at]));
  if (!isObject(a) || !isObject(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
};

/** The value at a JSON Pointer; a custom field is named by its key, as in /custom_fields/case_number. */
export const valueAt = (settings: Settings, path: string): unknown => {
  if (path.startsWith(fieldPrefix))
    return settings.custom_fields.find(({ key }) => key === path.slice(fieldPrefix.length)) ?? null;
  const keys = path.slice(1).split('/');
  return keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), settings) ?? null;
};

const put = (target: Json, keys: readonly string[], value: unknown): void => {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) target[key] = value;
  else {
    if (!isObject(target[key])) target[key] = {};
    put(target[key] as Json, rest, value);
  }
};

/** The list of custom fields with the pending ones in it, in the order of the annex; new ones last. */
export const fieldsWith = (fields: readonly CustomField[], values: Values): CustomField[] => {
  const pending = new Map(
    Object.entries(values)
      .filter(([path]) => path.startsWith(fieldPrefix))
      .map(([path, value]) => [path.slice(fieldPrefix.length), value as CustomField | null]),
  );
  const kept = fields.flatMap((field) => {
    const next = pending.has(field.key) ? pending.get(field.key) : field;
    return next ? [next] : [];
  });
  const known = new Set(fields.map(({ key }) => key));
  const added = [...pending].flatMap(([key, field]) => (field && !known.has(key) ? [field] : []));
  return [...kept, ...added];
};

/** The JSON Merge Patch (RFC 7396) that makes the values out of the settings. */
export const changeOf = (settings: Settings, values: Values): SettingsChange => {
  const change: Json = {};
  const paths = Object.keys(values);
  for (const path of paths.filter((one) => !one.startsWith(fieldPrefix)))
    put(change, path.slice(1).split('/'), values[path]);
  if (paths.some((path) => path.startsWith(fieldPrefix)))
    change.custom_fields = fieldsWith(settings.custom_fields, values);
  return change;
};

const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0;

const merged = (before: unknown, change: unknown): unknown => {
  if (!isObject(change) || 'kind' in change || 'status' in change) return change;
  const result: Json = isObject(before) ? { ...before } : {};
  for (const [key, value] of Object.entries(change)) {
    const next = value === null ? undefined : merged(result[key], value);
    if (next === undefined || isEmpty(next)) delete result[key];
    else result[key] = next;
  }
  return result;
};

/** The settings as they will be once the values are saved (RFC 7396; tagged values and lists are replaced whole). */
export const settingsWith = (settings: Settings, values: Values): Settings => {
  const { profile, activities, recording, custom_fields } = settings;
  const empty = { profile: {}, activities: {}, recording: {}, custom_fields: [] };
  const before = { profile, activities, recording, custom_fields };
  return { ...empty, ...(merged(before, changeOf(settings, values)) as Settings) };
};

/** One setting of which somebody else saved another value meanwhile, or that only one side changed. */
export type Merged = { path: string; base: unknown; theirs: unknown; mine: unknown; conflict: boolean };

/** Sets the values of the draft beside what was there when it began and what is there now. */
export const mergeOf = (base: Settings, theirs: Settings, values: Values): Merged[] =>
  Object.entries(values).map(([path, mine]) => {
    const [was, is] = [valueAt(base, path), valueAt(theirs, path)];
    return { path, base: was, theirs: is, mine, conflict: !same(was, is) && !same(is, mine) };
  });

/** The setting that a problem's pointer points into: pointers count custom fields, drafts name them. */
export const settingAt = (pointer: string, fields: readonly CustomField[]): string => {
  const [, index] = /^\/custom_fields\/(\d+)/.exec(pointer) ?? [];
  const field = index === undefined ? undefined : fields[Number(index)];
  return field ? `${fieldPrefix}${field.key}` : pointer;
};

/** The page on which a setting is changed. */
export const pageOf = (path: string) => {
  if (path.startsWith('/custom_fields')) return '/custom-fields' as const;
  if (path.startsWith('/profile')) return '/profile' as const;
  if (path.includes('/retention')) return '/retention' as const;
  if (path.startsWith('/recording')) return '/recording' as const;
  return '/features' as const;
};

/** Id of the control of a setting on its page: the target of a link. */
export const anchorOf = (path: string): string => `setting${path.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
