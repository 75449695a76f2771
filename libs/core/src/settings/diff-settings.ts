import { z } from 'zod';
import { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import { pointer } from '../problem.js';
import type { CustomField } from './custom-field.js';
import type { Settings } from './settings.js';

const AnyJson = z.json().nullable();

/** One difference between two settings. */
export const SettingChange = z
  .strictObject({
    path: z
      .string()
      .max(300)
      .describe('JSON Pointer; a custom field is named by its key, e.g. /custom_fields/case_number.'),
    before: AnyJson.describe('The value before; null where the default held.'),
    after: AnyJson.describe('The value after; null where the default holds again.'),
    text: z.string().max(4000).describe('The difference in a sentence.'),
  })
  .meta({ id: 'SettingChange', description: 'One difference between two revisions.' });
export type SettingChange = z.infer<typeof SettingChange>;

type Json = z.infer<typeof AnyJson>;
type Leaves = Map<string, { keys: string[]; value: Json }>;

const isPlain = (value: unknown): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('kind' in value) && !('status' in value);

const collect = (keys: string[], value: Json, leaves: Leaves): void => {
  if (isPlain(value)) for (const [key, member] of Object.entries(value)) collect([...keys, key], member, leaves);
  else leaves.set(pointer(keys), { keys, value });
};

/** Custom fields are compared by key, whole: order is not a difference, a field is one thing. */
const leavesOf = ({ custom_fields, ...settings }: Settings): Leaves => {
  const leaves: Leaves = new Map();
  collect([], settings, leaves);
  for (const field of custom_fields)
    leaves.set(pointer(['custom_fields', field.key]), { keys: ['custom_fields', field.key], value: field });
  return leaves;
};

const words = (name: string) => name.replaceAll('_', ' ');

const sayName = (keys: readonly string[]): string => {
  const [group = '', ...rest] = keys;
  if (group === 'custom_fields') return `custom field ${rest.join(' ')}`;
  if (group === 'activities') return rest.map(words).join(': ');
  return keys.map(words).join(': ');
};

const sayValue = (value: Json): string => {
  const retention = Retention.safeParse(value);
  if (retention.success) return sayRetention(retention.data, words);
  if (value === true) return 'on';
  if (value === false) return 'off';
  if (typeof value === 'object' && value !== null && 'key' in value) return (value as CustomField).label;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const isField = (path: string) => path.startsWith('/custom_fields/');

const sayChange = (
  path: string,
  keys: readonly string[],
  before: Json | undefined,
  after: Json | undefined,
): string => {
  const name = sayName(keys);
  const said = name.charAt(0).toUpperCase() + name.slice(1);
  if (before === undefined)
    return isField(path) ? `${said} added (${sayValue(after ?? null)}).` : `${said} set to ${sayValue(after ?? null)}.`;
  if (after === undefined)
    return isField(path) ? `${said} removed.` : `${said} back to the default (was ${sayValue(before)}).`;
  return isField(path) ? `${said} changed.` : `${said} changed from ${sayValue(before)} to ${sayValue(after)}.`;
};

const clip = (text: string) => (text.length > 4000 ? `${text.slice(0, 3999)}…` : text);

/** The differences between two settings, by path in the order of the newer one; removed members last. */
export const diffSettings = (before: Settings, after: Settings): SettingChange[] => {
  const [old, fresh] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...fresh.keys(), ...old.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), fresh.get(path)];
    if (JSON.stringify(was?.value) === JSON.stringify(is?.value)) return [];
    const keys = is?.keys ?? was?.keys ?? [];
    return [
      {
        path,
        before: was?.value ?? null,
        after: is?.value ?? null,
        text: clip(sayChange(path, keys, was?.value, is?.value)),
      },
    ];
  });
};
