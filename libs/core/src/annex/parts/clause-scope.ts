import { isInEea } from '../../catalog/country.js';
import type { Transfer } from '../../record/transfer.js';
import { type AnnexContext, recipientName } from '../annex-context.js';

/**
 * A party to a transfer: the customer, the processor, a sub-processor by its id, or whoever a sub-processor of the EEA
 * lets have the data abroad.
 */
export type Party = 'customer' | 'processor' | { subprocessor: string; abroad?: true };

/** A transfer that rests on the clauses, or has them stored as its fallback, with its two parties. */
export type ClauseTransfer = {
  transfer: Transfer;
  exporter: Party;
  importer: Party;
  /** The module in force, or the one that the roles of the parties give the fallback (`legal.md` A4.3). */
  module: NonNullable<Transfer['module']>;
  inForce: boolean;
};

/**
 * Module Four returns data to the customer; a recipient that is not in the register is the processor itself. A
 * sub-processor established in the EEA is itself the exporter of what leaves the EEA (`legal.md` A4.1).
 */
const partiesOf = ({ record }: AnnexContext, { subprocessor, module }: Transfer): [Party, Party] => {
  if (module === 'M4' || subprocessor === 'customer') return ['processor', 'customer'];
  const entry = record.subprocessors.find(({ id }) => id === subprocessor);
  if (!entry) return ['customer', 'processor'];
  if (entry.country.value !== null && isInEea(entry.country.value))
    return [{ subprocessor }, { subprocessor, abroad: true }];
  return [entry.engaged_by === null ? 'processor' : { subprocessor: entry.engaged_by }, { subprocessor }];
};

/** The module that the roles of the parties give; the customer that gets its data back is the case of Module Four. */
const moduleFor = ({ role }: AnnexContext, exporter: Party, importer: Party): 'M2' | 'M3' | 'M4' => {
  if (importer === 'customer') return 'M4';
  return exporter === 'customer' && role === 'controller' ? 'M2' : 'M3';
};

/** The transfers that belong into the appendix of Decision (EU) 2021/914, in the order of the record. */
export const clauseTransfers = (context: AnnexContext): ClauseTransfer[] =>
  context.record.transfers
    .filter(({ mechanism, fallback }) => mechanism === 'scc' || fallback === 'scc')
    .map((transfer) => {
      const [exporter, importer] = partiesOf(context, transfer);
      const module = transfer.module ?? moduleFor(context, exporter, importer);
      return { transfer, exporter, importer, module, inForce: transfer.mechanism === 'scc' };
    });

/** Name of a party as printed. */
export const partyName = (context: AnnexContext, party: Party): string => {
  const { texts, customer, processor } = context;
  if (party === 'customer') return customer;
  if (party === 'processor') return processor;
  const name = recipientName(context, party.subprocessor);
  return party.abroad ? texts.clauses.abroad(name) : name;
};

/** Parties in the order in which they appear, each once. */
export const distinctParties = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [JSON.stringify(party), party])).values(),
];

/** What UK and Swiss law add to the transfers of this record. */
export const otherLaws = ({ record: { transfers } }: AnnexContext) => ({
  addendum: transfers.some(({ uk }) => uk === 'addendum'),
  idta: transfers.some(({ uk }) => uk === 'idta'),
  swiss: transfers.some(({ swiss }) => swiss),
});

/** Country of a party; undefined: not stated. */
export const countryOf = ({ record }: AnnexContext, party: Party): string | undefined => {
  if (party === 'customer') return record.controller.country;
  const fact =
    party === 'processor'
      ? record.processor.country
      : record.subprocessors.find(({ id }) => id === party.subprocessor)?.country;
  return fact?.value ?? undefined;
};
