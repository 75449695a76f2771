import type { Problem } from '../problem.js';
import type { Catalog } from './catalog.js';
import { otherLanguages, untranslated } from './localise-catalog.js';

/**
 * A language that is there must have every printed word of the catalogue: an annex that is half in another language is
 * worse than none. Each missing text is told at its place in the catalogue; a language that is not there is fine.
 */
export const checkTranslations = (catalog: Catalog): Problem[] =>
  otherLanguages.flatMap((language): Problem[] => {
    const translations = catalog.translations[language];
    if (!translations) return [];
    const first = new Map(translations.map(({ key }, index) => [key, index] as const).toReversed());
    return [
      ...translations.flatMap(({ key }, index): Problem[] =>
        first.get(key) === index
          ? []
          : [
              {
                code: 'key_duplicate',
                path: `/translations/${language}/${index}/key`,
                detail: 'The text is translated twice; keep one translation.',
              },
            ],
      ),
      ...untranslated(catalog, language).map(({ text, path }): Problem => ({
        code: 'text_block_missing',
        path,
        detail: `Add to /translations/${language} the translation of: ${text}`.slice(0, 2000),
      })),
    ];
  });
