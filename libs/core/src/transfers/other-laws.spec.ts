import { listedUntil2027 as dpf, type RouteChange, routeWith } from '../../../../test/support/transfer-fixtures.js';
import { decideTransfer } from './decide-transfer.js';
import { type OtherLawFacts, swissTable, ukTable } from './other-laws.js';
import { matchRow } from './match-row.js';

const at = (country: string) => ({ importer: { country }, place: { country, reason: 'storage' } }) as const;
const facts: OtherLawFacts = {
  concerned: 'yes',
  destination: 'other',
  clauses: 'in_force',
  dpf: 'no',
  agreed: 'unknown',
};

type UkId = (typeof ukTable)[number]['id'];
const uk: Record<UkId, [OtherLawFacts, 'adequacy' | 'addendum' | 'idta' | null]> = {
  uk_not_concerned: [{ ...facts, concerned: 'no' }, null],
  uk_home: [{ ...facts, destination: 'home' }, null],
  uk_to_eea: [{ ...facts, destination: 'eea', clauses: 'none' }, 'adequacy'],
  uk_idta: [{ ...facts, agreed: 'idta' }, 'idta'],
  uk_addendum: [{ ...facts, agreed: 'addendum' }, 'addendum'],
  uk_addendum_offered: [{ ...facts, clauses: 'stored' }, 'addendum'],
  uk_missing: [{ ...facts, clauses: 'none', agreed: 'addendum' }, null],
};

describe('UK law, row by row', () => {
  test('every row has an example', () => expect(Object.keys(uk)).toEqual(ukTable.map(({ id }) => id)));
  test.each(Object.entries(uk))('%s', (id, [given, expected]) => {
    const row = matchRow<OtherLawFacts, (typeof ukTable)[number]>(ukTable, given);
    expect([row.id, row.outcome.uk]).toEqual([id, expected]);
  });
});

type SwissId = (typeof swissTable)[number]['id'];
const swiss: Record<SwissId, [OtherLawFacts, boolean]> = {
  swiss_not_concerned: [{ ...facts, concerned: 'no' }, false],
  swiss_home: [{ ...facts, destination: 'home' }, false],
  swiss_to_eea: [{ ...facts, destination: 'eea' }, false],
  swiss_clauses: [facts, true],
  swiss_clauses_beside_dpf: [{ ...facts, clauses: 'stored', dpf: 'yes' }, true],
  swiss_clauses_stored: [{ ...facts, clauses: 'stored' }, true],
  swiss_dpf_alone: [{ ...facts, clauses: 'none', dpf: 'yes' }, false],
  swiss_missing: [{ ...facts, clauses: 'none' }, false],
};

describe('Swiss law, row by row', () => {
  beforeAll(() => {
    for (const { id, outcome, mark, source } of [...ukTable, ...swissTable])
      process.stdout.write(
        `  ${id.padEnd(25)} ${JSON.stringify(Object.values(outcome)[0]).padEnd(11)} ${mark}  ${source}\n`,
      );
  });
  test('every row has an example', () => expect(Object.keys(swiss)).toEqual(swissTable.map(({ id }) => id)));
  test.each(Object.entries(swiss))('%s', (id, [given, expected]) => {
    const row = matchRow<OtherLawFacts, (typeof swissTable)[number]>(swissTable, given);
    expect([row.id, row.outcome.swiss]).toEqual([id, expected]);
  });
});

const said = (change: RouteChange) => {
  const { mechanism, uk: of, swiss: changes, open } = decideTransfer(routeWith(change));
  return [mechanism, of, changes, open];
};

test('data subjects in the EEA alone: UK and Swiss law add nothing', () =>
  expect(said({ jurisdictions: ['DE', 'FR'] })).toEqual(['scc', null, false, []]));

test('data subjects in the United Kingdom and in Switzerland: Addendum and Swiss changes beside the clauses', () => {
  const open = ['uk_tool_unconfirmed', 'uk_rule_unconfirmed'];
  expect(said({ jurisdictions: ['DE', 'GB', 'CH'] })).toEqual(['scc', 'addendum', true, open]);
});

test('the agreed IDTA goes before the Addendum', () =>
  expect(said({ jurisdictions: ['GB'], uk_tool: 'idta' })).toEqual(['scc', 'idta', false, ['uk_rule_unconfirmed']]));

test('the EU-US framework says nothing of UK and Swiss law: the stored clauses carry both', () => {
  const open = ['uk_tool_unconfirmed', 'uk_rule_unconfirmed', 'swiss_dpf_unconfirmed'];
  expect(said({ jurisdictions: ['GB', 'CH'], importer: { dpf } })).toEqual(['dpf', 'addendum', true, open]);
});

test('the EU-US framework without clauses leaves UK and Swiss law open', () => {
  const importer = { dpf, mechanisms: ['dpf'], fallback: null } as const;
  const open = ['fallback_missing', 'uk_tool_missing', 'swiss_tool_missing', 'swiss_dpf_unconfirmed'];
  expect(said({ jurisdictions: ['GB', 'CH'], importer })).toEqual(['dpf', null, false, open]);
});

test('a recipient in the United Kingdom needs nothing under UK law, but the Swiss changes where clauses are stored', () =>
  expect(said({ ...at('GB'), jurisdictions: ['GB', 'CH'] })).toEqual([
    'adequacy',
    null,
    true,
    ['swiss_rule_unconfirmed'],
  ]));
