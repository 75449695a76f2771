import type { Country, Place } from '../catalog/country.js';
import type { DpfListing, Mechanism } from '../catalog/subprocessor.js';

/** Role of a party to a transfer. */
export type TransferRole = 'controller' | 'processor';

/** Kinds of data that a certification under the Data Privacy Framework covers: of human resources, or other. */
export type DpfData = DpfListing['covers'][number];

/** Who sends the data: the customer, or the processor that engages the recipient. */
export type TransferExporter = {
  role: TransferRole;
  /** Country of establishment; null: unknown. */
  country: Place | null;
  /** The GDPR applies to it directly although it is outside the EEA (Art. 3(2)); null: unknown. */
  art_3_2: boolean | null;
};

/** Who receives the data. */
export type TransferImporter = {
  role: TransferRole;
  /** True where it engages the exporter, so the data goes back to the customer (Module Four's case). */
  customer: boolean;
  /** Country of establishment; null: unknown. */
  country: Place | null;
  /** Country of the parent company; null: unknown or none. */
  parent_country: Place | null;
  /** The GDPR applies to it directly although it is outside the EEA (Art. 3(2)); null: unknown. */
  art_3_2: boolean | null;
  /** Recipient and data are inside the scope of an adequacy decision limited to some; null: not confirmed. */
  in_adequacy_scope: boolean | null;
  /** Its entry on the list of the Data Privacy Framework; null: unknown. */
  dpf: DpfListing | null;
  /** Mechanisms it is said to have; null: unknown. */
  mechanisms: readonly Mechanism[] | null;
  /** Mechanism stored for the day on which an adequacy decision no longer holds. */
  fallback: 'scc' | 'bcr' | null;
};

/** One route of personal data, as plain facts. */
export type TransferInput = {
  exporter: TransferExporter;
  importer: TransferImporter;
  /** Where the data comes to lie, or who can reach it from where. */
  place: { country: Place; reason: 'storage' | 'processing' | 'access' | 'establishment' };
  /** Kinds of data; null: unknown. */
  data: readonly DpfData[] | null;
  /** Module Four only: the processor combines the data with data it collected in the EEA; null: unknown. */
  combined: boolean | null;
  /** A transfer impact assessment for the country is on file (clause 14). */
  assessed: boolean;
  /** First day on which the Data Privacy Framework no longer counts (RFC 3339 date); null: it counts. */
  dpf_invalid_from: string | null;
  /** What the parties agreed for UK law; null: not known. */
  uk_tool: 'addendum' | 'idta' | null;
  /** Countries in which the data subjects are; GB and CH bring their own law. */
  jurisdictions: readonly Country[];
  /** The day of the record (RFC 3339 date). */
  on: string;
};
