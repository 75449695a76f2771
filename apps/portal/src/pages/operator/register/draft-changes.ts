import type { Catalog, CatalogInput, ProblemItem } from '../../../api/generated';
import type { Fact, OtherLanguage } from './register-facts';

/** Texts of a fact in another language, by their English text. */
export type Translated = Partial<Record<OtherLanguage, Record<string, string>>>;

/** A fact as it is to be in the next version. */
export type Change = { fact: Fact; translated: Translated };

/** What is to change, by the path of the fact. */
export type Changes = Readonly<Record<string, Change>>;

type Members = Record<string, unknown>;

/** The thing that a path leads to, and the name of the fact in it; undefined where the catalogue has it no more. */
const holderIn = (catalog: Catalog, path: string): [Members, string] | undefined => {
  const [, group, ...rest] = path.split('/');
  const key = rest.at(-1) ?? '';
  if (group === 'processor' || group === 'contract') return [catalog[group], key];
  const entry = catalog.subprocessors.find(({ id }) => id === rest[0]);
  return entry && [entry, key];
};

const translate = (catalog: Catalog, translated: Translated): void => {
  for (const [language, texts] of Object.entries(translated) as [OtherLanguage, Record<string, string>][]) {
    const list = catalog.translations[language];
    if (!list) continue;
    for (const [key, text] of Object.entries(texts)) {
      const known = list.find((one) => one.key === key);
      if (known) known.text = text;
      else list.push({ key, text });
    }
  }
};

/** The catalogue with the changes in it, as the version that is to be published. The one that is handed in stays as it is. */
export const withChanges = (
  base: Catalog,
  changes: Changes,
  next: Pick<CatalogInput, 'version' | 'effective_from'>,
): CatalogInput => {
  const catalog = structuredClone(base);
  for (const [path, { fact, translated }] of Object.entries(changes)) {
    const [holder, key] = holderIn(catalog, path) ?? [];
    if (!holder || key === undefined) continue;
    holder[key] = fact;
    translate(catalog, translated);
  }
  return { ...catalog, ...next };
};

/** A pointer that counts sub-processors, as one that names them. */
export const namedPointer = (pointer: string, { subprocessors }: Pick<Catalog, 'subprocessors'>): string =>
  pointer.replace(/^\/subprocessors\/(\d+)/, (whole, index) => {
    const entry = subprocessors[Number(index)];
    return entry ? `/subprocessors/${entry.id}` : whole;
  });

/** What stands against the changes, by the path of the fact; what is about none of them is left over. */
export const problemsAt = (problems: readonly ProblemItem[], changes: Changes, catalog: Catalog) => {
  const at: Record<string, ProblemItem[]> = {};
  const others: ProblemItem[] = [];
  for (const problem of problems) {
    const pointer = namedPointer(problem.pointer, catalog);
    const path = Object.keys(changes).find((one) => pointer === one || pointer.startsWith(`${one}/`));
    if (path === undefined) others.push(problem);
    else (at[path] ??= []).push(problem);
  }
  return { at, others };
};
