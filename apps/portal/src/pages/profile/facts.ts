import type { Contact, Profile } from '../../api/generated';
import { isInEea } from './countries';

/** A fact of the company: the check of the legal checklist that asks for it, and whether a final annex needs it. */
type Fact = { check: string; mandatory: boolean | ((profile: Profile) => boolean) };

/** Needed of everybody but those who are established in the EEA (GDPR Art. 27). */
const outsideEea = ({ country }: Profile) => country !== undefined && !isInEea(country);

/** Every fact, in the order of the page. The record says what is missing; this says beforehand what will be. */
export const facts = {
  legal_name: { check: 'A1.1', mandatory: true },
  registration_number: { check: 'A10', mandatory: true },
  address: { check: 'A1.1', mandatory: true },
  country: { check: 'A1.1', mandatory: true },
  role: { check: 'A10', mandatory: true },
  industry: { check: 'A10', mandatory: false },
  dpo: { check: 'A1.1', mandatory: true },
  representative: { check: 'A1.1', mandatory: outsideEea },
  privacy_contact: { check: 'A10', mandatory: true },
  notice_contact: { check: 'A2.11', mandatory: true },
  signatory: { check: 'A5', mandatory: true },
  lead_authority: { check: 'A5', mandatory: true },
  governing_law: { check: 'A5', mandatory: true },
  data_subject_categories: { check: 'A2.1', mandatory: true },
  jurisdictions: { check: 'A10', mandatory: true },
  special_category_use: { check: 'A7', mandatory: true },
  authorisation_model: { check: 'A2.11', mandatory: true },
  notice_days: { check: 'A2.11', mandatory: true },
} as const satisfies Record<keyof Profile, Fact>;

/** Name of a fact, as in `/profile/<name>`. */
export type FactName = keyof typeof facts;
export const factNames = Object.keys(facts) as FactName[];

/** True where a final annex needs the fact of this company. */
export const isMandatory = (name: FactName, profile: Profile): boolean => {
  const { mandatory }: Fact = facts[name];
  return typeof mandatory === 'boolean' ? mandatory : mandatory(profile);
};

/** The annexes ask for the position of the contact person (Decision (EU) 2021/915, Annex I). */
const hasPosition = (contact: object): boolean => 'position' in contact && Boolean(contact.position);
const hasContact = (contact: Partial<Contact> | undefined) => Boolean(contact?.name) && Boolean(contact?.email);

/** True where the fact is given whole: half a contact is none. */
export const isGiven = (name: FactName, profile: Profile): boolean => {
  const value = profile[name];
  if (value === undefined || value === null) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  if ('status' in value) return value.status === 'appointed' ? hasContact(value) : Boolean(value.reason);
  if (name === 'privacy_contact') return hasContact(profile.privacy_contact) && hasPosition(value);
  return name === 'signatory' ? Boolean(profile.signatory?.name && profile.signatory.position) : hasContact(value);
};
