import { pointer, type Problem } from '../problem.js';
import { hidesSomething } from '../settings/text.js';
import type { Catalog } from './catalog.js';

type Keys = readonly (string | number)[];

const textsIn = (value: unknown, keys: Keys): { text: string; path: string }[] => {
  if (typeof value === 'string') return [{ text: value, path: pointer(keys) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...keys, key]));
};

/** The vendor's words stand in every annex: they hide nothing, as little as those of a tenant (Unicode TR 36). */
export const checkTexts = (catalog: Catalog): Problem[] =>
  textsIn(catalog, []).flatMap(({ text, path }): Problem[] => {
    if (hidesSomething(text))
      return [{ code: 'text_not_allowed', path, detail: 'Remove control, direction and invisible characters.' }];
    if (text.trim() === '') return [{ code: 'too_short', path, detail: 'Write at least one visible character.' }];
    return [];
  });
