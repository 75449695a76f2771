/**
 * Whom the words of the catalogue mean: terms of DPV 2.3, and of ours beside the nearest of DPV where it has none. Words in
 * lower case; a category that is not here is of data subjects and nothing more is claimed.
 */
const meanings: Readonly<Record<string, readonly string[]>> = {
  adults: ['dpv:Adult'],
  applicants: ['dpv:Applicant'],
  children: ['dpv:Child'],
  citizens: ['dpv:Citizen'],
  clients: ['dpv:Client'],
  consumers: ['dpv:Consumer'],
  customers: ['dpv:Customer'],
  employees: ['dpv:Employee'],
  "end-users of customer's websites/apps": ['annexa:EndUser', 'dpv:User'],
  'job applicants': ['dpv:JobApplicant'],
  members: ['dpv:Member'],
  minors: ['dpv:Child'],
  patients: ['dpv:Patient'],
  prospects: ['annexa:Prospect', 'dpv:HumanSubject'],
  pupils: ['dpv:Student'],
  students: ['dpv:Student'],
  subscribers: ['dpv:Subscriber'],
  users: ['dpv:User'],
  visitors: ['dpv:Visitor'],
};

const known = new Map(Object.entries(meanings));

/** The terms of a category of data subjects as the catalogue words it in English. */
export const dataSubjectTerms = (category: string): readonly string[] =>
  known.get(category.toLowerCase()) ?? ['dpv:DataSubject'];
