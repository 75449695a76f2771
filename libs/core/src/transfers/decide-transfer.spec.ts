import { transferExamples } from '../../../../test/support/transfer-examples.js';
import { routeWith } from '../../../../test/support/transfer-fixtures.js';
import { decideTransfer } from './decide-transfer.js';
import { matchRow } from './match-row.js';
import { moduleRows, type ModuleRow } from './modules.js';
import { readRoute, type TransferFacts } from './transfer-facts.js';
import type { TransferRow } from './transfer-outcome.js';
import { transferTable, type TransferRowId } from './transfer-table.js';

const rows: readonly TransferRow[] = transferTable;

describe('every row of the decision table', () => {
  beforeAll(() => {
    const say = (row: TransferRow) =>
      [row.id, row.outcome.mechanism ?? 'open', row.outcome.module ?? '-', row.mark, row.source].map((text, index) =>
        text.padEnd([30, 9, 3, 2, 0][index] ?? 0),
      );
    process.stdout.write(`\nTransfers: ${rows.length} rows, the first match decides\n`);
    for (const row of rows) process.stdout.write(`  ${say(row).join(' ')}\n`);
  });

  test('has an example', () => expect(Object.keys(transferExamples)).toEqual(rows.map(({ id }) => id)));

  test.each(rows.map(({ id }) => id as TransferRowId))('%s', (id) => {
    const { route, ...expected } = transferExamples[id];
    const { rule, mechanism, module, open } = decideTransfer(routeWith(route));
    expect({ rule, mechanism, module, open }).toEqual({ rule: id, ...expected });
  });

  test('is needed: without it, its example is decided otherwise', () => {
    const sayOf = ({ outcome, mark, source }: TransferRow) => JSON.stringify([outcome, mark, source]);
    const needless = rows.slice(0, -1).filter((row) => {
      const { facts } = readRoute(routeWith(transferExamples[row.id as TransferRowId].route));
      const others = rows.filter(({ id }) => id !== row.id);
      return sayOf(matchRow<TransferFacts, TransferRow>(others, facts)) === sayOf(row);
    });
    expect(needless.map(({ id }) => id)).toEqual([]);
  });

  test('rests on rows of the module table that say the same', () => {
    const table = new Map<string, ModuleRow>(moduleRows.map((row) => [row.id, row]));
    for (const { rests_on, outcome, mark, id } of rows)
      for (const name of rests_on) {
        const row = table.get(name);
        const modules = { scc: [outcome.module], none: ['none'], adequacy: ['none'], dpf: ['none'], bcr: [] };
        const said = outcome.mechanism === null ? ['open', 'M2', 'M3'] : modules[outcome.mechanism];
        expect([id, said]).toEqual([id, expect.arrayContaining([row?.module])]);
        expect([id, mark === 'A' ? row?.mark : 'C']).toEqual([id, mark]);
      }
  });

  test('of the module table that concerns a processor is used', () => {
    const used = new Set<string>(rows.flatMap(({ rests_on }) => rests_on));
    const left = moduleRows.map(({ id }) => id).filter((id) => !used.has(id));
    expect(left).toEqual([
      'controller@EEA>controller@EEA',
      'controller@EEA>controller@adequate',
      'controller@EEA>controller@third',
      'controller@EEA>controller@third+art_3_2',
      'controller@third_art_3_2>controller@third',
      'controller@third_importer>any@third',
      'joint_controller@EEA>joint_controller@third',
      'data_subject@EEA>any@third',
      'controller@EEA>own_staff@third',
      'controller@EEA>own_branch@third',
    ]);
  });
});

test('a table that does not end with a row for everything else is refused', () => {
  const { facts } = readRoute(routeWith());
  expect(() => matchRow<TransferFacts, TransferRow>([], facts)).toThrow('must end with a row without conditions');
});
