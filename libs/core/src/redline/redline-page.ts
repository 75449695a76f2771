import type { AnnexFact, AnnexModel, AnnexTable } from '../annex/annex-model.js';
import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import { type PageClause, pageClause, type PageLine } from './page-clause.js';
import type { Change, Redline } from './redline.js';

/** One of the two documents: an issued annex, or what a revision of the settings would have been. */
export type Version = {
  /** Running number of the annex; null: a revision that is compared as such. */
  annex: number | null;
  revision: number;
  /** When it was issued or made, RFC 3339. */
  at: string;
  catalog_version: string;
  plan: { name: string; version: number };
};

/** A section of the page. */
type PageSection = { passage: string; number: string; heading: string; clauses: PageClause[]; note: string | null };

/** A redline as finished strings and flags: a template only loops and escapes. */
export type RedlinePage = {
  lang: AnnexModel['lang'];
  title: string;
  subtitle: string;
  running: AnnexModel['running'];
  facts: AnnexFact[];
  notes: string[];
  /** How to read it; null where there is nothing to read. */
  legend: PageLine | null;
  changes: { heading: string; table: AnnexTable } | null;
  sections: PageSection[];
};

type Told = { customer: string; language: AnnexModel['lang']; before: Version; after: Version };

const nameOf = ({ redline: say }: TextBlocks, { annex, revision }: Version): string =>
  annex === null ? say.revision(revision) : say.annex(annex, revision);

const versionFact = (texts: TextBlocks, label: string, version: Version): AnnexFact => {
  const { redline: say, format } = texts;
  const moment = format.moment(version.at);
  return {
    label,
    value: [
      nameOf(texts, version),
      version.annex === null ? say.made(moment) : say.issued(moment),
      say.basis(version.catalog_version, version.plan.name, version.plan.version),
    ],
  };
};

/** What, besides instructions, may have made a difference. */
const notesOf = ({ redline: say }: TextBlocks, { before, after }: Told): string[] => {
  const plan = (version: Version) => say.plan(version.plan.name, version.plan.version);
  return [
    ...(before.catalog_version === after.catalog_version
      ? []
      : [say.catalogueChanged(before.catalog_version, after.catalog_version)]),
    ...(plan(before) === plan(after) ? [] : [say.planChanged(plan(before), plan(after))]),
    say.notCompared,
    say.aid,
  ];
};

const legendOf = ({ redline: { legend, signs } }: TextBlocks): PageLine => {
  const plain = { inserted: false, removed: false, sign: null };
  return [
    { ...plain, text: `${legend.label} ` },
    { text: legend.inserted, inserted: true, removed: false, sign: signs.inserted },
    { ...plain, text: '; ' },
    { text: legend.removed, inserted: false, removed: true, sign: signs.removed },
    { ...plain, text: `; ${legend.kept}` },
  ];
};

/** What came or went as a whole and is longer than this stands below and not in the table too. */
const mostCharacters = 120;

/** What of a change stands in the table: the text, or of a long one that came or went that it stands below. */
const changeCells = ({ redline: say }: TextBlocks, change: Change, whole: boolean): string[][] => {
  const { kind, before, after } = change;
  const sides = [before, after].map((lines) => (lines.length > 0 ? lines : [say.nothing]));
  if (kind === 'changed' || (!whole && sides.flat().join(' ').length <= mostCharacters)) return sides;
  const pointer = [(whole ? say.wholeClause : say.wholeEntry)[kind]];
  return kind === 'inserted' ? [[say.nothing], pointer] : [pointer, [say.nothing]];
};

const changesOf = (texts: TextBlocks, { changes, sections }: Redline): RedlinePage['changes'] => {
  const { redline: say } = texts;
  const clauses = new Set(sections.flatMap((section) => section.clauses.map(({ id }) => id)));
  const columns = [
    { label: say.columns.clause, width: 24 },
    { label: say.columns.what, width: 20 },
    { label: say.columns.before, width: 28 },
    { label: say.columns.after, width: 28 },
  ];
  const rows = changes.map((change) => ({
    id: change.id.slice(0, 200),
    head: [`${change.number} ${change.heading}`.trim()],
    cells: [[change.label, say.kinds[change.kind]], ...changeCells(texts, change, clauses.has(change.id))],
  }));
  return changes.length === 0
    ? null
    : { heading: say.changesHeading, table: { caption: say.changesCaption(changes.length), columns, rows } };
};

/** A redline of two documents as a page, in the language of both. */
export const redlinePage = (redline: Redline, told: Told): RedlinePage => {
  const texts = textBlocks(told.language);
  const { redline: say, cover } = texts;
  const names = say.between(nameOf(texts, told.before), nameOf(texts, told.after));
  const clauses = redline.sections.flatMap((section) => section.clauses).length;
  const result = redline.identical ? say.identical : say.result(redline.changes.length, clauses);
  return {
    lang: told.language,
    title: say.title,
    subtitle: say.subtitle,
    running: { head: `${told.customer} · ${say.title}`, foot: names, page: cover.page },
    facts: [
      { label: say.labels.customer, value: [told.customer] },
      versionFact(texts, say.labels.older, told.before),
      versionFact(texts, say.labels.newer, told.after),
      { label: say.labels.result, value: [result] },
    ],
    notes: notesOf(texts, told),
    legend: redline.identical ? null : legendOf(texts),
    changes: changesOf(texts, redline),
    sections: redline.sections.map(({ id, number, heading, clauses: marked, unchanged }) => ({
      passage: id,
      number,
      heading,
      clauses: marked.map((clause) => pageClause(texts, clause, heading)),
      note: unchanged > 0 ? say.sameClauses(unchanged) : null,
    })),
  };
};
