import type { Fact } from '../catalog/fact.js';
import type { Contact, Profile } from '../settings/profile.js';
import type { EffectiveRetention } from '../record/effective-record.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';
import type { AnnexFact } from './annex-model.js';

/** A word that a demo value carries on the page. */
export const markDemo = ({ record }: TextBlocks, text: string, demo: boolean): string =>
  demo ? text + record.demoMark : text;

/** A fact of any type as printed: its lines, marked where it is a demo value, or that it is not stated. */
export const sayKnown = <T>(texts: TextBlocks, fact: Fact<T>, say: (value: T) => string): string[] =>
  fact.value === null ? [texts.words.notStated] : markDemo(texts, say(fact.value), fact.demo).split('\n');

/** A text fact as printed. */
export const sayFact = (texts: TextBlocks, fact: Fact<string>): string[] => sayKnown(texts, fact, String);

/** A country as printed, e.g. "Germany (DE)". */
export const sayCountry = ({ format, words }: TextBlocks, code: string): string =>
  code === 'EU' ? format.place(code) : words.country(format.place(code), code);

/** A country fact as printed, or that it is not stated. */
export const sayCountryFact = (texts: TextBlocks, fact: Fact<string>): string[] =>
  sayKnown(texts, fact, (code) => sayCountry(texts, code));

/** A fact of several places as printed; an empty list says that there is none. */
export const sayPlacesFact = (texts: TextBlocks, fact: Fact<string[]>): string[] =>
  sayKnown(texts, fact, (codes) =>
    codes.length === 0 ? texts.words.none : codes.map((code) => texts.format.place(code)).join(texts.words.semicolon),
  );

/** A contact, one line a detail. */
export const sayContact = ({ name, position, email, phone }: Contact & { position?: string | undefined }): string[] =>
  [name, position, email, phone].filter((each): each is string => Boolean(each));

/** The data protection officer or representative: who it is, or why there is none. */
export const sayAppointed = ({ words }: TextBlocks, office: Profile['dpo']): string[] => {
  if (!office) return [words.notStated];
  if (office.status === 'not_required') return [words.notRequired(office.reason)];
  return [...sayContact(office), ...(office.address?.split('\n') ?? [])];
};

/** The reason of a value in a table of many: the two that most values have are said in short. */
export const sayWhy = (
  { record: { why: say }, words }: TextBlocks,
  { kind, text }: EffectiveRetention['why'],
): string => {
  if (text === say.fallback || text === say.fieldDefault) return words.byDefault;
  if (text === say.fieldChosen) return say.chosen;
  return kind === 'vendor_fixed' && text !== say.vendorFixedUnstated ? words.byProcessor : text;
};

type Value = string | readonly string[] | undefined;

/** A labelled fact whose value may be absent; `checks`: the ids of the legal checklist that it satisfies. */
export const labelled =
  ({ words }: TextBlocks) =>
  (label: string, value: Value, ...checks: string[]): AnnexFact => ({
    label,
    value:
      value === undefined || value.length === 0
        ? [words.notStated]
        : typeof value === 'string'
          ? value.split('\n')
          : [...value],
    ...(checks.length > 0 ? { checks } : {}),
  });
