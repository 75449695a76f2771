import type { EffectiveRecord } from '@annexa/core';
import { assessmentNode } from './assessments.js';
import { factsOf } from './facts.js';
import { type Names, type Node, node, placeTerm, worded } from './node.js';

/** The processor; where its customer is a processor itself, it is a sub-processor. */
export const processorNode = ({ processor, controller }: EffectiveRecord, names: Names, document: string): Node => {
  const { legal_name, registration_number, address, country, contact, dpo, authority, signatory, assessments } =
    processor;
  return node({
    '@id': names('party', 'processor'),
    '@type': controller.role === 'processor' ? 'dpv:DataSubProcessor' : 'dpv:DataProcessor',
    'dpv:hasRecordOfActivity': document,
    'dpv:hasName': legal_name.value,
    'annexa:registrationNumber': registration_number.value,
    'dpv:hasAddress': address.value,
    'dpv:hasCountry': country.value && placeTerm(country.value),
    'dpv:hasContact': contact.value,
    'dpv:hasDataProtectionOfficer': dpo.value && worded('dpv:DataProtectionOfficer', dpo.value),
    'dpv:hasRepresentative': [processor.representative, processor.uk_representative].flatMap(({ value }) =>
      value === null ? [] : [worded('dpv:Representative', value)],
    ),
    'eu-gdpr:hasLeadSA': authority.value && {
      '@type': 'eu-gdpr:LeadSupervisoryAuthority',
      'dpv:hasName': authority.value,
    },
    'annexa:signatory': signatory.value && worded('annexa:Signatory', signatory.value),
    'dpv:hasImpactAssessment': assessments.value?.map(assessmentNode),
    'annexa:fact': factsOf(processor),
  });
};

const frequencies = { continuous: 'dpv:ContinuousFrequency', one_off: 'dpv:SingularFrequency' } as const;

/** What the contract says beyond the settings, each term with its source. */
export const contractNode = ({ contract, controller }: EffectiveRecord): Node =>
  node({
    '@type': controller.role === 'processor' ? 'dpv:SubProcessorAgreement' : 'dpv:ControllerProcessorAgreement',
    'dpv:hasFrequency': contract.frequency.value && frequencies[contract.frequency.value],
    'annexa:fact': factsOf(contract),
  });
