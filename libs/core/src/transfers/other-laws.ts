import type { DecisionRow } from './match-row.js';
import type { OpenReason } from './open-reasons.js';

/** What the tables of UK and Swiss law read of a route. */
export type OtherLawFacts = {
  /** Data subjects are there, or the exporter is. */
  concerned: 'yes' | 'no';
  destination: 'home' | 'eea' | 'other' | 'unknown';
  /** The Commission's clauses hold, are stored behind another mechanism, or neither. */
  clauses: 'in_force' | 'stored' | 'none';
  /** The EU-US Data Privacy Framework holds for the route. */
  dpf: 'yes' | 'no';
  /** What the parties agreed for UK law. */
  agreed: 'addendum' | 'idta' | 'unknown';
};

type UkOutcome = { uk: 'adequacy' | 'addendum' | 'idta' | null; open: readonly OpenReason[] };
type SwissOutcome = { swiss: boolean; open: readonly OpenReason[] };

const addendum = 'UK Addendum B1.0 (in force 21 March 2022); legal.md A4.8';
const paper = 'FDPIC paper of 27 August 2021; legal.md A4.9';
const clausesStand: readonly OtherLawFacts['clauses'][] = ['in_force', 'stored'];

/**
 * What UK law adds to a route. UK adequacy regulations for countries outside the EEA are not in the data, so they never
 * count here.
 */
export const ukTable = [
  { id: 'uk_not_concerned', when: { concerned: ['no'] }, outcome: { uk: null, open: [] }, source: addendum, mark: 'A' },
  { id: 'uk_home', when: { destination: ['home'] }, outcome: { uk: null, open: [] }, source: addendum, mark: 'A' },
  {
    id: 'uk_to_eea',
    when: { destination: ['eea'] },
    outcome: { uk: 'adequacy', open: [] },
    source: 'legal.md A4.8: adequacy both ways',
    mark: 'C',
  },
  {
    id: 'uk_idta',
    when: { agreed: ['idta'] },
    outcome: { uk: 'idta', open: [] },
    source: 'International Data Transfer Agreement; legal.md A4.8',
    mark: 'C',
  },
  {
    id: 'uk_addendum',
    when: { clauses: clausesStand, agreed: ['addendum'] },
    outcome: { uk: 'addendum', open: [] },
    source: addendum,
    mark: 'C',
  },
  {
    id: 'uk_addendum_offered',
    when: { clauses: clausesStand },
    outcome: { uk: 'addendum', open: ['uk_tool_unconfirmed'] },
    source: addendum,
    mark: 'C',
  },
  { id: 'uk_missing', when: {}, outcome: { uk: null, open: ['uk_tool_missing'] }, source: addendum, mark: 'A' },
] as const satisfies readonly DecisionRow<OtherLawFacts, UkOutcome>[];

/** Whether the clauses need the changes that the FDPIC asks for. The Swiss list of adequate states is not in the data. */
export const swissTable = [
  {
    id: 'swiss_not_concerned',
    when: { concerned: ['no'] },
    outcome: { swiss: false, open: [] },
    source: paper,
    mark: 'A',
  },
  { id: 'swiss_home', when: { destination: ['home'] }, outcome: { swiss: false, open: [] }, source: paper, mark: 'A' },
  {
    id: 'swiss_to_eea',
    when: { destination: ['eea'] },
    outcome: { swiss: false, open: [] },
    source: 'FADP Art. 16(1)',
    mark: 'C',
  },
  {
    id: 'swiss_clauses',
    when: { clauses: ['in_force'] },
    outcome: { swiss: true, open: [] },
    source: paper,
    mark: 'A',
  },
  {
    id: 'swiss_clauses_beside_dpf',
    when: { clauses: ['stored'], dpf: ['yes'] },
    outcome: { swiss: true, open: ['swiss_dpf_unconfirmed'] },
    source: 'legal.md A4.9: the Swiss-US DPF is separate',
    mark: 'A',
  },
  {
    id: 'swiss_clauses_stored',
    when: { clauses: ['stored'] },
    outcome: { swiss: true, open: [] },
    source: paper,
    mark: 'C',
  },
  {
    id: 'swiss_dpf_alone',
    when: { dpf: ['yes'] },
    outcome: { swiss: false, open: ['swiss_tool_missing', 'swiss_dpf_unconfirmed'] },
    source: 'legal.md A4.9: the Swiss-US DPF is separate',
    mark: 'A',
  },
  { id: 'swiss_missing', when: {}, outcome: { swiss: false, open: ['swiss_tool_missing'] }, source: paper, mark: 'A' },
] as const satisfies readonly DecisionRow<OtherLawFacts, SwissOutcome>[];
