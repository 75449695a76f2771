/** How a statement was checked: A, seen in a source; C, general knowledge that an annex must mark as unconfirmed. */
export type Mark = 'A' | 'C';

/** Where a party is, as the module table sees it; `adequate`: inside the scope of a decision; else outside is `third`. */
export type PartyLocation =
  'EEA' | 'EEA_with_third_parent' | 'GB' | 'CH' | 'adequate' | 'third' | 'third_art_3_2' | 'third_importer';

/** Who a party is in a transfer. */
export type PartyRole =
  'controller' | 'processor' | 'joint_controller' | 'data_subject' | 'own_staff' | 'own_branch' | 'any';

/** A part of the appendix of Implementing Decision (EU) 2021/914. */
export type AnnexPart = 'I.A' | 'I.B' | 'I.C' | 'II' | 'III';

/** Which module of Implementing Decision (EU) 2021/914 fits which parties. */
export type ModuleRow = {
  /** Role@location of exporter and importer. */
  id: string;
  exporter: readonly [PartyRole, PartyLocation];
  importer: readonly [PartyRole, PartyLocation];
  /** The GDPR applies to the importer directly (Art. 3(2)). */
  art_3_2: 'any' | 'no' | 'yes';
  module: 'none' | 'open' | 'M1' | 'M2' | 'M3' | 'M4';
  annex_parts: readonly AnnexPart[];
  /** How the module was checked. */
  mark: Mark;
  /** How the annex parts were checked; null: none apply. */
  annex_mark: Mark | null;
  /** Reason and source. */
  note: string;
};

