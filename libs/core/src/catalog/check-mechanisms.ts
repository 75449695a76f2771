import type { Problem } from '../problem.js';
import { decideTransfer } from '../transfers/decide-transfer.js';
import { subprocessorImporter } from '../transfers/subprocessor-importer.js';
import type { TransferImporter } from '../transfers/transfer-input.js';
import type { Catalog } from './catalog.js';
import { type Country, isInEea, sayPlace } from './country.js';
import type { Subprocessor } from './subprocessor.js';

/** Countries outside the EEA to which data is confirmed to go, each once; in use: an activity engages it. */
const confirmedCountries = (entry: Subprocessor, { activities }: Catalog): Country[] => {
  const engaging = activities.filter(({ subprocessors }) => subprocessors.some(({ id }) => id === entry.id));
  if (engaging.length === 0) return [];
  const { country, storage_countries, processing_countries, access_countries } = entry;
  const places = [
    country.value ?? [],
    ...[storage_countries, processing_countries, access_countries].map(({ value }) => value ?? []),
    engaging.flatMap(({ locations }) =>
      locations.filter(({ subprocessor }) => subprocessor === entry.id).map(({ place }) => place),
    ),
    engaging.flatMap(({ parts }) =>
      parts
        .filter(({ held_by }) => held_by.some(({ subprocessor }) => subprocessor === entry.id))
        .map(({ place }) => place?.value ?? []),
    ),
  ].flat(2);
  return [...new Set(places.filter((place) => !isInEea(place)))];
};

/** What is unknown of the recipient, read in its favour: it is an open point of a record, and refuses nothing. */
const favourable = (importer: TransferImporter, country: Country): TransferImporter => ({
  ...importer,
  country: importer.country ?? country,
  in_adequacy_scope: importer.in_adequacy_scope ?? true,
  dpf:
    importer.dpf ??
    (importer.mechanisms?.includes('dpf')
      ? { listed: true, covers: ['hr', 'non_hr'], recertification_due: null }
      : null),
});

/** True where the decision table finds no mechanism for the country, whoever exports and whatever is unknown. */
const isUncarried = (entry: Subprocessor, country: Country, on: string): boolean =>
  decideTransfer({
    exporter: { role: 'processor', country: null, art_3_2: null },
    importer: favourable(subprocessorImporter(entry), country),
    place: { country, reason: 'processing' },
    data: null,
    combined: null,
    assessed: true,
    // The switch "DPF invalid from" must work at once (ADR 0012): what it leaves without a mechanism is an open point.
    dpf_invalid_from: null,
    uk_tool: null,
    jurisdictions: [],
    on,
  }).open.includes('mechanism_unknown');

/**
 * Where the mechanisms of a sub-processor are stated, one of them carries each confirmed country without adequacy
 * (GDPR Art. 44, 46). Unknown mechanisms refuse nothing (ADR 0005).
 */
export const checkMechanismsStated = (catalog: Catalog): Problem[] =>
  catalog.subprocessors.flatMap((entry, index): Problem[] => {
    if (entry.mechanisms.value === null) return [];
    const uncarried = confirmedCountries(entry, catalog).filter((country) =>
      isUncarried(entry, country, catalog.effective_from),
    );
    if (uncarried.length === 0) return [];
    return [
      {
        code: 'mechanism_missing',
        path: `/subprocessors/${index}/mechanisms`,
        detail: `None of the mechanisms stated for ${entry.name} carries data to ${uncarried.map(sayPlace).join(', ')}; add scc or bcr, or leave the mechanisms unknown.`,
      },
    ];
  });
