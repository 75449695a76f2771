import { pointer, type Problem } from '../problem.js';
import type { Catalog } from './catalog.js';
import type { Measure } from './measure.js';

/**
 * Phrases that promise without saying what is done, per language. The Commission's clauses want measures "in specific
 * (and not generic) terms" (Decision (EU) 2021/914, Annex II; Decision (EU) 2021/915, Annex III).
 */
const genericPhrases = {
  en: [
    'appropriate',
    'adequate',
    'suitable',
    'sufficient',
    'reasonable',
    'robust',
    'comprehensive',
    'necessary measures',
    'state[- ]of[- ]the[- ]art',
    'best[- ]practices?',
    '(?:industry|market)[- ]standards?',
    '(?:industry|market)[- ]leading',
    'highest standards?',
    'high level of (?:security|protection)',
    '(?:strong|modern|advanced|enhanced|enterprise[- ]grade) (?:security|protection|safeguards?)',
    '(?:security|protective|technical|organisational|organizational|various) measures',
    'measures adhere',
    '(?:gdpr|privacy)[- ]compliant',
    'as (?:required|needed)',
    'where (?:possible|feasible)',
  ],
  de: [
    'angemessen\\p{L}*',
    'geeignet\\p{L}*',
    'ausreichend\\p{L}*',
    'hinreichend\\p{L}*',
    'umfassend\\p{L}*',
    'stand der technik',
    'branchenüblich\\p{L}*',
    'marktüblich\\p{L}*',
    'bewährte\\p{L}* verfahren',
    'dsgvo-konform\\p{L}*',
    'soweit (?:möglich|erforderlich)',
  ],
  fr: [
    'approprié\\p{L}*',
    'adéquat\\p{L}*',
    'suffisant\\p{L}*',
    'raisonnable\\p{L}*',
    'robuste\\p{L}*',
    "état de l[’']art",
    '(?:bonnes|meilleures) pratiques',
    'normes? du secteur',
    'conformes? au rgpd',
    'si nécessaire',
  ],
} as const satisfies Record<string, readonly string[]>;

type Wording = keyof typeof genericPhrases;

const patternOf = (phrases: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const patterns: Record<Wording, RegExp> = {
  en: patternOf(genericPhrases.en),
  de: patternOf(genericPhrases.de),
  fr: patternOf(genericPhrases.fr),
};

/**
 * Words of the published record of 16 May 2025 that name a measure and do not say what is done: access by whom, how long
 * is "long-term", what is made anonymous. They are the vendor's statement and stay; the head under which nothing else
 * stands stays open.
 */
export const vagueMeasures: readonly string[] = [
  'access control',
  'access restrictions',
  'strict access control',
  'limited access',
  'data anonymization',
  'Real-time processing',
  'no long-term retention',
];

const plain = (text: string) => text.trim().toLowerCase();
const vague = new Set(vagueMeasures.map(plain));

/** The first generic phrase in a text; null: there is none. */
export const genericPhraseIn = (text: string, language: Wording = 'en'): string | null =>
  patterns[language].exec(text)?.[0] ?? null;

/**
 * True where a measure says what is done, so that its head is no longer open. Read from the mark in the data and not from
 * the words: it holds in every language.
 */
export const isSpecific = ({ specific }: Pick<Measure, 'specific'>): boolean => specific;

const tooGeneric = (phrase: string, path: string): Problem => ({
  code: 'measure_too_generic',
  path,
  detail: `"${phrase}" says nothing that can be checked; write what is done, with what, how often or by whom.`,
});

const unmarked = (text: string, keys: (string | number)[]): Problem => ({
  code: 'measure_too_generic',
  path: pointer(keys),
  detail: `"${text}" does not say what is done; say it, or mark it as not specific so that its head stays open.`,
});

/**
 * Measures, and their translations, that hold a generic phrase, and vague words that are not marked as such: a version
 * with one is refused.
 */
export const checkMeasures = ({ measures, translations }: Catalog): Problem[] => {
  const texts = new Set(measures.map(({ text }) => text));
  const check = (text: string, language: Wording, keys: (string | number)[]) => {
    const phrase = genericPhraseIn(text, language);
    return phrase === null ? [] : [tooGeneric(phrase, pointer(keys))];
  };
  return [
    ...measures.flatMap(({ text, specific }, index) => [
      ...check(text, 'en', ['measures', index, 'text']),
      ...(specific && vague.has(plain(text)) ? [unmarked(text, ['measures', index, 'specific'])] : []),
    ]),
    ...(['de', 'fr'] as const).flatMap((language) =>
      (translations[language] ?? []).flatMap(({ key, text }, index) =>
        texts.has(key) ? check(text, language, ['translations', language, index, 'text']) : [],
      ),
    ),
  ];
};
