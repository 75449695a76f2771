const accents: Record<string, string> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž',
  A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž',
}; // prettier-ignore

/** Accented and a third longer; what i18next fills in stays as it is. */
const stretch = (text: string): string => {
  const accented = text
    .split(/(\{\{[^}]*\}\}|<[^>]*>)/)
    .map((part) => (/^[{<]/.test(part) ? part : part.replaceAll(/[a-z]/gi, (letter) => accents[letter] ?? letter)))
    .join('');
  return `[${accented}${' ~'.repeat(Math.ceil(text.length / 6))}]`;
};

const walk = (words: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? stretch(value) : walk(value as object),
    ]),
  );

/** The pseudo-language for tests: every text of the portal in brackets. */
export const pseudo = (texts: object): Record<string, object> => walk(texts) as Record<string, object>;
