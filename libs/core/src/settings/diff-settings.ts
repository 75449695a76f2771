import { z } from 'zod';
import { AnyJson } from '../any-json.js';
import { Retention } from '../duration/retention.js';
import { sayRetention } from '../duration/say-retention.js';
import { pointer } from '../problem.js';
import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import type { Settings } from './settings.js';

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
const leavesOf = ({ custom_fields, ...settings }: Partial<Settings>): Leaves => {
  const leaves: Leaves = new Map();
  collect([], settings, leaves);
  for (const field of custom_fields ?? [])
    leaves.set(pointer(['custom_fields', field.key]), { keys: ['custom_fields', field.key], value: field });
  return leaves;
};

const words = (name: string) => name.replaceAll('_', ' ');

/** A code of ours in words. */
const sayCode = (code: string, { settings }: TextBlocks) => settings.values[code] ?? words(code);

const sayName = (keys: readonly string[], { settings }: TextBlocks): string => {
  const [group = '', ...rest] = keys;
  if (group === 'custom_fields') return settings.field(rest.join(' '));
  return settings.labels[pointer(keys)] ?? keys.map(words).join(': ');
};

/** `coded`: the text is a code of ours, not what somebody wrote. */
type Manner = { coded: boolean; blocks: TextBlocks };

const sayTruth = (value: boolean, { coded, blocks: { settings } }: Manner): string => {
  if (coded) return value ? settings.on : settings.off;
  return value ? settings.yes : settings.no;
};

const sayValue = (value: Json, manner: Manner): string => {
  const { coded, blocks } = manner;
  const retention = Retention.safeParse(value);
  if (retention.success) return sayRetention(retention.data, blocks, (activity) => sayCode(activity, blocks));
  if (typeof value === 'boolean') return sayTruth(value, manner);
  if (Array.isArray(value)) return value.map((member) => sayValue(member, manner)).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([key, member]) => sayValue(member, key === 'status' ? { coded: true, blocks } : manner))
      .join(', ');
  const text = String(value);
  return coded ? sayCode(text, blocks) : text.replaceAll('\n', ', ');
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Said = Manner & { name: string; gone: keyof TextBlocks['settings']['gone'] };

/** One member, e.g. "Retention of error logs changed from 14 days to 60 days". */
const sayMember = (said: Said, before: Json | undefined, after: Json | undefined): string => {
  const { name, gone, blocks } = said;
  if (before === undefined) return blocks.settings.set(name, sayValue(after ?? null, said));
  if (after === undefined) return blocks.settings.gone[gone](name, sayValue(before, said));
  return blocks.settings.changed(name, sayValue(before, said), sayValue(after, said));
};

/** Members of a custom field that hold our codes; the others hold what somebody wrote. */
const codedMembers = ['sensitivity', 'sources', 'activity', 'type'];
/** What an instruction to collect a field must say of it. */
const toldOfNew = ['sensitivity', 'sources', 'activity', 'retention', 'special_ground'];

const sayMemberName = (key: string, { settings }: TextBlocks) => settings.members[key] ?? words(key);

const sayNewField = (name: string, field: Record<string, Json>, blocks: TextBlocks): string => {
  const told = toldOfNew.flatMap((key) => {
    const value = field[key];
    const manner = { coded: codedMembers.includes(key), blocks };
    return value === undefined ? [] : [`${sayMemberName(key, blocks)} ${sayValue(value, manner)}`];
  });
  const label = sayValue(field['label'] ?? null, { coded: false, blocks });
  return blocks.settings.fieldAdded(name, [label, ...told]);
};

type Sides = { before: Json | undefined; after: Json | undefined };

/** A custom field: that it came or went, or each of its members that changed. */
const sayField = (name: string, { before, after }: Sides, blocks: TextBlocks): string => {
  const [was, is] = [before, after] as (Record<string, Json> | undefined)[];
  if (!was || !is) return is ? sayNewField(name, is, blocks) : blocks.settings.fieldRemoved(name);
  const changed = [...new Set([...Object.keys(is), ...Object.keys(was)])].filter(
    (key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]),
  );
  const said = (key: string): Said => ({
    name: sayMemberName(key, blocks),
    gone: 'left_out',
    coded: codedMembers.includes(key),
    blocks,
  });
  return blocks.settings.fieldChanged(
    name,
    changed.map((key) => sayMember(said(key), was[key], is[key])),
  );
};

/** One full stop at the end, whatever the value ends with. */
const ended = (text: string) => `${text.replace(/\.$/, '')}.`;

/** Facts of the profile that are codes of ours; the others are what somebody wrote. */
const codedFacts = ['role', 'data_subject_categories', 'authorisation_model'];

const sayChange = (keys: readonly string[], sides: Sides, blocks: TextBlocks): string => {
  const name = capital(sayName(keys, blocks));
  const [group, member = ''] = keys;
  if (group === 'custom_fields') return ended(sayField(name, sides, blocks));
  const written = group === 'profile';
  const coded = !written || codedFacts.includes(member);
  return ended(sayMember({ name, gone: written ? 'removed' : 'default', coded, blocks }, sides.before, sides.after));
};

const clip = (text: string) => (text.length > 4000 ? `${text.slice(0, 3999)}…` : text);

/** The groups of the settings that are not the same to the letter: histories are long, and most of each step is equal. */
const changedGroups = (before: Settings, after: Settings): [Partial<Settings>, Partial<Settings>] => {
  const groups = (Object.keys(after) as (keyof Settings)[]).filter(
    (group) => JSON.stringify(before[group]) !== JSON.stringify(after[group]),
  );
  const picked = (settings: Settings) => Object.fromEntries(groups.map((group) => [group, settings[group]]));
  return [picked(before), picked(after)];
};

/** The differences between two settings, by path in the order of the newer one; removed members last. */
export const diffSettings = (
  before: Settings,
  after: Settings,
  blocks: TextBlocks = textBlocks('en'),
): SettingChange[] => {
  const [was, is] = changedGroups(before, after);
  const [old, fresh] = [leavesOf(was), leavesOf(is)];
  const paths = [...new Set([...fresh.keys(), ...old.keys()])];
  return paths.flatMap((path) => {
    const [gone, come] = [old.get(path), fresh.get(path)];
    if (JSON.stringify(gone?.value) === JSON.stringify(come?.value)) return [];
    const keys = come?.keys ?? gone?.keys ?? [];
    return [
      {
        path,
        before: gone?.value ?? null,
        after: come?.value ?? null,
        text: clip(sayChange(keys, { before: gone?.value, after: come?.value }, blocks)),
      },
    ];
  });
};
