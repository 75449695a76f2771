import type { CustomField, DataProtectionOfficer, Representative } from '../api/generated';
import type { Format } from './format';

type Look = (key: string, values?: object) => string | undefined;
type Sayings = {
  format: Format;
  /** A text by namespace and key; undefined where there is none. */
  text: Look;
  /** Words for a value of the catalogue. */
  value: (given: unknown) => string;
};

/** What a custom field says of itself: what it is called, what it holds, who fills it, where and how long. */
const sayField = (field: CustomField, { format, text, value }: Sayings): string => {
  const word = (key: string, otherwise: string) => text(`fields:${key}`) ?? otherwise;
  const said = [
    field.label,
    field.purpose,
    word(`type.${field.type}`, field.type),
    word(`class.${field.sensitivity}`, field.sensitivity),
    format.list(field.sources.map((source) => word(`source.${source}`, source))),
    text(`catalog:activities.${field.activity}`) ?? field.activity,
    field.retention && value(field.retention),
    field.mask && word('masked', 'mask'),
    field.required && word('required', 'required'),
    field.special_ground && word(`ground.${field.special_ground.ground}`, field.special_ground.ground),
    field.special_ground?.safeguards,
  ];
  return said.filter((one) => typeof one === 'string' && one !== '').join(' · ');
};

const sayAppointment = (name: string, given: DataProtectionOfficer | Representative, { text }: Sayings): string => {
  if (given.status === 'not_required') return [text(`profile:not_required.${name}`), given.reason].join(' · ');
  const { name: person, email, phone, address } = given;
  return [person, email, phone, address].filter((one) => one !== undefined).join(' · ');
};

/** A fact of the company: its choices in words, countries by name. */
const sayFact = (name: string, given: unknown, sayings: Sayings): string => {
  const { format, text, value } = sayings;
  const word = (one: unknown): string => {
    if (name === 'country' || name === 'jurisdictions') return format.country(String(one));
    return text(`profile:subject.${String(one)}`) ?? text(`profile:choice.${String(one)}`) ?? value(one);
  };
  if (name === 'dpo' || name === 'representative')
    return sayAppointment(name, given as DataProtectionOfficer | Representative, sayings);
  if (Array.isArray(given)) return format.list(given.map(word));
  const isChoice = ['country', 'role', 'authorisation_model', 'special_category_use'].includes(name);
  if (typeof given === 'object' && given !== null) return Object.values(given).map(String).join(' · ');
  // Everything else was written by somebody: it is shown as it is.
  return isChoice ? word(given) : typeof given === 'number' ? format.number(given) : String(given);
};

/**
 * A custom field or a fact of the company in words: what has no default, so that null means that it is not there.
 * Undefined for every other setting.
 */
export const sayGiven = (path: string, given: unknown, sayings: Sayings): string | undefined => {
  const [, group, name = ''] = path.split('/');
  if (group !== 'custom_fields' && group !== 'profile') return undefined;
  if (given === null || given === undefined) return '–';
  if (group === 'custom_fields') return sayField(given as CustomField, sayings);
  return sayFact(name, given, sayings);
};
