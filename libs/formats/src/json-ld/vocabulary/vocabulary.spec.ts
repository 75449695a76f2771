import { readFileSync } from 'node:fs';
import { Place } from '@annexa/core';
import { dpvTerms } from '../../../../../test/support/dpv-terms.js';
import { expandOffline } from '../../../../../test/support/expand-offline.js';
import { dataSubjectTerms } from '../terms/data-subjects.js';
import { personalDataTerms } from '../terms/personal-data.js';
import { prefixes } from '../context.js';
import { vocabularyText } from './vocabulary-json-ld.js';
import { borrowedTerms, vocabulary } from './vocabulary.js';

const page = readFileSync('docs/vocabulary.md', 'utf8');

/** The rows of every table of the page below a heading, cell by cell, without the code marks. */
const rowsUnder = (heading: string): string[][] => {
  const part = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
};

test.each([
  ['Classes', 'class'],
  ['Concepts', 'concept'],
  ['Properties', 'property'],
] as const)('docs/vocabulary.md explains the same %s as the vocabulary', (heading, kind) => {
  const terms = vocabulary.filter((each) => each.kind === kind);
  expect(rowsUnder(heading)).toEqual(
    terms.map(({ term, label, description, broader }) => [term, label, description, broader ?? '']),
  );
});

test('docs/vocabulary.md names the borrowed terms and the prefixes in use', () => {
  expect(rowsUnder('Terms of general vocabularies')).toEqual(borrowedTerms.map((row) => [...row]));
  expect(rowsUnder('Prefixes')).toEqual(Object.entries(prefixes));
});

test('no term stands twice, none has the name of another kind, and none is a word that DPV has', () => {
  const names = vocabulary.map(({ term }) => term);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => dpvTerms.has(prefixes.dpv + name) || dpvTerms.has(prefixes.pd + name))).toEqual([]);
  const capital = (name: string) => /^[A-Z]/.test(name);
  expect(vocabulary.filter(({ term, kind }) => capital(term) === (kind === 'property'))).toEqual([]);
});

test('what stands for personal data in our words has a wider term of DPV, and records say it too', () => {
  const wider = new Map(vocabulary.map(({ term, broader }) => [`annexa:${term}`, broader]));
  for (const category of ['Cursor movements', 'DOM elements', 'session tokens', 'Audio/video recordings', 'ISP']) {
    const terms = personalDataTerms(category);
    for (const term of terms.filter((each) => each.startsWith('annexa:'))) expect(terms).toContain(wider.get(term));
  }
});

test('a category that nobody has a term for is personal data, and nothing more is claimed', () => {
  for (const words of ['shoe size', 'constructor', '__proto__', ''])
    expect(personalDataTerms(words)).toEqual(['dpv:PersonalData']);
});

test('categories of data subjects have their terms: ours beside the wider one of DPV, or that of anybody', () => {
  expect(dataSubjectTerms("End-users of customer's websites/apps")).toEqual(['annexa:EndUser', 'dpv:User']);
  expect(dataSubjectTerms('Patients')).toEqual(['dpv:Patient']);
  expect(dataSubjectTerms('Children')).toEqual(['dpv:Child']);
  for (const words of ['astronauts', 'constructor', '']) expect(dataSubjectTerms(words)).toEqual(['dpv:DataSubject']);
});

test('every place of the record is a place of DPV', () => {
  expect(Place.options.filter((code) => !dpvTerms.has(prefixes.loc + code))).toEqual([]);
});

test('the vocabulary itself expands offline, each term with words and the wider term', async () => {
  const { iris, literals } = await expandOffline(JSON.parse(vocabularyText()));
  for (const { term, label, description } of vocabulary) {
    expect(iris).toContain(prefixes.annexa + term);
    expect(literals).toContain(label);
    expect(literals).toContain(description);
  }
  const skos = [...iris].filter((iri) => iri.startsWith(prefixes.skos));
  expect(skos.filter((iri) => !borrowedTerms.some(([name]) => iri === prefixes.skos + name.slice(5)))).toEqual([
    `${prefixes.skos}Concept`,
  ]);
});
