import type { Catalog, Subprocessor } from '../catalog/catalog.js';
import { isInEea } from '../catalog/country.js';
import type { Fact } from '../catalog/fact.js';
import type { Profile } from '../settings/profile.js';
import { floorLabel } from './effective-maximum.js';
import type { EffectiveActivity, EffectiveRecord, MissingFact, Transfer } from './effective-record.js';

type Needed<T> = { key: keyof T & string; id: string; label: string; when?: (profile: T) => boolean };

/** Facts of the tenant without which an annex cannot be final (`legal.md` A1.1, A5, A6, A10). */
const profileFacts = [
  { key: 'legal_name', id: 'A1.1', label: 'legal name of the customer' },
  { key: 'registration_number', id: 'A10', label: 'registration number of the customer' },
  { key: 'address', id: 'A1.1', label: 'address of the customer' },
  { key: 'country', id: 'A1.1', label: 'country of the customer' },
  { key: 'role', id: 'A10', label: 'role of the customer (controller or processor)' },
  { key: 'dpo', id: 'A1.1', label: 'data protection officer of the customer, or why there is none' },
  {
    key: 'representative',
    id: 'A1.1',
    label: 'representative of the customer in the Union (GDPR Art. 27), or why there is none',
    when: ({ country }) => country !== undefined && !isInEea(country),
  },
  { key: 'privacy_contact', id: 'A10', label: 'contact of the customer for data protection' },
  { key: 'notice_contact', id: 'A2.11', label: 'contact of the customer for notices of sub-processor changes' },
  { key: 'signatory', id: 'A5', label: 'signatory of the customer' },
  { key: 'lead_authority', id: 'A5', label: 'competent supervisory authority of the customer' },
  { key: 'data_subject_categories', id: 'A2.1', label: 'categories of data subjects the customer serves' },
  { key: 'jurisdictions', id: 'A10', label: 'countries in which the data subjects are' },
  { key: 'special_category_use', id: 'A7', label: 'whether special categories of data are meant to be processed' },
  { key: 'governing_law', id: 'A5', label: 'governing law' },
  { key: 'authorisation_model', id: 'A2.11', label: 'how sub-processors are authorised (general or specific)' },
  { key: 'notice_days', id: 'A2.11', label: 'days of notice before a sub-processor changes' },
] as const satisfies readonly Needed<Profile>[];

const processorFacts = [
  { key: 'legal_name', id: 'A1.1', label: 'legal name of the processor' },
  { key: 'address', id: 'A1.1', label: 'address of the processor' },
  { key: 'country', id: 'A1.1', label: 'country of the processor' },
  { key: 'contact', id: 'A1.1', label: 'contact of the processor' },
  { key: 'dpo', id: 'A1.1', label: 'data protection officer of the processor' },
] as const;

const registerFacts = [
  { key: 'legal_name', label: 'legal entity' },
  { key: 'address', label: 'address' },
  { key: 'contact', label: 'contact' },
  { key: 'country', label: 'country of establishment' },
] as const;

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
const isUnknown = (fact: Fact<unknown>) => fact.value === null;

const missingInProfile = (profile: Profile): MissingFact[] =>
  (profileFacts as readonly Needed<Profile>[])
    .filter(({ key, when }) => isEmpty(profile[key]) && (when?.(profile) ?? true))
    .map(({ key, id, label }) => ({ id, label, path: `/profile/${key}`, filled_by: 'tenant' as const }));

const operator = (id: string, path: string, label: string): MissingFact => ({ id, path, label, filled_by: 'operator' });

/** A processor outside the EEA needs a representative in the Union (GDPR Art. 27, Art. 30(2)(a)). */
const missingRepresentative = ({ processor: { country, representative } }: Catalog): MissingFact[] =>
  country.value !== null && !isInEea(country.value) && isUnknown(representative)
    ? [operator('A1.1', '/processor/representative', 'representative of the processor in the Union (GDPR Art. 27)')]
    : [];

const missingInProcessor = ({ processor }: Catalog): MissingFact[] =>
  processorFacts.flatMap(({ key, id, label }) =>
    isUnknown(processor[key]) ? [operator(id, `/processor/${key}`, label)] : [],
  );

const missingInRegister = (catalog: Catalog, engaged: readonly Subprocessor[]): MissingFact[] =>
  engaged.flatMap((entry) => {
    const index = catalog.subprocessors.findIndex(({ id }) => id === entry.id);
    return registerFacts.flatMap(({ key, label }) =>
      isUnknown(entry[key])
        ? [operator('A2.18', `/subprocessors/${index}/${key}`, `${label} of the sub-processor ${entry.name}`)]
        : [],
    );
  });

const missingInTransfers = (catalog: Catalog, transfers: readonly Transfer[]): MissingFact[] => {
  const open = new Set(
    transfers.filter(({ mechanism_text }) => mechanism_text === null).map(({ subprocessor }) => subprocessor),
  );
  return catalog.subprocessors.flatMap(({ id, name }, index) =>
    open.has(id) ? [operator('A4.2', `/subprocessors/${index}/mechanisms`, `transfer mechanism for ${name}`)] : [],
  );
};

const missingInRetention = (catalog: Catalog, activities: readonly EffectiveActivity[]): MissingFact[] =>
  activities.flatMap((activity) => {
    const home = catalog.activities.findIndex(({ id }) => id === activity.id);
    const nameOf = (id: string) => catalog.subprocessors.find((entry) => entry.id === id)?.name ?? id;
    return activity.retention.flatMap(({ part, what, retention, why, terms }) => {
      const index = catalog.activities[home]?.parts.findIndex(({ id }) => id === part) ?? -1;
      const path = `/activities/${home}/parts/${index}`;
      const open = terms.filter(({ period }) => period === null);
      return [
        ...(retention || why.kind !== 'vendor_fixed'
          ? []
          : [operator('A1.8', `${path}/retention`, `${activity.name}: retention of ${what}`)]),
        ...open.map(({ term, label }) => {
          const held = catalog.activities[home]?.parts[index]?.held_by ?? [];
          const holder = held.findIndex(({ subprocessor }) => floorLabel(nameOf(subprocessor)) === label);
          const place = term === 'floor' ? `held_by/${holder}/floor` : term;
          return operator('A1.8', `${path}/${place}`, `${activity.name}: ${label} of ${what}`);
        }),
      ];
    });
  });

/** Fields that are to be kept as an activity which keeps no content: nothing says how long. */
const missingInFields = ({ custom_fields, activities }: Pick<EffectiveRecord, 'custom_fields' | 'activities'>) =>
  custom_fields.flatMap(({ key, retention }, index): MissingFact[] => {
    const home = retention.kind === 'same_as' ? activities.find(({ id }) => id === retention.activity) : undefined;
    if (home?.retention[0]?.retention?.kind !== 'none') return [];
    const label = `retention of the custom field ${key} (${home.name} keeps no content)`;
    return [{ id: 'A1.8', path: `/custom_fields/${index}/retention`, label, filled_by: 'tenant' }];
  });

/** Every mandatory fact that is not there, with who can fill it and where. Empty: the annex is final. */
export const missingFacts = (
  catalog: Catalog,
  record: Pick<EffectiveRecord, 'controller' | 'activities' | 'custom_fields' | 'subprocessors' | 'transfers'>,
): MissingFact[] => [
  ...missingInProfile(record.controller),
  ...missingInProcessor(catalog),
  ...missingRepresentative(catalog),
  ...missingInRegister(catalog, record.subprocessors),
  ...missingInTransfers(catalog, record.transfers),
  ...missingInRetention(catalog, record.activities),
  ...missingInFields(record),
];
