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
  fact('Industry', profile.industry),
];

const offices = (profile: Profile): AnnexFact[] => [
  fact('Data protection officer', sayAppointed(profile.dpo)),
  fact('Representative in the Union', sayAppointed(profile.representative)),
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

/** Facts that are only printed where they are given: no article demands them of every tenant. */
const optional = ['Industry', 'Representative in the Union'];
const isMissing = (missing: readonly string[], { label, value }: AnnexFact) =>
  optional.includes(label) && value[0] === 'not stated' && !missing.some((each) => each.includes('representative'));

/** Section "Parties" (GDPR Art. 30(2)(a); Decision (EU) 2021/915 Annex I). */
export const partiesSection = (record: EffectiveRecord): AnnexSection => {
  const { controller, processor } = record;
  const missing = record.missing.map(({ label }) => label);
  const shown = (facts: AnnexFact[]) => facts.filter((each) => !isMissing(missing, each));
  return {
    id: 'parties',
    number: '',
    heading: 'Parties',
    landscape: false,
    blocks: [
      { heading: 'Customer', facts: shown([...identity(controller), ...offices(controller)]) },
      { heading: 'Terms of the processing', facts: choices(controller) },
      {
        heading: 'Processor',
        facts: [
          fact('Legal name', sayFact(processor.legal_name)),
          fact('Address', sayFact(processor.address)),
          fact('Country', sayCountryFact(processor.country)),
          fact('Contact for data protection', sayFact(processor.contact)),
          fact('Data protection officer', sayFact(processor.dpo)),
        ],
      },
    ],
  };
};
