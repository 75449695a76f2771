import { z } from 'zod';
import { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import { pointer } from '../problem.js';
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
  if (Array.isArray(value)) return value.map(sayValue).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, member]) => (key === 'status' ? words(sayValue(member)) : sayValue(member)))
      .join(', ');
  return String(value).replaceAll('\n', ', ');
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** One member, e.g. "retention changed from 14 days to 60 days". */
const sayMember = (name: string, before: Json | undefined, after: Json | undefined, gone: string): string => {
  if (before === undefined) return `${name} set to ${sayValue(after ?? null)}`;
  if (after === undefined) return `${name} ${gone} (was ${sayValue(before)})`;
  return `${name} changed from ${sayValue(before)} to ${sayValue(after)}`;
};

/** A custom field: that it came or went, or each of its members that changed. */
const sayField = (name: string, before: Json | undefined, after: Json | undefined): string => {
  const [was, is] = [before, after] as (Record<string, Json> | undefined)[];
  if (!was || !is) return is ? `${name} added (${sayValue(is['label'] ?? null)})` : `${name} removed`;
  const changed = [...new Set([...Object.keys(is), ...Object.keys(was)])].filter(
    (key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]),
  );
  return `${name}: ${changed.map((key) => sayMember(words(key), was[key], is[key], 'left out')).join('; ')}`;
};

/** One full stop at the end, whatever the value ends with. */
const ended = (text: string) => `${text.replace(/\.$/, '')}.`;

const sayChange = (keys: readonly string[], before: Json | undefined, after: Json | undefined): string => {
  const name = capital(sayName(keys));
  if (keys[0] === 'custom_fields') return ended(sayField(name, before, after));
  return ended(sayMember(name, before, after, keys[0] === 'profile' ? 'removed' : 'back to the default'));
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
        text: clip(sayChange(keys, was?.value, is?.value)),
      },
    ];
  });
};
