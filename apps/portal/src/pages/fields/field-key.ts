/** Names of the language or the database: they can never name a field. */
export const reservedKeys: readonly string[] = [
  '__proto__',
  'prototype',
  'constructor',
  'id',
  '_id',
  'tenant_id',
  'key',
];

/** The grammar of a key. */
export const isKey = (text: string): boolean => /^[a-z][a-z0-9_]*$/.test(text);

const longest = 64;

/** A key out of a label: "Número de póliza" is numero_de_poliza; another number where it is taken. */
export const keyFrom = (label: string, taken: readonly string[]): string => {
  const plain = label
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '');
  if (plain === '') return '';
  const started = /^[a-z]/.test(plain) ? plain : `field_${plain}`;
  const base = (reservedKeys.includes(started) ? `${started}_field` : started).slice(0, longest).replace(/_+$/, '');
  const free = (key: string) => !taken.includes(key);
  if (free(base)) return base;
  for (let number = 2; ; number += 1) {
    const next = `${base.slice(0, longest - 4)}_${number}`;
    if (free(next)) return next;
  }
};
