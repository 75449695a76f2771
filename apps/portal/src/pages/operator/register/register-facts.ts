import type { Catalog } from '../../../api/generated';
import { contractFacts, type FactSpec, processorFacts, subprocessorFacts } from './fact-specs';

/** A fact with its source; `value` null: nobody has found it out yet. */
export type Fact = { value: unknown; source: string | null; read_on: string | null; demo: boolean };

/** A part of the catalogue that states facts: the processor, its contract, or one sub-processor. */
export type Holder = { group: 'processor' | 'contract' | 'subprocessors'; id: string; name: string | null };

/** One fact where it stands. `path` names a sub-processor by its id, as the difference of two versions does. */
export type PlacedFact = { path: string; holder: Holder; spec: FactSpec; fact: Fact };

const unknown: Fact = { value: null, source: null, read_on: null, demo: false };

const placed = (holder: Holder, at: string, thing: object, specs: readonly FactSpec[]): PlacedFact[] =>
  specs.map((spec) => ({
    path: `${at}/${spec.key}`,
    holder,
    spec,
    fact: (thing as Record<string, Fact | undefined>)[spec.key] ?? unknown,
  }));

/** Every fact that this page can fill in, in the order of the page. */
export const factsOf = ({ subprocessors, processor, contract }: Catalog): PlacedFact[] => [
  ...subprocessors.flatMap((entry) =>
    placed(
      { group: 'subprocessors', id: entry.id, name: entry.name },
      `/subprocessors/${entry.id}`,
      entry,
      subprocessorFacts,
    ),
  ),
  ...placed({ group: 'processor', id: 'processor', name: null }, '/processor', processor, processorFacts),
  ...placed({ group: 'contract', id: 'contract', name: null }, '/contract', contract, contractFacts),
];

/** True where nothing is stated and an annex may need it. */
export const isMissing = ({ fact, spec }: PlacedFact): boolean => fact.value === null && spec.asked !== 'never';

type Translations = Catalog['translations'];
export type OtherLanguage = keyof Translations;

/** Languages in which the catalogue is written besides English: a text of ours has to be there in each. */
export const otherLanguagesOf = ({ translations }: Catalog): OtherLanguage[] =>
  (['de', 'fr'] as const).filter((language) => translations[language] !== undefined);

/** The translation of a text; empty where there is none. */
export const translationOf = ({ translations }: Catalog, language: OtherLanguage, text: string): string =>
  translations[language]?.find(({ key }) => key === text)?.text ?? '';
