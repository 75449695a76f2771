import type { Catalog } from '../catalog/catalog.js';
import { type Country, isInEea } from '../catalog/country.js';
import type { Subprocessor, TransferAssessment } from '../catalog/subprocessor.js';
import type { Profile } from '../settings/profile.js';
import { subprocessorImporter } from '../transfers/subprocessor-importer.js';
import type { TransferExporter, TransferImporter } from '../transfers/transfer-input.js';
import type { EffectiveActivity } from './effective-record.js';
import type { Transfer } from './transfer.js';

/** Personal data of one activity on its way to one recipient in one country, with what decides what carries it. */
export type Route = {
  party: Transfer['party'];
  /** Id in the register, or the word for the party. */
  recipient: string;
  country: Country;
  reason: Transfer['reason'];
  activity: EffectiveActivity['id'];
  exporter: TransferExporter;
  importer: TransferImporter;
  assessment: TransferAssessment | null;
  demo: boolean;
};

type Place = Pick<Route, 'country' | 'reason'>;

/** Ids of the sub-processors that hold a part of an activity under the settings in force; null: the part names none. */
export type HoldersOf = (activity: EffectiveActivity['id'], part: string) => readonly string[] | null;

/** Places of the activity that are this recipient's, or of a recipient that the catalogue does not name. */
const placesInActivity = (activity: EffectiveActivity, entry: Subprocessor, holders: HoldersOf): Place[] => [
  ...activity.locations
    .filter(({ subprocessor }) => subprocessor === null || subprocessor === entry.id)
    .map(({ place }) => ({ country: place, reason: 'processing' as const })),
  ...activity.retention.flatMap(({ part, place }) =>
    place !== null && (holders(activity.id, part)?.includes(entry.id) ?? true)
      ? [{ country: place, reason: 'storage' as const }]
      : [],
  ),
];

/** Places that the register confirms of the recipient, whatever the activity says (`legal.md` A4.1). */
const placesInRegister = (entry: Subprocessor): Place[] =>
  (
    [
      ['processing', entry.processing_countries],
      ['storage', entry.storage_countries],
      ['access', entry.access_countries],
    ] as const
  ).flatMap(([reason, { value }]) => (value ?? []).map((country) => ({ country, reason })));

/** Being established in a country adds nothing where the data is processed or stored there anyway. */
const withSeat = (places: readonly Place[], entry: Subprocessor): Place[] => {
  const home = entry.country.value;
  const abroad = places.filter(({ country }) => !isInEea(country));
  const there = abroad.some(({ country, reason }) => country === home && reason !== 'access');
  if (home === null || isInEea(home) || there) return abroad;
  const others = abroad.filter(({ country }) => country !== home);
  return [...others, { country: home, reason: 'establishment' }];
};

const isDemo = ({ mechanisms, country, dpf, fallback, assessments }: Subprocessor): boolean =>
  [mechanisms, country, dpf, fallback, assessments].some(({ demo }) => demo);

const assessed = ({ assessments }: Pick<Subprocessor, 'assessments'>, country: Country): TransferAssessment | null =>
  assessments.value?.find((each) => each.country === country) ?? null;

/** Routes from the processor to a sub-processor, for each activity that engages it. */
export const subprocessorRoutes = (
  entry: Subprocessor,
  activities: readonly EffectiveActivity[],
  { catalog: { processor }, holders }: { catalog: Catalog; holders: HoldersOf },
): Route[] =>
  activities
    .filter(({ subprocessors }) => subprocessors.some(({ id }) => id === entry.id))
    .flatMap((activity) =>
      withSeat([...placesInActivity(activity, entry, holders), ...placesInRegister(entry)], entry).map((place) => ({
        ...place,
        party: 'subprocessor' as const,
        recipient: entry.id,
        activity: activity.id,
        exporter: { role: 'processor' as const, country: processor.country.value, art_3_2: null },
        importer: subprocessorImporter(entry),
        assessment: assessed(entry, place.country),
        demo: isDemo(entry),
      })),
    );

/** Nothing is on file of the parties but whether their contract makes the choices of the clauses (clause 17). */
const unstated = { parent_country: null, art_3_2: null, in_adequacy_scope: null, dpf: null, fallback: null } as const;

/** A representative in the Union is who is outside it and under the GDPR all the same (Art. 3(2), Art. 27). */
const underGdpr = ({ country, representative }: Profile): boolean | null => {
  if (country === undefined || isInEea(country) || !representative) return null;
  return representative.status === 'appointed';
};

/** To the processor where it is outside the EEA; back to a customer outside the EEA where the processor is in it. */
const between = ({ catalog, profile }: Parties, vendor: Country, customer: Country) => {
  const mechanisms = catalog.contract.clause_17.value === null ? null : (['scc'] as const);
  const role = profile.role ?? 'controller';
  const theirs = { role, country: customer, art_3_2: underGdpr(profile) };
  const ours = { role: 'processor' as const, country: vendor, art_3_2: null };
  if (isInEea(vendor))
    return {
      party: 'customer' as const,
      country: customer,
      exporter: ours,
      importer: { ...unstated, ...theirs, customer: true, mechanisms },
      assessment: assessed(catalog.processor, customer),
    };
  return {
    party: 'processor' as const,
    country: vendor,
    exporter: theirs,
    importer: { ...unstated, ...ours, customer: false, mechanisms },
    assessment: assessed(catalog.processor, vendor),
  };
};

type Parties = { catalog: Catalog; profile: Profile };

/**
 * Routes between customer and processor: to a processor outside the EEA (Module Two or Three, also from a customer that is
 * outside it in another country), or back to a customer outside the EEA from a processor in it (Module Four).
 */
export const partyRoutes = (activities: readonly EffectiveActivity[], parties: Parties): Route[] => {
  const [vendor, customer] = [parties.catalog.processor.country.value, parties.profile.country];
  if (vendor === null || customer === undefined || vendor === customer) return [];
  if (isInEea(vendor) && isInEea(customer)) return [];
  const route = between(parties, vendor, customer);
  const { demo } = parties.catalog.processor.country;
  return activities.map(({ id }) => ({
    ...route,
    recipient: route.party,
    reason: 'establishment' as const,
    activity: id,
    demo,
  }));
};
