import { checklist } from './checklist.js';

const upTo = (block: string, last: number) => Array.from({ length: last }, (_, index) => `${block}.${index + 1}`);

/** The ids of the legal checklist; A9 is about templates of authorities, which the law does not demand. */
const ids = [...upTo('A1', 8), ...upTo('A2', 18), ...upTo('A3', 3), ...upTo('A4', 9), 'A5', 'A6', 'A7', 'A8', 'A10'];

test('every id of the legal checklist has a field, a place on the annex and somebody who fills it', () => {
  const lines = ids.flatMap((id) =>
    checklist
      .filter((row) => row.id === id)
      .map((row) =>
        [
          row.id.padEnd(6),
          (row.field === 'record' || row.field === 'document' ? `${row.field}: ${row.member}` : row.field).padEnd(58),
          row.part.padEnd(13),
          row.filled_by.padEnd(9),
          row.mandatory.padEnd(22),
          row.source,
        ].join(' '),
      ),
  );
  console.log(lines.join('\n'));
  expect(ids.filter((id) => !checklist.some((row) => row.id === id))).toEqual([]);
  expect(checklist.filter(({ id }) => !ids.includes(id))).toEqual([]);
  expect(lines).toHaveLength(checklist.length);
});

test('a field that is optional says why, and every other one names its article or clause', () => {
  const rows = checklist.map(({ field, mandatory, why, source }) => ({
    field,
    optional: mandatory === 'optional',
    why,
    source,
  }));
  expect(rows.filter(({ optional, why }) => optional !== (why !== undefined))).toEqual([]);
  expect(rows.filter(({ source }) => source.length < 3)).toEqual([]);
});

test('no field is asked for twice by the same id, but by the head or the reason', () => {
  const keys = checklist.map(({ id, of, member, field }) => `${id} ${of} ${member} ${field}`);
  expect(keys.filter((key, index) => keys.indexOf(key) < index)).toEqual([]);
});
