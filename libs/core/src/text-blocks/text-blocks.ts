import { blocks as de } from './de/blocks.js';
import { blocks as en } from './en/blocks.js';
import { type Format, formatOf } from './format.js';
import { blocks as fr } from './fr/blocks.js';
import type { Language } from './language.js';

/** Version of all text blocks together; a change of a sentence is a new version. */
export const textVersion = '1';

/**
 * Every sentence of ours in one language, as blocks with typed parameters, and how the language writes numbers and dates.
 * The English blocks say which there must be: a language that lacks one does not compile.
 */
export type TextBlocks = typeof en & { language: Language; format: Format };

const all: Record<Language, TextBlocks> = {
  en: { ...en, language: 'en', format: formatOf('en') },
  de: { ...de, language: 'de', format: formatOf('de') },
  fr: { ...fr, language: 'fr', format: formatOf('fr') },
};

/** The text blocks of a language. */
export const textBlocks = (language: Language): TextBlocks => all[language];
