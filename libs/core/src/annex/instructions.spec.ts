import { annexOf, revisionOf, rowsIn } from '../../../../test/support/annex-fixtures.js';
import { changed, settingsOf } from '../../../../test/support/core-fixtures.js';
import { emptySettings } from '../settings/settings.js';

const acme = settingsOf('acme');

test('instructions are listed oldest first: when, by whom, through what, why and what', () => {
  const second = changed(acme, { recording: { mode: 'on_demand' } });
  const revisions = [
    revisionOf(emptySettings, {
      reason: null,
      channel: 'system',
      actor: { kind: 'system', id: 'system', label: 'set-up' },
    }),
    revisionOf(changed(emptySettings, { profile: { legal_name: 'Acme GmbH' } }), { number: 2 }),
    revisionOf(second, { number: 3, channel: 'api', actor: { kind: 'api_key', id: 'key_1', label: 'nightly' } }),
    revisionOf(second, { number: 4, reason: null, restored_from: 3 }),
    revisionOf(second, { number: 5, reason: null, channel: 'operator' }),
  ];
  const model = annexOf(second, { revisions });
  const rows = rowsIn(model, 'history');
  const lastSentence = (lines: readonly string[] | undefined) => lines?.at(-1)?.split('. ').at(-1);
  expect(rows.map(({ head, cells }) => [head[0], cells[0]?.[1], cells[1]?.[0], lastSentence(cells[1])])).toEqual([
    ['1', 'set-up, by the system', 'The defaults of the catalogue apply.', 'The defaults of the catalogue apply.'],
    ['2', 'ada@acme.example (admin), through the portal', 'Reason: First facts', 'Legal name set to Acme GmbH.'],
    ['3', 'nightly, through the API', 'Reason: First facts', 'Recording mode set to on demand.'],
    ['4', 'ada@acme.example (admin), through the portal', 'Instruction 3 restored.', 'Instruction 3 restored.'],
    ['5', 'ada@acme.example (admin), through the processor', 'No value was changed.', 'No value was changed.'],
  ]);
  expect([model.cover.facts[3]?.value, rows[0]?.cells[0]?.[0]]).toEqual([
    ['Revision 5 of the settings'],
    '31 January 2026, 09:30 UTC',
  ]);
});

test('a long history is counted in one row: the last 150 instructions stand in full', () => {
  const many = Array.from({ length: 400 }, (_, index) => revisionOf(emptySettings, { number: index + 1 }));
  const rows = rowsIn(annexOf(emptySettings, { revisions: many }), 'history');
  expect(rows).toHaveLength(151);
  expect(rows?.[0]?.head).toEqual(['1–250']);
  expect(rows?.[1]?.head).toEqual(['251']);
  // Of what is only counted, the first and the last are enough.
  const few = annexOf(emptySettings, { revisions: [...many.slice(0, 1), ...many.slice(-151)] });
  expect(few).toEqual(annexOf(emptySettings, { revisions: many }));
});

test('a history that would be a book is counted in one row too: the newest instruction always stands in full', () => {
  const book = (number: number, length: number) => revisionOf(emptySettings, { number, reason: 'x'.repeat(length) });
  const numbersIn = (revisions: ReturnType<typeof book>[]) =>
    rowsIn(annexOf(emptySettings, { revisions }), 'history').map(({ id, head }) => [id, head[0]]);
  expect(numbersIn([book(1, 10), book(2, 149_500), book(3, 500), book(4, 10)])).toEqual([
    ['earlier', '1–2'],
    ['3', '3'],
    ['4', '4'],
  ]);
  expect(numbersIn([book(1, 10), book(2, 400_000)])).toEqual([
    ['earlier', '1'],
    ['2', '2'],
  ]);
  expect(numbersIn([book(1, 400_000)])).toEqual([['1', '1']]);
});
