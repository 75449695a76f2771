import { listedUntil2027 as dpf, type RouteChange, routeWith } from '../../../../test/support/transfer-fixtures.js';
import { decideTransfer } from './decide-transfer.js';
import type { OpenReason } from './open-reasons.js';

const said = (change: RouteChange) => {
  const { mechanism, module, fallback, fallback_in_force, open } = decideTransfer(routeWith(change));
  return { mechanism, module, fallback, fallback_in_force, open };
};

/** The clauses hold; a claim of adequacy or of the framework stands beside them. */
const clauses = (open: OpenReason[], fallback_in_force = true) => ({
  mechanism: 'scc',
  module: 'M3',
  fallback: null,
  fallback_in_force,
  open,
});

const claimed = ['dpf', 'scc'] as const;
const australia = { country: 'AU', reason: 'storage' } as const;
const canada = { country: 'CA', reason: 'storage' } as const;
const customer = { role: 'controller', customer: true } as const;

describe('a recipient in the United States', () => {
  test.each<[string, RouteChange, OpenReason[]]>([
    ['claims the framework, and no entry is on file', { importer: { mechanisms: claimed } }, ['dpf_unconfirmed']],
    [
      'claims the framework, and is not on the active list',
      { importer: { mechanisms: claimed, dpf: { ...dpf, listed: false } } },
      ['dpf_unconfirmed'],
    ],
    [
      'should have been certified anew by now',
      { importer: { dpf: { ...dpf, recertification_due: '2026-11-24' } } },
      ['dpf_recertification_passed'],
    ],
    [
      'is certified for other data than that of human resources',
      { importer: { dpf: { ...dpf, covers: ['non_hr'] } }, data: ['hr', 'non_hr'] },
      ['dpf_not_covering'],
    ],
    [
      'is certified for some data, and which is sent is unknown',
      { importer: { dpf: { ...dpf, covers: ['non_hr'] } }, data: null },
      ['dpf_cover_unknown'],
    ],
    ['is on the list while the framework is switched off', { importer: { dpf }, dpf_invalid_from: '2026-01-01' }, []],
  ])('%s: its fallback holds', (_, route, open) => expect(said(route)).toEqual(clauses(open)));

  test('is certified until the very day: the framework holds, with the clauses behind it', () => {
    expect(said({ importer: { dpf: { ...dpf, recertification_due: '2026-11-25' } } })).toEqual({
      mechanism: 'dpf',
      module: null,
      fallback: 'scc',
      fallback_in_force: false,
      open: [],
    });
  });

  test('is certified for the data that is sent: the framework holds', () => {
    const decided = decideTransfer(routeWith({ importer: { dpf: { ...dpf, covers: ['non_hr'] } }, data: ['non_hr'] }));
    expect(decided).toMatchObject({
      mechanism: 'dpf',
      fallback: 'scc',
      fallback_module: 'M3',
      recertification_due: '2027-07-10',
      decision: { decision: '(EU) 2023/1795', date: '2023-07-10' },
    });
  });

  test('is listed, the day of re-certification and a fallback are not on file: both are open', () => {
    const importer = { dpf: { ...dpf, recertification_due: null }, mechanisms: ['dpf'] } as const;
    expect(said({ importer })).toMatchObject({
      mechanism: 'dpf',
      fallback: null,
      open: ['dpf_recertification_unknown', 'fallback_missing'],
    });
  });

  test('has no fallback when the framework ends: nothing holds', () => {
    expect(said({ importer: { dpf, mechanisms: ['dpf'] }, dpf_invalid_from: '2026-11-25' })).toMatchObject({
      mechanism: null,
      fallback_in_force: false,
      open: ['mechanism_unknown', 'fallback_missing'],
    });
  });

  test('the stored fallback goes before the order of the claims', () => {
    const importer = { mechanisms: ['scc', 'bcr'], fallback: 'bcr' } as const;
    expect(said({ importer })).toMatchObject({ mechanism: 'bcr', module: null, fallback: 'scc' });
    expect(said({ importer: { ...importer, fallback: null } })).toMatchObject({ mechanism: 'scc', fallback: 'bcr' });
  });
});

