const languages = ['en', 'de', 'fr'] as const;

/** What is compared, as the address of the page says it: two annexes by their ids, or two instructions by their numbers. */
export type CompareSearch = {
  of?: 'instructions';
  from?: string;
  to?: string;
  language?: (typeof languages)[number];
};

const isName = (value: unknown): value is string | number =>
  (typeof value === 'string' && value !== '') || typeof value === 'number';

/** Reads the address; what is no choice is left out. */
export const readCompare = ({ of, from, to, language }: Record<string, unknown>): CompareSearch => {
  const found = languages.find((one) => one === language);
  return {
    ...(of === 'instructions' ? { of } : {}),
    ...(isName(from) ? { from: `${from}` } : {}),
    ...(isName(to) ? { to: `${to}` } : {}),
    ...(found ? { language: found } : {}),
  };
};
