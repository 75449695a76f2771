import { z } from 'zod';
import { parseWith } from '../parse-with.js';
import type { Result } from '../problem.js';
import { Settings } from './settings.js';

type Changed<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : T extends { kind: string } | { status: string }
    ? T
    : { [Key in keyof T]?: Changed<T[Key]> | null };

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;

/** Every member optional and nullable, down to the tagged unions and lists, which are replaced as a whole. */
const changeOf = (schema: z.ZodType): z.ZodType => {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodObject)) return inner;
  const shape = Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, member]) => {
    const changed = changeOf(member).nullable().optional();
    const description = member.description ?? unwrapped(member).description;
    return [key, description ? changed.describe(description) : changed] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
};

/**
 * A JSON Merge Patch of the settings (RFC 7396): absent keeps, null resets to the default. Lists and values tagged by
 * `kind` or `status` (retention, DPO, representative) are replaced as a whole.
 */
export const SettingsChange = (changeOf(Settings) as z.ZodType<Changed<Settings>>).meta({
  id: 'SettingsChange',
  description: 'JSON Merge Patch of the settings: absent keeps, null resets to the default of the catalogue.',
});
export type SettingsChange = z.infer<typeof SettingsChange>;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTagged = (value: Json) => 'kind' in value || 'status' in value;
const isEmpty = (value: unknown) => isObject(value) && Object.keys(value).length === 0;

const merge = (before: unknown, change: unknown): unknown => {
  if (!isObject(change)) return change;
  const result: Json = isObject(before) && !isTagged(before) ? { ...before } : {};
  for (const [key, value] of Object.entries(change)) {
    const next = value === null ? undefined : merge(result[key], value);
    if (next === undefined || isEmpty(next)) delete result[key];
    else result[key] = next;
  }
  return result;
};

/**
 * Applies a change to settings and answers the new settings in canonical form, or every problem of shape with its
 * pointer. Limits of the plan are not checked here: see `checkChange`.
 */
export const changeSettings = (settings: Settings, change: unknown): Result<Settings> => {
  const parsed = parseWith(SettingsChange, change);
  if (!parsed.ok) return parsed;
  const empty = { profile: {}, activities: {}, recording: {}, custom_fields: [] };
  return parseWith(Settings, { ...empty, ...(merge(settings, parsed.value) as Json) });
};
