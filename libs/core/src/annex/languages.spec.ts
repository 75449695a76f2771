import { demoModel } from '../../../../test/support/demo-models.js';
import { stringsIn } from '../../../../test/support/core-fixtures.js';
import { textBlocks } from '../text-blocks/text-blocks.js';
import type { AnnexModel } from './annex-model.js';

const slugs = ['acme', 'globex', 'initech'] as const;
const others = ['de', 'fr'] as const;
const cases = slugs.flatMap((slug) => others.map((language) => [slug, language] as const));

/** Ids of parts, clauses and rows, with how many facts, cells and lines each has. */
const shapeOf = ({ sections, cover }: AnnexModel) => [
  [cover.facts.length, cover.summary.length],
  ...sections.map(({ id, number, blocks }) => [
    id,
    number,
    ...blocks.map((block) => [
      block.id,
      block.checks,
      block.paragraphs?.length,
      block.list?.length,
      block.facts?.map(({ value, checks }) => [value.length, checks]),
      block.table?.rows.map((row) => [row.id, row.head.length, row.checks, row.cells.map((lines) => lines.length)]),
    ]),
  ]),
];

/** Numbers of two digits and more: periods, days, years, ids; articles are cited in another order. */
const figuresOf = (model: AnnexModel) =>
  (
    stringsIn(model.sections.map(({ blocks }) => blocks))
      .join(' ')
      .match(/\d{2,}/g) ?? []
  ).toSorted();

test.each(cases)(
  'the annex of %s in %s has the same parts, clauses, rows and lines as in English',
  (slug, language) => {
    expect(shapeOf(demoModel(slug, { language }))).toEqual(shapeOf(demoModel(slug)));
  },
);

test.each(cases)('the annex of %s in %s has the same figures as in English', (slug, language) => {
  const [model, english] = [demoModel(slug, { language }), demoModel(slug)];
  expect(model.lang).toBe(language);
  expect(figuresOf(model)).toEqual(figuresOf(english));
});

/** Finished sentences among the text blocks; those with parameters are functions. */
const sentencesOf = (language: 'en' | 'de' | 'fr') =>
  new Set(stringsIn(textBlocks(language)).filter((text) => text.length > 12));

test.each(cases)('no sentence of ours in the annex of %s in %s is left in English', (slug, language) => {
  const [english, own] = [sentencesOf('en'), sentencesOf(language)];
  const strings = stringsIn(demoModel(slug, { language }));
  expect(strings.filter((text) => english.has(text) && !own.has(text))).toEqual([]);
  expect(stringsIn(demoModel(slug)).filter((text) => english.has(text)).length).toBeGreaterThan(50);
});
