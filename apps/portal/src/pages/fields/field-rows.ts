import type { CustomField, EffectiveField } from '../../api/generated';
import { fieldsWith, same, type Values } from '../../change-set/pointers';

/** What is to become of a field once the pending changes are saved. */
export type FieldState = 'same' | 'added' | 'changed' | 'removed';

/** One field of the list: as it is saved, and as it will be. */
export type FieldRow = {
  key: string;
  state: FieldState;
  /** As it is saved; undefined where it is pending only. */
  saved: CustomField | undefined;
  /** What is shown: as it will be, or for a field that goes, as it was. */
  field: CustomField;
  /** With the retention in force; undefined where nothing is in force yet. */
  effective: EffectiveField | undefined;
};

/** Path of a field in the change set. */
export const pathOf = (key: string): string => `/custom_fields/${key}`;

/** Saved and pending fields in the order of the annex; new ones last, removed ones at their place until it is saved. */
export const rowsOf = (
  saved: readonly CustomField[],
  values: Values,
  record: readonly EffectiveField[],
): FieldRow[] => {
  const next = new Map(fieldsWith(saved, values).map((field) => [field.key, field]));
  const kept = saved.map((field): FieldRow => {
    const is = next.get(field.key);
    const state = !is ? 'removed' : same(is, field) ? 'same' : 'changed';
    const effective = record.find(({ key }) => key === field.key);
    return { key: field.key, state, saved: field, field: is ?? field, effective };
  });
  const known = new Set(saved.map(({ key }) => key));
  const added = [...next.values()].filter(({ key }) => !known.has(key));
  return [
    ...kept,
    ...added.map((field): FieldRow => ({
      key: field.key,
      state: 'added',
      saved: undefined,
      field,
      effective: undefined,
    })),
  ];
};

/** Changes of a field that code written against the API may not expect, and those that it never notices. */
export const breaks = ['removed', 'type', 'sensitivity', 'required', 'sources'] as const;
export type Break = (typeof breaks)[number];

/** What of a change may break integrations; empty: compatible. */
export const breaksOf = (saved: CustomField, next: CustomField | null): Break[] => {
  if (!next) return ['removed'];
  const lost = saved.sources.some((source) => !next.sources.includes(source));
  return breaks.filter(
    (one) =>
      (one === 'type' && saved.type !== next.type) ||
      (one === 'sensitivity' && saved.sensitivity !== next.sensitivity) ||
      (one === 'required' && !saved.required && next.required) ||
      (one === 'sources' && lost),
  );
};
