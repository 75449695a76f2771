import type {
  TransferExporter,
  TransferImporter,
  TransferInput,
} from '../../libs/core/src/transfers/transfer-input.js';

/** What differs from the plain route: a German processor, its American sub-processor under the clauses, all on file. */
export type RouteChange = Partial<Omit<TransferInput, 'exporter' | 'importer'>> & {
  exporter?: Partial<TransferExporter>;
  importer?: Partial<TransferImporter>;
};

/** The plain route with some facts changed. */
export const routeWith = ({ exporter, importer, ...rest }: RouteChange = {}): TransferInput => ({
  exporter: { role: 'processor', country: 'DE', art_3_2: false, ...exporter },
  importer: {
    role: 'processor',
    customer: false,
    country: 'US',
    parent_country: null,
    art_3_2: false,
    in_adequacy_scope: null,
    dpf: null,
    mechanisms: ['scc'],
    fallback: null,
    ...importer,
  },
  place: { country: 'US', reason: 'processing' },
  data: ['non_hr'],
  combined: false,
  assessed: true,
  dpf_invalid_from: null,
  uk_tool: null,
  jurisdictions: ['DE'],
  on: '2026-11-25',
  ...rest,
});

/** An entry on the active list that covers everything and is due after the day of the plain route. */
export const listedUntil2027 = {
  listed: true,
  covers: ['hr', 'non_hr'],
  recertification_due: '2027-07-10',
} satisfies TransferImporter['dpf'];
