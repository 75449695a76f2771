import { type RedlinePage } from '@annexa/core';
import Handlebars from 'handlebars/runtime';
import { specifications, styles } from './annex.gen.js';
import { type Fragment, policyFor } from './render.js';

const engine = Handlebars.create();
const guarded = { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false };
const redline = engine.template<RedlinePage>(specifications.redline);
const preview = engine.template<{ page: RedlinePage; policy: string }>(specifications['redline-preview']);
const partials = Object.fromEntries(
  Object.entries(specifications).map(([name, specification]) => [name, engine.template(specification)]),
);
const policy = policyFor(styles.screen, false);

/** The fragment of a redline that is injected for printing. Pure. */
export function renderRedline(input: RedlinePage): Fragment {
  const page = composed(input);
  const { head, foot, page: label } = page.running;
  const [before = '', between = '', after = ''] = label.split(/\{page\}|\{pages\}/);
  return {
    lang: page.lang,
    title: page.title,
    description: page.subtitle,
    html: redline(page, { ...guarded, partials }),
    headings: headingsOf(page),
    margins: { head, foot, before, between, after },
  };
}

/** The redline for the screen: the same template, no fonts inside, nothing to load. Pure. */
export function renderRedlineHtml(input: RedlinePage): string {
  return preview({ page: composed(input), policy }, { ...guarded, partials });
}

function headingsOf({ title, changes, sections }: RedlinePage): string[] {
  const inSection = sections.map(({ number, heading, clauses }) => [
    `${number} ${heading}`,
    ...clauses.flatMap(({ number: clause, heading: name }) => (name ? `${clause} ${name}` : [])),
  ]);
  const all = [title, ...(changes ? [changes.heading] : []), ...inSection.flat()];
  return all.map((heading) => heading.replace(/\s+/g, ' ').trim());
}

/** Letters with their marks in one piece (NFC), because the fonts hold whole letters. Spaces stay: a run may be one. */
function composed<T>(value: T): T {
  if (typeof value === 'string') return value.normalize('NFC') as T;
  if (Array.isArray(value)) return value.map(composed) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, composed(member)])) as T;
}
