import { useState } from 'react';
import type { Catalog, TransferAssessment } from '../../../api/generated';
import { today } from '../versions-in-force';
import type { Change, Translated } from './draft-changes';
import { type OtherLanguage, otherLanguagesOf, type PlacedFact, translationOf } from './register-facts';

/** What is wrong with a fact before the API is asked. */
export type FormProblem = 'value' | 'source' | 'translation';

/** A fact as it stands in the form. */
type Entered = { value: unknown; source: string; read_on: string; unknown: boolean };
type Translation = { language: OtherLanguage; text: string; said: string };

/** Printed texts of ours in a fact: they are translated; names, addresses and contacts are not. */
export const wordsIn = ({ kind }: PlacedFact['spec'], value: unknown): string[] => {
  if (value === null) return [];
  if (kind === 'words') return typeof value === 'string' && value !== '' ? [value] : [];
  if (kind !== 'assessments') return [];
  const texts = (value as TransferAssessment[]).flatMap(({ laws, supplementary_measures }) => [
    laws,
    supplementary_measures,
  ]);
  return [...new Set(texts.filter((text) => text !== ''))];
};

const isBlank = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0 || value.some(isBlank);
  if (typeof value === 'object' && value !== null) return Object.values(value).includes('');
  return value === null || value === '';
};

/** Everything that has to be mended before a fact can be taken into the draft. */
export const problemsIn = (
  { value, source, unknown }: Entered,
  translations: readonly Translation[],
): ReadonlySet<FormProblem> =>
  new Set<FormProblem>([
    ...(!unknown && isBlank(value) ? ['value' as const] : []),
    ...(!unknown && source.trim() === '' ? ['source' as const] : []),
    ...(translations.some(({ said }) => said.trim() === '') ? ['translation' as const] : []),
  ]);

/** The change that a form makes of a fact. */
export const changeIn = (
  { value, source, read_on, unknown }: Entered,
  translations: readonly Translation[],
): Change => {
  if (unknown) return { fact: { value: null, source: null, read_on: null, demo: false }, translated: {} };
  const translated: Translated = {};
  for (const { language, text, said } of translations)
    translated[language] = { ...translated[language], [text]: said.trim() };
  return {
    fact: { value, source: source.trim(), read_on: read_on === '' ? null : read_on, demo: false },
    translated,
  };
};

/** What a form begins with: of a demo value, only the value. */
const enteredOf = ({ value, source, read_on, demo }: Change['fact']): Entered => ({
  value,
  source: demo ? '' : (source ?? ''),
  read_on: demo ? today() : (read_on ?? today()),
  unknown: false,
});

/** A fact while it is typed in: the value, where and when it was read, and its words in the catalogue's other languages. */
export const useFactForm = (placed: PlacedFact, start: Change | undefined, catalog: Catalog) => {
  const [entered, enter] = useState(() => enteredOf(start?.fact ?? placed.fact));
  const [typed, type] = useState<Translated>(start?.translated ?? {});
  const [asked, ask] = useState(false);
  const words = entered.unknown ? [] : wordsIn(placed.spec, entered.value);
  const translations = words.flatMap((text) =>
    otherLanguagesOf(catalog).map((language) => ({
      language,
      text,
      said: typed[language]?.[text] ?? translationOf(catalog, language, text),
    })),
  );
  const problems = problemsIn(entered, translations);
  return {
    ...entered,
    translations,
    set: (part: Partial<Entered>) => enter((before) => ({ ...before, ...part })),
    setValue: (value: unknown) => enter((before) => ({ ...before, value })),
    translate: (language: OtherLanguage, text: string, said: string) =>
      type((all) => ({ ...all, [language]: { ...all[language], [text]: said } })),
    /** Trouble is told only once somebody has tried. */
    has: (problem: FormProblem) => asked && problems.has(problem),
    finish: (): Change | null => {
      ask(true);
      return problems.size === 0 ? changeIn(entered, translations) : null;
    },
  };
};
export type FactForm = ReturnType<typeof useFactForm>;
