import { rowsOfAdequacy, rowsWithoutTransfer } from './rows-of-adequacy.js';
import { rowsOfOtherExporters } from './rows-of-other-exporters.js';
import { rowsOfSafeguards } from './rows-of-safeguards.js';
import type { TransferRow } from './transfer-outcome.js';

/**
 * The decision table of transfers (GDPR Chapter V): establishment, place, role and mechanisms → what holds. The first row
 * whose conditions are met decides; the last has none, so every route has exactly one outcome.
 */
export const transferTable = [
  ...rowsWithoutTransfer,
  ...rowsOfAdequacy,
  ...rowsOfSafeguards,
  ...rowsOfOtherExporters,
] as const satisfies readonly TransferRow[];

/** Id of a row of the decision table. */
export type TransferRowId = (typeof transferTable)[number]['id'];
