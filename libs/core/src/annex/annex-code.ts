/** Crockford's base 32: without I, L and O, which look like digits, and without U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const group = 4;

/** Symbols of a code besides the check symbol: 5 bits each, 135 in all. */
export const codeSymbols = 27;

/** Multiplies by x in GF(32) modulo x⁵ + x² + 1, which is primitive. */
const shifted = (value: number): number => (value & 16 ? ((value << 1) & 31) ^ 5 : value << 1);

/**
 * The symbols as a polynomial over GF(32), at x. All powers of x below 31 differ, so one wrong symbol, and any two that
 * changed places, always give another check symbol.
 */
const checkOf = (symbols: readonly number[]): number => symbols.reduce((sum, symbol) => shifted(sum ^ symbol), 0);

const grouped = (letters: string): string => letters.match(new RegExp(`.{${group}}`, 'g'))?.join('-') ?? '';

/** The verification code of these symbols (27 numbers below 32) as it is printed: check symbol last, in groups of four. */
export const annexCode = (symbols: readonly number[]): string => {
  const all = [...symbols, checkOf(symbols)];
  return grouped(all.map((symbol) => alphabet.charAt(symbol)).join(''));
};

/**
 * The code that somebody has typed, as it is printed; null where it cannot be one: a symbol is wrong, missing or has
 * changed places. Case, spaces and hyphens do not matter; O is read as 0, I and L as 1.
 */
export const readAnnexCode = (text: string): string | null => {
  if (text.length > 100) return null;
  const letters = text
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const symbols = Array.from(letters, (letter) => alphabet.indexOf(letter));
  if (symbols.length !== codeSymbols + 1 || symbols.includes(-1)) return null;
  return checkOf(symbols.slice(0, -1)) === symbols.at(-1) ? grouped(letters) : null;
};
