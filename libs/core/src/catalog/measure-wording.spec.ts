import { demoCatalog } from '../demo/demo-catalog.js';
import type { Catalog } from './catalog.js';
import { localiseCatalog } from './localise-catalog.js';
import { measureHeads } from './measure.js';
import { checkMeasures, genericPhraseIn, isSpecific, vagueMeasures } from './measure-wording.js';
import { baseCatalog } from './versions/2025-05-16.js';

const withMeasure = (text: string): Catalog => ({
  ...baseCatalog,
  measures: baseCatalog.measures.map((measure, index) => (index === 0 ? { ...measure, text } : measure)),
});

test.each([
  ['Appropriate security', 'Appropriate'],
  ['We use industry-standard encryption', 'industry-standard'],
  ['an adequate level of protection', 'adequate'],
  ['State of the art protection', 'State of the art'],
  ['following best practices', 'best practices'],
  ['suitable measures are taken', 'suitable'],
  ['a robust firewall', 'robust'],
  ['encrypted where possible', 'where possible'],
  ['various measures', 'various measures'],
  ['GDPR-compliant storage', 'GDPR-compliant'],
])('"%s" is refused as a measure: it promises and says nothing', (text, phrase) => {
  expect(checkMeasures(withMeasure(text))).toEqual([
    {
      code: 'measure_too_generic',
      path: '/measures/0/text',
      detail: `"${phrase}" says nothing that can be checked; write what is done, with what, how often or by whom.`,
    },
  ]);
});

test.each([
  'TLS 1.2 or newer for every connection',
  'disks are encrypted with AES-256; keys are replaced once a year',
  'the inappropriate use of exports is logged',
  'reasonableness is no ground for access',
])('"%s" is a measure', (text) => {
  expect(checkMeasures(withMeasure(text))).toEqual([]);
});

test('a phrase in a translation of a measure is refused, in a translation of another sentence it is not', () => {
  const translations = {
    de: [
      { key: 'TLS encryption', text: 'Verschlüsselung nach dem Stand der Technik' },
      { key: 'Names', text: 'geeignete Namen' },
    ],
    fr: [{ key: 'TLS encryption', text: 'chiffrement approprié' }],
  };
  expect(checkMeasures({ ...baseCatalog, translations }).map(({ code, path }) => [code, path])).toEqual([
    ['measure_too_generic', '/translations/de/0/text'],
    ['measure_too_generic', '/translations/fr/0/text'],
  ]);
  expect([genericPhraseIn('angemessener Schutz', 'de'), genericPhraseIn('mesures adéquates', 'fr')]).toEqual([
    'angemessener',
    'adéquates',
  ]);
});

test('the vague words of the published record stay the vendor’s statement, and leave their heads open', () => {
  const texts = baseCatalog.measures.map(({ text }) => text);
  expect(vagueMeasures.filter((text) => !texts.includes(text))).toEqual([]);
  expect(checkMeasures(baseCatalog)).toEqual([]);
  const stated = baseCatalog.measures.filter(({ source }) => source === null);
  expect(stated.filter((measure) => !isSpecific(measure)).map(({ text }) => text)).toEqual([
    'data anonymization',
    'access control',
    'access restrictions',
    'strict access control',
    'limited access',
    'Real-time processing',
    'no long-term retention',
  ]);
  const inGerman = localiseCatalog(baseCatalog, 'de').measures.filter(({ source }) => source === null);
  expect(inGerman.map(isSpecific)).toEqual(stated.map(isSpecific));
});

test('vague words that are not marked as such are refused', () => {
  expect(checkMeasures(withMeasure('Access control')).map(({ code, path }) => [code, path])).toEqual([
    ['measure_too_generic', '/measures/0/specific'],
  ]);
});

test('every measure that a sub-processor publishes, or that the demonstration makes up, says what is done', () => {
  const written = demoCatalog.measures.filter(({ source }) => source !== null);
  expect(written.length).toBeGreaterThan(30);
  expect(written.filter((measure) => !isSpecific(measure))).toEqual([]);
});

test('in the demonstration something specific stands under each head, whichever activities a tenant uses', () => {
  const covered = demoCatalog.measures.filter((measure) => isSpecific(measure) && measure.scope === 'organisation');
  expect(covered.map(({ head }) => head).toSorted()).toEqual(Object.keys(measureHeads).toSorted());
});
