import { parse } from 'csv-parse/sync';
import { csvOf } from './csv-of.js';
import type { Cell } from '../table.js';

const written = async (...row: Cell[]): Promise<string> => {
  const parts: string[] = [];
  const batches = (async function* () {
    yield [row];
  })();
  for await (const part of csvOf({ name: 'x', columns: row.map(() => 'x'), batches })) parts.push(part);
  return parts.join('');
};

const dangerous = [
  'fine;=1+1',
  'fine; \t+1',
  'fine;\n@SUM(A1)',
  'one\n=1+1',
  'one\t-1',
  ';=1;=2',
  'fine;\uFF1D1',
  '"";=1',
] as const;

it.each(dangerous)('a spreadsheet that splits at semicolons, tabs and lines finds no formula in %j', async (text) => {
  const cells = (await written(text)).split(/[;\t\r\n]/).map((cell) => cell.trim());
  expect(cells.filter((cell) => /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
});

it('nothing is lost but for the apostrophes, numbers stay numbers, and every text is quoted', async () => {
  const text = await written(-1, 'Größe; 2 - 1, "so"', 'a;=b', null);
  expect(text.split('\r\n')[1]).toBe(`-1,"Größe; 2 - 1, ""so""","a;'=b",`);
  expect(parse(text, { bom: true })[1]).toEqual(['-1', 'Größe; 2 - 1, "so"', "a;'=b", '']);
});
