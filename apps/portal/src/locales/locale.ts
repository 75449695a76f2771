import type { en } from './en';

type Strings<T> = { [Key in keyof T]: T[Key] extends string ? string : Strings<T[Key]> };

/** What every language must have, text by text: a missing or a surplus one does not compile. */
export type Locale = Strings<typeof en>;
/** One part of it. */
export type LocalePart<Name extends keyof Locale> = Locale[Name];
