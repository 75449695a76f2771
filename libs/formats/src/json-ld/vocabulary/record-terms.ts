import { termsOf } from './vocabulary-term.js';

/** What DPV 2.3 lacks about the record itself: choices, facts and their sources, what is open. */
export const recordTerms = [
  ...termsOf('class', [
    ['Prospect', 'Prospect', 'A person who may become a customer.', 'dpv:HumanSubject'],
    ['EndUser', 'End-user', 'A person who uses a website or an app of the customer.', 'dpv:User'],
    ['Plan', 'Plan', 'The plan that the customer has bought; it bounds what may be chosen.'],
    ['Option', 'Option', 'Something that the customer may choose, with the value in force.'],
    ['Reason', 'Reason', 'Why a value holds.', 'dpv:Justification'],
    ['Fact', 'Fact', 'A value with its source and the day that the source was read.'],
    ['Engagement', 'Engagement', 'What a sub-processor does in an activity.', 'dpv:Process'],
    ['RemoteAccessLocation', 'Place of remote access', 'A country from which staff may have access to the data.', 'dpv:ProcessingLocation'],
    ['DpfListing', 'DPF listing', 'The entry on the list of the EU-US Data Privacy Framework.', 'dpv:Certification'],
    ['Signatory', 'Signatory', 'Who signs for a party.', 'dpv:NaturalPerson'],
    ['Contradiction', 'Contradiction', 'Two statements that cannot both be true.', 'dpv:Status'],
    ['Statement', 'Statement', 'What is said somewhere: in a setting, in the register, in a document.'],
    ['MissingFact', 'Missing fact', 'A mandatory fact that is not there: it keeps the annex a draft.', 'dpv:Status'],
  ]),
  ...termsOf('concept', [
    ['DPIAUpToController', 'DPIA up to the controller', 'Whether an impact assessment is required depends on what the controller does.', 'eu-gdpr:DPIANecessityStatus'],
    ['GDPRArticle10', 'GDPR Art. 10', 'The ground for data on criminal convictions and offences.', 'dpv:LegalBasis'],
    ['UKAdequacy', 'UK adequacy', 'UK law holds the country for adequate.', 'dpv:DataTransferLegalBasis'],
    ['UKAddendum', 'UK Addendum', "The UK Addendum to the Commission's clauses.", 'dpv:DataTransferLegalBasis'],
    ['UKIDTA', 'UK IDTA', 'The International Data Transfer Agreement of the UK.', 'dpv:DataTransferLegalBasis'],
  ]),
]; // prettier-ignore
