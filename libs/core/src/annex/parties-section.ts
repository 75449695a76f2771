import type { EffectiveRecord } from '../record/effective-record.js';
import type { Profile } from '../settings/profile.js';
import type { AnnexFact, AnnexSection } from './annex-model.js';
import { fact, sayAppointed, sayContact, sayCountry, sayCountryFact, sayFact } from './say-fact.js';

const roles = {
  controller: 'controller (GDPR Art. 4(7))',
  processor: 'processor for its own customers (GDPR Art. 4(8)); the vendor is its sub-processor',
} as const;

const authorisations = {
  general: 'general written authorisation (GDPR Art. 28(2)), with notice of changes',
  specific: 'prior specific authorisation of each sub-processor (GDPR Art. 28(2))',
} as const;

const sayNotice = (days: number | undefined) =>
  days === undefined ? undefined : `${days} ${days === 1 ? 'day' : 'days'}`;
const saySpecial = (use: boolean | undefined) =>
  use === undefined
    ? undefined
    : use
      ? 'meant to be processed (GDPR Art. 9); see the class of each custom field'
      : 'not meant to be processed';

const identity = (profile: Profile): AnnexFact[] => [
  fact('Legal name', profile.legal_name),
  fact('Registration number', profile.registration_number),
  fact('Address', profile.address),
  fact('Country', profile.country && sayCountry(profile.country)),
  fact('Role', profile.role && roles[profile.role]),
  ...(profile.industry ? [fact('Industry', profile.industry)] : []),
];

/** A representative is printed where there is one or one is missing: no article demands one of every tenant. */
const offices = (profile: Profile, needsRepresentative: boolean): AnnexFact[] => [
  fact('Data protection officer', sayAppointed(profile.dpo)),
  ...(profile.representative || needsRepresentative
    ? [fact('Representative in the Union', sayAppointed(profile.representative))]
    : []),
  fact('Contact for data protection', profile.privacy_contact && sayContact(profile.privacy_contact)),
  fact('Contact for sub-processor notices', profile.notice_contact && sayContact(profile.notice_contact)),
  fact('Signatory', profile.signatory && [profile.signatory.name, profile.signatory.position]),
  fact('Competent supervisory authority', profile.lead_authority),
];

const choices = (profile: Profile): AnnexFact[] => [
  fact('Data subjects served', profile.data_subject_categories?.join(', ')),
  fact('Countries of the data subjects', profile.jurisdictions?.map(sayCountry).join(', ')),
  fact('Special categories of data', saySpecial(profile.special_category_use)),
  fact('Authorisation of sub-processors', profile.authorisation_model && authorisations[profile.authorisation_model]),
  fact('Notice before a sub-processor changes', sayNotice(profile.notice_days)),
  fact('Governing law', profile.governing_law),
];

/** Section "Parties" (GDPR Art. 30(2)(a); Decision (EU) 2021/915 Annex I). */
export const partiesSection = (record: EffectiveRecord): AnnexSection => {
  const { controller, processor } = record;
  const needsRepresentative = record.missing.some(({ path }) => path === '/profile/representative');
  return {
    id: 'parties',
    number: '',
    heading: 'Parties',
    landscape: false,
    blocks: [
      { heading: 'Customer', facts: [...identity(controller), ...offices(controller, needsRepresentative)] },
      { heading: 'Terms of the processing', facts: choices(controller) },
      {
        heading: 'Processor',
        facts: [
          fact('Legal name', sayFact(processor.legal_name)),
          fact('Address', sayFact(processor.address)),
          fact('Country', sayCountryFact(processor.country)),
          fact('Contact for data protection', sayFact(processor.contact)),
          fact('Data protection officer', sayFact(processor.dpo)),
          ...(processor.representative.value
            ? [fact('Representative in the Union', sayFact(processor.representative))]
            : []),
        ],
      },
    ],
  };
};
