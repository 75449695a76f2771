import { adequacy, dpf, none, type TransferRow, unsettled } from './transfer-outcome.js';

const eea = ['eea'] as const;
const beyond = ['outside', 'unknown'] as const;

/** No transfer: the data stays in the EEA or comes into it. */
export const rowsWithoutTransfer = [
  {
    id: 'no_processor',
    when: { pair: ['controller>controller'] },
    outcome: unsettled('no_processor'),
    source: 'GDPR Art. 28; a record of processing on behalf of controllers (Art. 30(2)) has no such route',
    mark: 'A',
    rests_on: [],
  },
  {
    id: 'stays_third_country_parent',
    when: { destination: eea, parent: ['third'], pair: ['controller>processor', 'processor>processor'] },
    outcome: { ...none, open: ['third_country_parent'] },
    source: 'GDPR Art. 28(1), 32 and 48',
    mark: 'C',
    rests_on: ['controller@EEA>processor@EEA_with_third_parent'],
  },
  {
    id: 'stays_controller_processor',
    when: { exporter: eea, destination: eea, pair: ['controller>processor'] },
    outcome: none,
    source: 'GDPR Art. 28(3)',
    mark: 'A',
    rests_on: ['controller@EEA>processor@EEA'],
  },
  {
    id: 'stays_processor_processor',
    when: { exporter: eea, destination: eea, pair: ['processor>processor'] },
    outcome: none,
    source: 'GDPR Art. 28(4)',
    mark: 'A',
    rests_on: ['processor@EEA>processor@EEA'],
  },
  {
    id: 'stays_processor_customer',
    when: { exporter: eea, destination: eea, pair: ['processor>controller', 'processor>principal'] },
    outcome: none,
    source: 'GDPR Art. 28(3)',
    mark: 'C',
    rests_on: ['processor@EEA>controller@EEA'],
  },
  {
    id: 'enters_eea',
    when: { destination: eea },
    outcome: none,
    source: 'GDPR Art. 44; Decision (EU) 2021/914 clause 8.8',
    mark: 'C',
    rests_on: ['any@third_art_3_2>any@EEA', 'processor@third_importer>processor@EEA'],
  },
] as const satisfies readonly TransferRow[];

/** Adequacy and Data Privacy Framework (GDPR Art. 45), from the EEA, and onward from elsewhere. */
export const rowsOfAdequacy = [
  {
    id: 'adequacy_controller_processor',
    when: { exporter: eea, cover: ['adequacy'], pair: ['controller>processor'] },
    outcome: adequacy,
    source: 'GDPR Art. 45(1); Art. 28(3)',
    mark: 'A',
    rests_on: ['controller@EEA>processor@adequate'],
  },
  {
    id: 'adequacy_processor_processor',
    when: { exporter: eea, cover: ['adequacy'], pair: ['processor>processor', 'processor>principal'] },
    outcome: adequacy,
    source: 'GDPR Art. 45(1); Art. 28(4)',
    mark: 'A',
    rests_on: ['processor@EEA>processor@adequate'],
  },
  {
    id: 'adequacy_processor_controller',
    when: { exporter: eea, cover: ['adequacy'], pair: ['processor>controller'] },
    outcome: adequacy,
    source: 'GDPR Art. 45(1)',
    mark: 'A',
    rests_on: ['processor@EEA>controller@adequate'],
  },
  {
    id: 'dpf_controller_processor',
    when: { exporter: eea, cover: ['dpf'], pair: ['controller>processor'] },
    outcome: dpf,
    source: 'GDPR Art. 45(1); Implementing Decision (EU) 2023/1795',
    mark: 'A',
    rests_on: ['controller@EEA>processor@adequate'],
  },
  {
    id: 'dpf_processor_processor',
    when: { exporter: eea, cover: ['dpf'], pair: ['processor>processor', 'processor>principal'] },
    outcome: dpf,
    source: 'GDPR Art. 45(1); Implementing Decision (EU) 2023/1795',
    mark: 'A',
    rests_on: ['processor@EEA>processor@adequate'],
  },
  {
    id: 'dpf_processor_controller',
    when: { exporter: eea, cover: ['dpf'], pair: ['processor>controller'] },
    outcome: dpf,
    source: 'GDPR Art. 45(1); Implementing Decision (EU) 2023/1795',
    mark: 'A',
    rests_on: ['processor@EEA>controller@adequate'],
  },
  {
    id: 'onward_adequacy',
    when: { exporter: beyond, cover: ['adequacy'] },
    outcome: adequacy,
    source: 'Decision (EU) 2021/914 clause 8.8(i)',
    mark: 'C',
    rests_on: ['processor@third_importer>processor@adequate'],
  },
  {
    id: 'onward_dpf',
    when: { exporter: beyond, cover: ['dpf'] },
    outcome: dpf,
    source: 'Decision (EU) 2021/914 clause 8.8(i)',
    mark: 'C',
    rests_on: ['processor@third_importer>processor@adequate'],
  },
  {
    id: 'at_home',
    when: { exporter: ['gb', 'ch'], domestic: ['yes'], cover: ['adequacy'] },
    outcome: adequacy,
    source: 'GDPR Art. 45(1)',
    mark: 'C',
    rests_on: [],
  },
] as const satisfies readonly TransferRow[];
