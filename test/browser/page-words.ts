import { Country } from '@annexa/core';
import type { Page, Response } from 'playwright-core';

/** Visible lines, and what is said to screen readers or stands in fields and cards, seen from inside of the page. */
const readWords = (but: string | undefined): string[] => {
  const attributes = ['aria-label', 'aria-description', 'placeholder', 'alt', 'title', 'data-label'];
  const left = (element: Element): boolean => but !== undefined && element.closest(but) !== null;
  const hidden = but === undefined ? [] : [...document.querySelectorAll<HTMLElement>(but)];
  const audible = (element: Element): boolean => element.closest('[aria-hidden="true"]') === null;
  const named = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => !left(element) && audible(element) && element.checkVisibility(),
  );
  const said = attributes.flatMap((name) => named.map((element) => element.getAttribute(name) ?? ''));
  for (const element of hidden) element.style.visibility = 'hidden';
  const shown = document.body.innerText;
  for (const element of hidden) element.style.visibility = '';
  return [...new Set([...shown.split('\n'), ...said].map((line) => line.trim()).filter((line) => line !== ''))];
};

/** Every line that a page says, each once; without the parts that a selector names. */
export const wordsOf = (page: Page, but?: string): Promise<string[]> => page.evaluate(readWords, but);

/** Names that somebody gave, though they look like words of the contract. */
const givenNames = new Set(['key', 'label', 'client', 'name']);
const wordOfContract = /^[a-z_]+$/;

const stringsIn = (value: unknown, name = ''): string[] => {
  if (typeof value === 'string') return wordOfContract.test(value) && !givenNames.has(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((part) => stringsIn(part, name));
  return value === null ? [] : Object.entries(value as object).flatMap(([key, part]) => stringsIn(part, key));
};

/** Listens to the API from now on; answers every string that it said. */
export const heardFrom = (page: Page): (() => Promise<string[]>) => {
  const answers: Promise<unknown>[] = [];
  const hear = (response: Response) => {
    if (/json/.test(response.headers()['content-type'] ?? '')) answers.push(response.json().catch(() => null));
  };
  page.on('response', hear);
  return async () => {
    page.off('response', hear);
    return (await Promise.all(answers)).flatMap((answer) => stringsIn(answer));
  };
};

const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 15)).flatMap((day) =>
  (['long', 'short'] as const).map((style) => new Intl.DateTimeFormat('en', { month: style }).format(day)),
);
const units = ['years?', 'months?', 'weeks?', 'days?', 'hours?', 'minutes?', 'seconds?', 'kB', 'AM', 'PM', 'UTC'];
/** What Intl writes in English: dates, periods, lists. And the beginning of a hash. */
const byIntl = ['Europe/Berlin', ...months, ...units, 'and', 'or', '[0-9a-f]{12}(?=…)'];

/** Names by Intl of countries (a list to choose from has them all) and languages. */
const namedByIntl = (heard: string[]): string[] => {
  const languages = new Intl.DisplayNames('en', { type: 'language' });
  // The browser may have another edition of the names than this program: with or without what some add.
  const countries = (['long', 'short'] as const).map((style) => new Intl.DisplayNames('en', { type: 'region', style }));
  const codes = new Set([...Country.options, ...heard.filter((code) => /^[A-Z]{2}$/.test(code))]);
  return [
    ...[...codes].flatMap((code) => countries.map((names) => names.of(code) ?? code)),
    'Islas Malvinas',
    ...['en', 'de', 'fr'].map((code) => languages.of(code) ?? code),
  ];
};

/** Without the texts in brackets, innermost first: one text may be filled in into another. */
const withoutBrackets = (text: string): string => {
  const left = text.replaceAll(/\[[^[\]]*\]/g, ' ');
  return left === text ? text : withoutBrackets(left);
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const without = (text: string, pattern: string): string =>
  text.replaceAll(new RegExp(`(?<![\\p{L}\\d_])(?:${pattern})(?![\\p{L}\\d_])`, 'gu'), ' ');

/**
 * The lines of a page in the pseudo-language that are neither texts of the portal (those stand in brackets), nor what
 * the API said, nor what Intl makes of it. A word of the contract (`until_deleted`) is not for people: it stays.
 */
export const withoutKnown = (lines: string[], heard: string[]): string[] => {
  const known = [...new Set([...heard, ...namedByIntl(heard)])].filter((one) => one !== '');
  const ordered = known.toSorted((a, b) => b.length - a.length).map(escaped);
  const rest = [...ordered, ...byIntl].reduce(without, withoutBrackets(lines.join('\n')));
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
};
