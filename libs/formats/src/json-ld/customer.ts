import type { EffectiveRecord, Profile } from '@annexa/core';
import { type Names, type Node, node, type NodeValue, placeTerm, worded } from './node.js';

type Office = NonNullable<Profile['dpo']>;
type Contact = NonNullable<Profile['privacy_contact']>;

const subjects = {
  customers: 'dpv:Customer',
  prospects: 'annexa:Prospect',
  visitors: 'dpv:Visitor',
  patients: 'dpv:Patient',
  pupils: 'dpv:Student',
  employees: 'dpv:Employee',
  applicants: 'dpv:JobApplicant',
  members: 'dpv:Member',
  minors: 'dpv:Child',
} as const satisfies Record<NonNullable<Profile['data_subject_categories']>[number], string>;

const contactNode = ({ name, email, phone, position }: Contact, type = 'dpv:Entity'): Node =>
  node({
    '@type': type,
    'dpv:hasName': name,
    'annexa:email': email,
    'annexa:telephone': phone,
    'annexa:position': position,
  });

const officeNode = (type: string, office: Office | undefined): NodeValue | null => {
  if (!office) return null;
  if (office.status === 'not_required') return { '@type': type, 'annexa:notRequiredBecause': office.reason };
  return node({ ...contactNode(office, type), 'dpv:hasAddress': office.address });
};

const whereNode = ({ address, country, jurisdictions, lead_authority }: Profile): Node =>
  node({
    'dpv:hasAddress': address,
    'dpv:hasCountry': country && placeTerm(country),
    'dpv:hasJurisdiction': jurisdictions?.map(placeTerm),
    'eu-gdpr:hasLeadSA': lead_authority
      ? { '@type': 'eu-gdpr:LeadSupervisoryAuthority', 'dpv:hasName': lead_authority }
      : null,
  });

const peopleNode = ({ dpo, representative, privacy_contact, notice_contact, signatory }: Profile): Node =>
  node({
    'dpv:hasDataProtectionOfficer': officeNode('dpv:DataProtectionOfficer', dpo),
    'dpv:hasRepresentative': officeNode('dpv:Representative', representative),
    'dpv:hasContact': privacy_contact && contactNode(privacy_contact),
    'annexa:noticeContact': notice_contact && contactNode(notice_contact),
    'annexa:signatory': signatory && {
      '@type': 'annexa:Signatory',
      'dpv:hasName': signatory.name,
      'annexa:position': signatory.position,
    },
  });

/** The tenant: controller, or processor for its own customers. What it has not told is not there. */
export const customerNode = ({ controller }: EffectiveRecord, names: Names): Node => {
  const { role, data_subject_categories, special_category_use, industry, governing_law } = controller;
  return node({
    '@id': names('party', 'customer'),
    '@type': role === 'processor' ? 'dpv:DataProcessor' : 'dpv:DataController',
    'annexa:role': role,
    'dpv:hasName': controller.legal_name,
    'annexa:registrationNumber': controller.registration_number,
    ...whereNode(controller),
    ...peopleNode(controller),
    'annexa:servesDataSubject': data_subject_categories?.map((category) => subjects[category]),
    'annexa:specialCategoryUse': special_category_use,
    'dpv:hasSector': industry === undefined ? null : worded('dpv:Sector', industry),
    'annexa:governingLaw': governing_law,
    'annexa:authorisationModel': controller.authorisation_model,
    'annexa:objectionWindow': controller.notice_days,
  });
};
