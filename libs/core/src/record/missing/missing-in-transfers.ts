import type { ChecklistRow } from '../../checklist/checklist-row.js';
import { rowsAbout } from '../../checklist/checklist.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';
import type { Transfer } from '../transfer.js';

/** Only organisations of the United States are on the list: of an unknown country its entry says nothing yet. */
const ofUnknownCountry = (reason: string, open: readonly string[]): boolean =>
  reason.startsWith('dpf_') && open.includes('importer_country_unknown');

/** The reasons for which a transfer is open; without a mechanism and a reason, that it has none is the reason. */
const reasonsOf = ({ open, mechanism, mechanism_text }: Transfer): readonly string[] =>
  open.length === 0 && mechanism === null && mechanism_text === null
    ? ['mechanism_unknown']
    : open.filter((reason) => !ofUnknownCountry(reason, open));

/** The countries for which a recipient is open by the same row; a fact is missing once, whatever the number of routes. */
type Open = { row: ChecklistRow<'transfer'>; subprocessor: string; countries: Set<string> };

const openRows = (transfers: readonly Transfer[]): Open[] => {
  const found = new Map<string, Open>();
  for (const transfer of transfers)
    for (const row of rowsAbout('transfer').filter(({ member }) => reasonsOf(transfer).includes(member))) {
      const key = row.filled_by === 'tenant' ? row.member : `${transfer.subprocessor} ${row.member}`;
      const { subprocessor, country } = transfer;
      const open = found.get(key) ?? { row, subprocessor, countries: new Set() };
      open.countries.add(country);
      found.set(key, open);
    }
  return [...found.values()];
};

/** The parties, where a transfer reaches one of them; what carries it is chosen in their contract. */
const parties: Readonly<Record<string, 'customer' | 'processor'>> = { customer: 'customer', processor: 'processor' };
const partyPath = (field: string): string => {
  if (field.startsWith('/profile')) return field;
  return field.endsWith('/assessments') ? '/processor/assessments' : '/contract/clause_17';
};

/** What is not settled about transfers, each once for a recipient. */
export const missingInTransfers = ({ catalog, record, blocks }: RecordSource): MissingFact[] => {
  const words: Readonly<Record<string, (name: string, countries: string) => string>> = blocks.missing.transfer;
  return openRows(record.transfers).flatMap(({ row, subprocessor, countries }): MissingFact[] => {
    const { id, member, field, filled_by } = row;
    if (filled_by === 'document') return [];
    const index = catalog.subprocessors.findIndex((entry) => entry.id === subprocessor);
    const party = parties[subprocessor];
    const name = party ? blocks.words[party] : (catalog.subprocessors[index]?.name ?? subprocessor);
    const places = blocks.format.list([...countries].map((country) => blocks.format.place(country)));
    const label = words[member]?.(name, places) ?? member;
    return [{ id, path: party ? partyPath(field) : field.replace('*', String(index)), label, filled_by }];
  });
};
