import { eeaCountries } from '../catalog/country.js';
import { authorities } from './authorities.js';
import { type AuthorityQuestion, competentAuthority } from './competent-authority.js';

const french: AuthorityQuestion = {
  exporter: 'FR',
  land: null,
  sector: null,
  named: null,
  representative: null,
  jurisdictions: ['FR'],
  on: '2026-11-25',
};
const said = (change: Partial<AuthorityQuestion> = {}) => {
  const { clause_13, name, candidates, uk, fdpic, open } = competentAuthority({ ...french, ...change });
  return { clause_13, name, of: candidates.map(({ place }) => place), uk: uk?.short, fdpic: fdpic?.mode, open };
};
const nothing = { uk: undefined, fdpic: undefined, open: [] };

test('each EEA state, the United Kingdom and Switzerland has one; Germany one for each Land, Bavaria two', () => {
  const places = authorities.map(({ place }) => place);
  expect(places.filter((place) => !place.startsWith('DE-')).toSorted()).toEqual(
    [...eeaCountries, 'GB', 'CH'].toSorted(),
  );
  expect(new Set(places.filter((place) => place.startsWith('DE-'))).size).toBe(16);
  expect(authorities.filter(({ place }) => place === 'DE-BY').map(({ sector }) => sector)).toEqual([
    'private',
    'public',
  ]);
  expect(authorities.filter(({ confirmed }) => !confirmed).map(({ place }) => place)).toEqual(['CY', 'CH']);
});

describe('clause 13', () => {
  test('first case: an exporter in the Union has the authority of its place', () =>
    expect(said()).toEqual({
      clause_13: 1,
      name: "Commission nationale de l'informatique et des libertés",
      of: ['FR'],
      ...nothing,
    }));

  test('first case: the authority that the exporter named goes first', () =>
    expect(said({ named: 'Data Protection Commission' })).toMatchObject({
      clause_13: 1,
      name: 'Data Protection Commission',
      open: [],
    }));

  test('first case in Germany: the Land decides; without it the authority is open', () => {
    const german = { exporter: 'DE', jurisdictions: ['DE'] };
    expect(said({ ...german, land: 'DE-HH' })).toMatchObject({ of: ['DE-HH'], open: [] });
    expect(said(german)).toMatchObject({ name: null, open: ['land_unknown'] });
    expect(said({ ...german, land: 'DE-BY' })).toMatchObject({ name: null, open: ['sector_unknown'] });
    expect(said({ ...german, land: 'DE-BY', sector: 'private' })).toMatchObject({
      name: 'Bayerisches Landesamt für Datenschutzaufsicht',
      open: [],
    });
    expect(said({ ...german, land: 'DE-XX' })).toMatchObject({ name: null, of: [], open: ['land_unknown'] });
  });

  test('second case: the authority of the member state of the representative', () => {
    const american = { exporter: 'US', jurisdictions: ['FR', 'ES'] };
    expect(said({ ...american, representative: { country: 'IE' } })).toEqual({
      clause_13: 2,
      name: 'Data Protection Commission',
      of: ['IE'],
      ...nothing,
    });
    expect(said({ ...american, representative: { country: null } })).toMatchObject({
      clause_13: 2,
      name: null,
      open: ['representative_country_unknown'],
    });
  });

  test('third case: neither; a member state where data subjects are, and a choice where there are several', () => {
    const american = { exporter: 'US' };
    expect(said({ ...american, jurisdictions: ['US', 'SE'] })).toEqual({
      clause_13: 3,
      name: 'Integritetsskyddsmyndigheten',
      of: ['SE'],
      ...nothing,
    });
    expect(said({ ...american, jurisdictions: ['SE', 'ES'] })).toMatchObject({
      clause_13: 3,
      name: null,
      of: ['SE', 'ES'],
      open: ['choice_needed'],
    });
    expect(said({ ...american, jurisdictions: ['SE', 'ES'], named: 'IMY' })).toMatchObject({ name: 'IMY', open: [] });
    expect(said({ ...american, jurisdictions: [] })).toMatchObject({ open: ['data_subject_countries_unknown'] });
  });

  test('an exporter of unknown country has no case, nor a name that it gave itself', () =>
    expect(said({ exporter: null, named: 'CNIL' })).toMatchObject({
      clause_13: null,
      name: null,
      open: ['exporter_country_unknown'],
    }));
});

test('a name that no source confirms is said to be so', () =>
  expect(said({ exporter: 'CY', jurisdictions: ['CY'] }).open).toEqual(['name_unconfirmed']));

test('data subjects in the United Kingdom add the Information Commissioner', () =>
  expect(said({ jurisdictions: ['FR', 'GB'] })).toMatchObject({ clause_13: 1, of: ['FR'], uk: 'ICO', open: [] }));

test('the FDPIC supervises in parallel with an authority of the EEA, and alone where there is none', () => {
  expect(said({ jurisdictions: ['FR', 'CH'] })).toMatchObject({ clause_13: 1, fdpic: 'parallel' });
  expect(said({ exporter: 'CH', jurisdictions: ['CH'] })).toMatchObject({
    clause_13: null,
    fdpic: 'alone',
    name: null,
  });
  expect(said({ exporter: 'CH', jurisdictions: ['CH', 'FR'] })).toMatchObject({ clause_13: 3, fdpic: 'parallel' });
});
