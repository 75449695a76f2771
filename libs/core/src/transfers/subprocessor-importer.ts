import type { Subprocessor } from '../catalog/subprocessor.js';
import type { TransferImporter } from './transfer-input.js';

/** What the decision table reads of a sub-processor in the register. */
export const subprocessorImporter = (entry: Subprocessor): TransferImporter => ({
  role: 'processor',
  customer: false,
  country: entry.country.value,
  parent_country: entry.parent_country.value,
  art_3_2: entry.subject_to_gdpr.value,
  in_adequacy_scope: entry.in_adequacy_scope.value,
  dpf: entry.dpf.value,
  mechanisms: entry.mechanisms.value,
  fallback: entry.fallback.value,
});