test('an entry on the list is of no use to a recipient established elsewhere that has data in the United States', () => {
  const importer = { country: 'IE', dpf, mechanisms: claimed } as const;
  expect(said({ importer })).toEqual(clauses(['recipient_abroad_unnamed', 'dpf_unconfirmed']));
});

test('under UK and Swiss law the framework of the Union neither holds nor lapses', () => {
  const route = { importer: { dpf, mechanisms: claimed }, dpf_invalid_from: '2026-01-01' };
  for (const country of ['GB', 'CH']) {
    const decided = decideTransfer(routeWith({ ...route, exporter: { country } }));
    expect([decided.mechanism, decided.fallback, decided.fallback_in_force]).toEqual(['scc', null, false]);
  }
});

describe('adequacy', () => {
  test('limited to some recipients counts only where the register confirms the scope', () => {
    const route = (in_adequacy_scope: boolean | null) =>
      said({ importer: { country: 'CA', in_adequacy_scope }, place: canada });
    expect(route(true)).toMatchObject({ mechanism: 'adequacy', fallback: 'scc', open: [] });
    expect(route(null)).toEqual(clauses(['adequacy_scope_unconfirmed'], false));
    expect(route(false)).toEqual(clauses([], false));
  });

  test('claimed for a country without a decision is an open point', () => {
    const importer = { country: 'AU', mechanisms: ['adequacy', 'scc'] } as const;
    expect(said({ importer, place: australia })).toEqual(clauses(['adequacy_without_decision']));
  });

  test('of the United Kingdom ends after 27 December 2031', () => {
    const route = { importer: { country: 'GB' }, place: { country: 'GB', reason: 'storage' } } as const;
    expect(said({ ...route, on: '2031-12-27' })).toMatchObject({ mechanism: 'adequacy', fallback: 'scc' });
    expect(said({ ...route, on: '2031-12-28' })).toEqual(clauses([]));
  });

  test('of Brazil is not taken as given for an exporter in Iceland', () => {
    const brazil = {
      importer: { country: 'BR', in_adequacy_scope: true },
      place: { country: 'BR', reason: 'storage' },
    } as const;
    expect(said(brazil)).toMatchObject({ mechanism: 'adequacy', open: [] });
    expect(said({ ...brazil, exporter: { country: 'IS' } })).toEqual(clauses(['eea_incorporation_unconfirmed'], false));
  });
});

describe('an assessment (clause 14)', () => {
  test.each<[string, RouteChange, OpenReason[]]>([
    ['is missing under the clauses', { assessed: false }, ['tia_missing']],
    [
      'is missing under binding corporate rules',
      { assessed: false, importer: { mechanisms: ['bcr'] } },
      ['tia_missing'],
    ],
    ['is not asked for under adequacy', { assessed: false, importer: { dpf } }, []],
    [
      'is missing under Module Four with combined data',
      { assessed: false, combined: true, importer: customer },
      ['tia_missing'],
    ],
    [
      'may be needed under Module Four',
      { assessed: false, combined: null, importer: customer },
      ['combination_unknown'],
    ],
  ])('%s', (_, route, open) => expect(said(route).open).toEqual(open));
});

test('a storage place in the EEA does not hide a recipient established outside', () => {
  const decided = decideTransfer(routeWith({ place: { country: 'DE', reason: 'storage' } }));
  expect([decided.destination, decided.mechanism, decided.module]).toEqual(['US', 'scc', 'M3']);
});

test('unknown facts of the parties are named', () => {
  expect(said({ importer: { art_3_2: null } })).toEqual(clauses(['art_3_2_unknown'], false));
  expect(said({ importer: { country: null } })).toEqual(clauses(['importer_country_unknown'], false));
  expect(said({ exporter: { country: null } })).toEqual(
    clauses(['exporter_country_unknown', 'rule_unconfirmed'], false),
  );
});

test('a parent in a country found adequate as a whole is no flag', () => {
  const of = (parent_country: string) =>
    said({ importer: { country: 'IE', parent_country }, place: { country: 'IE', reason: 'storage' } }).open;
  expect([of('CH'), of('FR'), of('US')]).toEqual([[], [], ['third_country_parent', 'rule_unconfirmed']]);
});
