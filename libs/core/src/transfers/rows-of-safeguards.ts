import { bcr, scc, type TransferRow, unsettled } from './transfer-outcome.js';

const eea = ['eea'] as const;
const outside = ['outside'] as const;
const beyond = ['outside', 'unknown'] as const;
const notDirect = ['no', 'unknown'] as const;
const clauses = 'Decision (EU) 2021/914 Art. 1(1)';
const recital7 = 'Decision (EU) 2021/914 recital 7 and Art. 1(1); EDPB Guidelines 05/2021 v2.0';

/** Appropriate safeguards (GDPR Art. 46) of an exporter in the EEA. */
export const rowsOfSafeguards = [
  {
    id: 'importer_unknown',
    when: { destination: ['unknown'] },
    outcome: unsettled('importer_country_unknown'),
    source: 'GDPR Art. 30(2)(c)',
    mark: 'A',
    rests_on: [],
  },
  {
    id: 'agreed_idta',
    when: { exporter: ['gb'], uk_tool: ['idta'] },
    outcome: unsettled(),
    source: 'UK GDPR Art. 46; International Data Transfer Agreement; not a question of GDPR Chapter V',
    mark: 'C',
    rests_on: ['controller@GB>processor@third', 'processor@GB>processor@third'],
  },
  {
    id: 'no_mechanism',
    when: { tool: ['none'] },
    outcome: unsettled('mechanism_unknown'),
    source: 'GDPR Art. 44, Art. 46(1)',
    mark: 'A',
    rests_on: [],
  },
  {
    id: 'onward_from_eea_processor',
    when: { exporter: eea, importer: eea, destination: outside, pair: ['processor>processor'], tool: ['scc'] },
    outcome: scc('M3', 'recipient_abroad_unnamed'),
    source:
      'Decision (EU) 2021/914 Art. 1(1), Module Three; EDPB Opinion 22/2024; EDPB Guidelines 05/2021 v2.0 example 5',
    mark: 'A',
    rests_on: ['processor@EEA>processor@third'],
  },
  {
    id: 'bcr',
    when: {
      exporter: eea,
      destination: outside,
      tool: ['bcr'],
      pair: ['controller>processor', 'processor>processor'],
    },
    outcome: bcr,
    source: 'GDPR Art. 46(2)(b), Art. 47',
    mark: 'A',
    rests_on: [],
  },
  {
    id: 'bcr_for_art_3_2',
    when: {
      exporter: eea,
      destination: outside,
      importer_art_3_2: ['yes'],
      other_tool: ['bcr'],
      pair: ['controller>processor', 'processor>processor'],
    },
    outcome: bcr,
    source: 'GDPR Art. 46(2)(b), Art. 47; recital 7 of Decision (EU) 2021/914 speaks of the clauses only',
    mark: 'A',
    rests_on: [],
  },
  {
    id: 'art_3_2_controller_processor',
    when: { exporter: eea, importer_art_3_2: ['yes'], pair: ['controller>processor'] },
    outcome: unsettled('art_3_2'),
    source: recital7,
    mark: 'A',
    rests_on: ['controller@EEA>processor@third+art_3_2'],
  },
  {
    id: 'art_3_2_processor_processor',
    when: { exporter: eea, importer_art_3_2: ['yes'], pair: ['processor>processor'] },
    outcome: unsettled('art_3_2'),
    source: recital7,
    mark: 'A',
    rests_on: ['processor@EEA>processor@third+art_3_2'],
  },
  {
    id: 'art_3_2_processor_controller',
    when: { exporter: eea, importer_art_3_2: ['yes'], pair: ['processor>controller'] },
    outcome: unsettled('art_3_2'),
    source: recital7,
    mark: 'A',
    rests_on: ['processor@EEA>controller@third+art_3_2'],
  },
  {
    id: 'scc_controller_processor',
    when: { exporter: eea, importer_art_3_2: notDirect, tool: ['scc'], pair: ['controller>processor'] },
    outcome: scc('M2'),
    source: `GDPR Art. 46(2)(c); ${clauses}, Module Two`,
    mark: 'A',
    rests_on: ['controller@EEA>processor@third'],
  },
  {
    id: 'scc_processor_processor',
    when: { exporter: eea, importer_art_3_2: notDirect, tool: ['scc'], pair: ['processor>processor'] },
    outcome: scc('M3'),
    source: `GDPR Art. 46(2)(c); ${clauses}, Module Three`,
    mark: 'A',
    rests_on: ['processor@EEA>processor@third'],
  },
  {
    id: 'scc_processor_controller',
    when: {
      exporter: eea,
      importer: beyond,
      importer_art_3_2: notDirect,
      tool: ['scc'],
      pair: ['processor>controller'],
    },
    outcome: scc('M4'),
    source: `GDPR Art. 46(2)(c); ${clauses}, Module Four`,
    mark: 'A',
    rests_on: ['processor@EEA>controller@third'],
  },
  {
    id: 'return_to_processor',
    when: { exporter: eea, importer: beyond, pair: ['processor>principal'] },
    outcome: unsettled('return_to_processor'),
    source: 'Module Four of Decision (EU) 2021/914 is for a controller as importer',
    mark: 'C',
    rests_on: [],
  },
] as const satisfies readonly TransferRow[];
