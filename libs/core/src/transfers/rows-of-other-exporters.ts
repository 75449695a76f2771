import { bcr, scc, type TransferRow, unsettled } from './transfer-outcome.js';

const beyond = ['outside', 'unknown'] as const;
const tool = ['scc'] as const;

/** Exporters under the law of the United Kingdom or Switzerland; then exporters elsewhere, who pass data on. */
export const rowsOfOtherExporters = [
  {
    id: 'gb_controller_processor',
    when: { exporter: ['gb'], tool, pair: ['controller>processor'] },
    outcome: scc('M2'),
    source: 'UK GDPR Art. 46; UK Addendum B1.0',
    mark: 'C',
    rests_on: ['controller@GB>processor@third'],
  },
  {
    id: 'gb_processor_processor',
    when: { exporter: ['gb'], tool, pair: ['processor>processor'] },
    outcome: scc('M3'),
    source: 'UK GDPR Art. 46; UK Addendum B1.0',
    mark: 'C',
    rests_on: ['processor@GB>processor@third'],
  },
  {
    id: 'ch_controller_processor',
    when: { exporter: ['ch'], tool, pair: ['controller>processor'] },
    outcome: scc('M2'),
    source: 'FADP Art. 16; FDPIC paper of 27 August 2021',
    mark: 'C',
    rests_on: ['controller@CH>processor@third'],
  },
  {
    id: 'ch_processor_processor',
    when: { exporter: ['ch'], tool, pair: ['processor>processor'] },
    outcome: scc('M3'),
    source: 'FADP Art. 16; FDPIC paper of 27 August 2021',
    mark: 'C',
    rests_on: ['processor@CH>processor@third'],
  },
  {
    id: 'onward_scc',
    when: { exporter: beyond, tool, pair: ['processor>processor'] },
    outcome: scc('M3'),
    source: 'Decision (EU) 2021/914 clauses 8.8 and 9',
    mark: 'C',
    rests_on: ['processor@third_importer>processor@third', 'processor@third_art_3_2>processor@third'],
  },
  {
    id: 'onward_bcr',
    when: { exporter: beyond, tool: ['bcr'], pair: ['processor>processor'] },
    outcome: bcr,
    source: 'GDPR Art. 46(2)(b), Art. 47; Decision (EU) 2021/914 clause 8.8',
    mark: 'C',
    rests_on: [],
  },
  {
    id: 'direct_controller_processor',
    when: {
      exporter: ['outside'],
      exporter_art_3_2: ['yes'],
      importer_art_3_2: ['no', 'unknown'],
      tool,
      pair: ['controller>processor'],
    },
    outcome: scc('M2'),
    source: 'Decision (EU) 2021/914 recital 7',
    mark: 'C',
    rests_on: ['controller@third_art_3_2>processor@third'],
  },
  {
    id: 'return_outside',
    when: { exporter: beyond, pair: ['processor>controller', 'processor>principal'] },
    outcome: unsettled('return_outside'),
    source: 'Module Four was written for a processor in the EEA (Commission Q&A)',
    mark: 'C',
    rests_on: ['processor@third_art_3_2>controller@third'],
  },
  {
    id: 'gdpr_scope_unknown',
    when: { exporter: ['outside'], exporter_art_3_2: ['no', 'unknown'], pair: ['controller>processor'] },
    outcome: unsettled('gdpr_scope_unknown'),
    source: 'GDPR Art. 3(2), Art. 44',
    mark: 'A',
    rests_on: [],
  },
  {
    id: 'no_rule',
    when: {},
    outcome: unsettled('no_rule'),
    source: 'no source settles it',
    mark: 'A',
    rests_on: [],
  },
] as const satisfies readonly TransferRow[];
