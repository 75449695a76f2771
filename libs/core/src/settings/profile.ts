import { z } from 'zod';
import { Country } from '../catalog/country.js';
import { refuseRepeated } from './refuse-repeated.js';
import { Lines, Text } from './text.js';

const Email = z.email().max(254).describe('E-mail address.');

/** A person or office that can be written to. */
export const Contact = z
  .strictObject({
    name: Text(200).describe('Name of the person or office.'),
    email: Email,
    phone: Text(40).optional().describe('Telephone number in international form.'),
  })
  .meta({ id: 'Contact', description: 'A person or office that can be written to.' });
export type Contact = z.infer<typeof Contact>;

/** Whom the annexes name as the contact person; they ask for the position too (Decisions (EU) 2021/914 and 2021/915, Annex I). */
export const PrivacyContact = Contact.extend({
  position: Text(200).optional().describe('Position of the person, or what the office is.'),
}).meta({ id: 'PrivacyContact', description: 'Who answers questions on data protection, with the position.' });
export type PrivacyContact = z.infer<typeof PrivacyContact>;

const appointedOrNot = (id: string, what: string, article: string) =>
  z
    .discriminatedUnion('status', [
      Contact.extend({
        status: z.literal('appointed').describe(`A ${what} is appointed.`),
        address: Lines(500).optional().describe('Postal address.'),
      }),
      z.strictObject({
        status: z.literal('not_required').describe(`No ${what} has to be appointed.`),
        reason: Text(500).describe(`Why ${article} does not demand one.`),
      }),
    ])
    .meta({ id, description: `The ${what} (${article}), or why there is none. Replaced as a whole.` });

/** Data subjects that the tenant serves (`legal.md` A10). */
export const SubjectCategory = z
  .enum(['customers', 'prospects', 'visitors', 'patients', 'pupils', 'employees', 'applicants', 'members', 'minors'])
  .meta({ id: 'SubjectCategory', description: 'A category of data subjects the tenant serves.' });
export type SubjectCategory = z.infer<typeof SubjectCategory>;

/**
 * The facts about itself that only the tenant knows; each is absent until it is given. Without the mandatory ones the
 * annex stays a draft (GDPR Art. 30(2)(a); Decision (EU) 2021/915 Annex I).
 */
export const Profile = z
  .strictObject({
    legal_name: Text(200).describe('Legal name of the organisation, as registered.'),
    registration_number: Text(100).describe('Company register and number.'),
    address: Lines(500).describe('Postal address, one line per line.'),
    country: Country.describe('Country of establishment, ISO 3166-1 alpha-2.'),
    role: z
      .enum(['controller', 'processor'])
      .describe('Controller, or processor for its own customers; decides the wording of parties and SCC module.'),
    dpo: appointedOrNot('DataProtectionOfficer', 'data protection officer', 'GDPR Art. 37'),
    representative: appointedOrNot('Representative', 'representative in the Union', 'GDPR Art. 27'),
    privacy_contact: PrivacyContact.describe('Who answers questions on data protection.'),
    notice_contact: Contact.describe('Who receives notices of sub-processor changes (GDPR Art. 28(2)).'),
    signatory: z
      .strictObject({
        name: Text(200).describe('Name of the person who signs.'),
        position: Text(200).describe('Position of the person who signs.'),
      })
      .describe('Who signs the annex.'),
    lead_authority: Text(200).describe('Competent supervisory authority.'),
    data_subject_categories: z
      .array(SubjectCategory)
      .max(9)
      .superRefine(refuseRepeated)
      .describe('Data subjects actually served.'),
    jurisdictions: z
      .array(Country)
      .max(249)
      .superRefine(refuseRepeated)
      .describe('Countries in which the data subjects are, ISO 3166-1 alpha-2.'),
    special_category_use: z
      .boolean()
      .describe('True where special categories (GDPR Art. 9) are meant to be processed.'),
    industry: Text(200).describe('Industry of the organisation.'),
    governing_law: Text(200).describe('Chosen governing law of the contract.'),
    authorisation_model: z
      .enum(['general', 'specific'])
      .describe('How sub-processors are authorised (GDPR Art. 28(2)): general with notice, or one by one.'),
    notice_days: z.int().min(1).max(365).describe('Days of notice before a sub-processor changes.'),
  })
  .partial()
  .meta({ id: 'Profile', description: "The tenant's own facts. Absent: not given yet. Null in a change: removed." });
export type Profile = z.infer<typeof Profile>;