/** The module table: Commission Q&A, EDPB Guidelines 05/2021 v2.0 and the articles in each note. */
// prettier-ignore
export const moduleRows = [
  { id: 'controller@EEA>processor@EEA', exporter: ['controller', 'EEA'], importer: ['processor', 'EEA'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'No transfer. Contract under GDPR Art. 28(3); 2021/915 Annexes I to IV may be used under Art. 28(7)' },
  { id: 'controller@EEA>controller@EEA', exporter: ['controller', 'EEA'], importer: ['controller', 'EEA'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'No transfer; GDPR Art. 26 if they are joint controllers' },
  { id: 'processor@EEA>processor@EEA', exporter: ['processor', 'EEA'], importer: ['processor', 'EEA'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'No transfer. Same duties flow down by contract, GDPR Art. 28(4); 2021/915 clause 7.7(b)' },
  { id: 'processor@EEA>controller@EEA', exporter: ['processor', 'EEA'], importer: ['controller', 'EEA'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'No transfer; covered by the Art. 28(3) contract' },
  { id: 'controller@EEA>controller@adequate', exporter: ['controller', 'EEA'], importer: ['controller', 'adequate'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: "GDPR Art. 45(1); check that the recipient and the data are inside the decision's scope" },
  { id: 'controller@EEA>processor@adequate', exporter: ['controller', 'EEA'], importer: ['processor', 'adequate'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'GDPR Art. 45(1); Art. 28(3) contract still needed. US recipient: only while on the active DPF list, keep M2 as stored fallback' },
  { id: 'processor@EEA>processor@adequate', exporter: ['processor', 'EEA'], importer: ['processor', 'adequate'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'GDPR Art. 45(1); Art. 28(4) contract still needed. US recipient: only while on the active DPF list, keep M3 as stored fallback' },
  { id: 'processor@EEA>controller@adequate', exporter: ['processor', 'EEA'], importer: ['controller', 'adequate'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'GDPR Art. 45(1)' },
  { id: 'controller@EEA>controller@third', exporter: ['controller', 'EEA'], importer: ['controller', 'third'], art_3_2: 'no',
    module: 'M1', annex_parts: ['I.A', 'I.B', 'I.C', 'II'], mark: 'A', annex_mark: 'C',
    note: 'Module One; clauses 8.1 to 8.9 of that module; authority under clause 13' },
  { id: 'controller@EEA>processor@third', exporter: ['controller', 'EEA'], importer: ['processor', 'third'], art_3_2: 'no',
    module: 'M2', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'A', annex_mark: 'C',
    note: 'Module Two, also meets Art. 28(3). Annex III is compulsory only with clause 9(a) option 1; with option 2 keep the agreed list anyway' },
  { id: 'processor@EEA>processor@third', exporter: ['processor', 'EEA'], importer: ['processor', 'third'], art_3_2: 'no',
    module: 'M3', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'A', annex_mark: 'C',
    note: 'Module Three, also meets Art. 28(4). Annex III as for M2; instructions come from the controller, clause 8.1' },
  { id: 'processor@EEA>controller@third', exporter: ['processor', 'EEA'], importer: ['controller', 'third'], art_3_2: 'no',
    module: 'M4', annex_parts: ['I.A', 'I.B'], mark: 'A', annex_mark: 'C',
    note: "Module Four. Clauses 14 and 15 apply only if the EEA processor combines the controller's data with data collected in the EEA; then to the whole set" },
  { id: 'controller@EEA>controller@third+art_3_2', exporter: ['controller', 'EEA'], importer: ['controller', 'third'], art_3_2: 'yes',
    module: 'open', annex_parts: [], mark: 'A', annex_mark: null,
    note: '2021/914 recital 7 and Art. 1(1): not for importers whose processing falls under the GDPR, yet EDPB Guidelines 05/2021 v2.0 still see a transfer; extra clauses announced, none found adopted' },
  { id: 'controller@EEA>processor@third+art_3_2', exporter: ['controller', 'EEA'], importer: ['processor', 'third'], art_3_2: 'yes',
    module: 'open', annex_parts: [], mark: 'A', annex_mark: null,
    note: '2021/914 recital 7 and Art. 1(1): not for importers whose processing falls under the GDPR, yet EDPB Guidelines 05/2021 v2.0 still see a transfer; extra clauses announced, none found adopted' },
  { id: 'processor@EEA>processor@third+art_3_2', exporter: ['processor', 'EEA'], importer: ['processor', 'third'], art_3_2: 'yes',
    module: 'open', annex_parts: [], mark: 'A', annex_mark: null,
    note: '2021/914 recital 7 and Art. 1(1): not for importers whose processing falls under the GDPR, yet EDPB Guidelines 05/2021 v2.0 still see a transfer; extra clauses announced, none found adopted' },
  { id: 'processor@EEA>controller@third+art_3_2', exporter: ['processor', 'EEA'], importer: ['controller', 'third'], art_3_2: 'yes',
    module: 'open', annex_parts: [], mark: 'A', annex_mark: null,
    note: '2021/914 recital 7 and Art. 1(1): not for importers whose processing falls under the GDPR, yet EDPB Guidelines 05/2021 v2.0 still see a transfer; extra clauses announced, none found adopted; frequent case: non-EEA customer that targets people in the EEA' },
  { id: 'controller@third_art_3_2>controller@third', exporter: ['controller', 'third_art_3_2'], importer: ['controller', 'third'], art_3_2: 'no',
    module: 'M1', annex_parts: ['I.A', 'I.B', 'I.C', 'II'], mark: 'C', annex_mark: 'C',
    note: 'Exporter outside the EEA but under GDPR Art. 3(2) may use the clauses, recital 7; name the Art. 27 representative in I.A; clause 13 second or third case' },
  { id: 'controller@third_art_3_2>processor@third', exporter: ['controller', 'third_art_3_2'], importer: ['processor', 'third'], art_3_2: 'no',
    module: 'M2', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'As above. Same country for both parties is still a transfer on the EDPB criteria' },
  { id: 'processor@third_art_3_2>processor@third', exporter: ['processor', 'third_art_3_2'], importer: ['processor', 'third'], art_3_2: 'no',
    module: 'M3', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'As above' },
  { id: 'processor@third_art_3_2>controller@third', exporter: ['processor', 'third_art_3_2'], importer: ['controller', 'third'], art_3_2: 'no',
    module: 'open', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'Module Four was written for a processor in the EEA (Commission Q&A); whether Chapter V bites here is for a lawyer' },
  { id: 'any@third_art_3_2>any@EEA', exporter: ['any', 'third_art_3_2'], importer: ['any', 'EEA'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'Data enters the EEA; no Chapter V transfer, importer must itself comply with the GDPR' },
  { id: 'processor@third_importer>processor@third', exporter: ['processor', 'third_importer'], importer: ['processor', 'third'], art_3_2: 'any',
    module: 'M3', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'Onward transfer by an M2 or M3 importer: clauses 8.8 and 9. Sub-processor may accede through clause 7, or sign a contract with in substance the same duties, clause 9(b)' },
  { id: 'processor@third_importer>processor@adequate', exporter: ['processor', 'third_importer'], importer: ['processor', 'adequate'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'Onward transfer allowed by clause 8.8(i) when adequacy covers it; clause 9 authorisation and contract still needed' },
  { id: 'processor@third_importer>processor@EEA', exporter: ['processor', 'third_importer'], importer: ['processor', 'EEA'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'No onward transfer, clause 8.8 restricts disclosure outside the Union; documented instructions and clause 9 still apply' },
  { id: 'controller@third_importer>any@third', exporter: ['controller', 'third_importer'], importer: ['any', 'third'], art_3_2: 'any',
    module: 'open', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'Onward transfer by an M1 importer: clause 8.7 lists several grounds (third party bound by the clauses under the right module, adequacy, Art. 46 or 47, consent and others)' },
  { id: 'joint_controller@EEA>joint_controller@third', exporter: ['joint_controller', 'EEA'], importer: ['joint_controller', 'third'], art_3_2: 'no',
    module: 'M1', annex_parts: ['I.A', 'I.B', 'I.C', 'II'], mark: 'C', annex_mark: 'C',
    note: 'No separate module; EDPB counts a joint controller as a possible importer; Art. 26 arrangement in addition' },
  { id: 'data_subject@EEA>any@third', exporter: ['data_subject', 'EEA'], importer: ['any', 'third'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'Data given by the person directly: no exporter, no transfer (EDPB Guidelines 05/2021)' },
  { id: 'controller@EEA>own_staff@third', exporter: ['controller', 'EEA'], importer: ['own_staff', 'third'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'A', annex_mark: null,
    note: 'Remote access by an employee is not a transfer (EDPB Guidelines 05/2021, example 5); Art. 24 and 32 still apply' },
  { id: 'controller@EEA>own_branch@third', exporter: ['controller', 'EEA'], importer: ['own_branch', 'third'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: 'Same legal entity is not a separate importer on the EDPB criteria; separate group companies are' },
  { id: 'controller@EEA>processor@EEA_with_third_parent', exporter: ['controller', 'EEA'], importer: ['processor', 'EEA_with_third_parent'], art_3_2: 'any',
    module: 'none', annex_parts: [], mark: 'C', annex_mark: null,
    note: "No transfer by itself; access by the parent or a foreign order would be one. Record the entity's country and assess under Art. 28(1), 32 and 48" },
  { id: 'controller@GB>processor@third', exporter: ['controller', 'GB'], importer: ['processor', 'third'], art_3_2: 'any',
    module: 'M2', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'UK law: EU clauses only with the UK Addendum B1.0 (Tables 1 to 4), or the IDTA instead; not a GDPR Chapter V question' },
  { id: 'processor@GB>processor@third', exporter: ['processor', 'GB'], importer: ['processor', 'third'], art_3_2: 'any',
    module: 'M3', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'As above' },
  { id: 'controller@CH>processor@third', exporter: ['controller', 'CH'], importer: ['processor', 'third'], art_3_2: 'any',
    module: 'M2', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'Swiss law: clauses adapted as the FDPIC asks (FDPIC in I.C, references read as FADP, Swiss place of residence as forum)' },
  { id: 'processor@CH>processor@third', exporter: ['processor', 'CH'], importer: ['processor', 'third'], art_3_2: 'any',
    module: 'M3', annex_parts: ['I.A', 'I.B', 'I.C', 'II', 'III'], mark: 'C', annex_mark: 'C',
    note: 'As above' },
] as const satisfies readonly ModuleRow[];

/** Id of a row of the module table. */
export type ModuleRowId = (typeof moduleRows)[number]['id'];
