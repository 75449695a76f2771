/** The text with a capital first letter: words of values are written for the middle of a sentence. */
export const startUpper = (text: string, language: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
