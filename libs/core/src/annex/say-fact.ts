import { sayPlace } from '../catalog/country.js';
import type { Fact } from '../catalog/fact.js';
import type { Contact, Profile } from '../settings/profile.js';
import type { AnnexFact } from './annex-model.js';

/** What stands where a fact is not there. */
export const notStated = 'not stated';

const demoMark = ' [demo value]';

/** A word that a demo value carries on the page. */
export const markDemo = (text: string, demo: boolean): string => (demo ? `${text}${demoMark}` : text);

/** A text fact as printed: its lines, marked where it is a demo value, or that it is not stated. */
export const sayFact = (fact: Fact<string>): string[] =>
  fact.value === null ? [notStated] : markDemo(fact.value, fact.demo).split('\n');

/** A country fact as printed, e.g. "Germany (DE)". */
export const sayCountry = (code: string): string => (code === 'EU' ? sayPlace(code) : `${sayPlace(code)} (${code})`);

/** A country fact as printed, or that it is not stated. */
export const sayCountryFact = (fact: Fact<string>): string[] =>
  fact.value === null ? [notStated] : [markDemo(sayCountry(fact.value), fact.demo)];

/** A contact, one line a detail. */
export const sayContact = ({ name, email, phone }: Contact): string[] => [name, email, ...(phone ? [phone] : [])];

/** The data protection officer or representative: who it is, or why there is none. */
export const sayAppointed = (office: Profile['dpo']): string[] => {
  if (!office) return [notStated];
  if (office.status === 'not_required') return [`Not required: ${office.reason}`];
  return [...sayContact(office), ...(office.address?.split('\n') ?? [])];
};

/** A labelled fact whose value may be absent. */
export const fact = (label: string, value: string | readonly string[] | undefined): AnnexFact => ({
  label,
  value:
    value === undefined || value.length === 0
      ? [notStated]
      : typeof value === 'string'
        ? value.split('\n')
        : [...value],
});

/** A day in words, UTC, e.g. "23 November 2026". */
export const sayDay = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(instant));

/** A moment in words, UTC, e.g. "23 November 2026, 22:36 UTC". */
export const sayMoment = (instant: string): string => `${sayDay(instant)}, ${instant.slice(11, 16)} UTC`;
