import type { Against } from './field-problems';
import { idFrom, type Raw, type ReadRow, readRow } from './read-row';
import { readTable } from './read-table';

/** A whole import; `failure` where it is neither JSON of fields nor a table with a header. */
export type ReadFields = { rows: ReadRow[]; failure: 'json' | 'no_header' | 'too_many' | null };

/** More rows than any plan has fields are a mistake, and slow to show. */
const most = 500;
const otherNames: Readonly<Record<string, string>> = { class: 'sensitivity', source: 'sources', masked: 'mask' };

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const fromJson = (text: string): Raw[] | null => {
  try {
    const value: unknown = JSON.parse(text);
    const list = isRaw(value) ? (value.items ?? value.custom_fields) : value;
    return Array.isArray(list) && list.every(isRaw) ? list : null;
  } catch {
    return null;
  }
};

const fromTable = (text: string): Raw[] | null => {
  const [header = [], ...rows] = readTable(text);
  const names = header.map(idFrom).map((name) => otherNames[name] ?? name);
  if (!names.includes('label')) return null;
  return rows.map((row) =>
    Object.fromEntries(names.flatMap((name, at) => (row[at] ? [[name, row[at]] as const] : []))),
  );
};

const failed = (failure: 'json' | 'no_header' | 'too_many'): ReadFields => ({ rows: [], failure });

/**
 * Reads fields out of JSON (an array, or what the API answers) or a table with a header row. Each row is checked against
 * what is there already, the rows before it, and the places that the plan leaves.
 */
export const readFields = (text: string, against: Against, places: number): ReadFields => {
  const isJson = /^\s*[[{]/.test(text);
  const raws = isJson ? fromJson(text) : fromTable(text);
  if (!raws) return failed(isJson ? 'json' : 'no_header');
  if (raws.length > most) return failed('too_many');
  const taken = [...against.taken];
  let room = places;
  const rows = raws.map((raw, at) => {
    const row = readRow(raw, at + 1, { ...against, taken });
    taken.push(row.field.key);
    if (row.problems.length > 0) return row;
    room -= 1;
    const over = { member: 'key', code: 'over_limit' as const, max: against.limits.custom_fields };
    return room >= 0 ? row : { ...row, problems: [over] };
  });
  return { rows, failure: null };
};
