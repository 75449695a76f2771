import { missingInActivities } from './missing/missing-in-activities.js';
import { missingInFields } from './missing/missing-in-fields.js';
import { missingInMeasures } from './missing/missing-in-measures.js';
import { missingInParties } from './missing/missing-in-parties.js';
import { missingInRegister } from './missing/missing-in-register.js';
import { missingInRetention } from './missing/missing-in-retention.js';
import { missingInTransfers } from './missing/missing-in-transfers.js';
import type { MissingFact } from './missing-fact.js';
import type { RecordSource } from './record-source.js';

/**
 * The completeness gate: every mandatory field of the checklist that is not there, with who can fill it and where. Empty:
 * nothing is missing.
 */
export const missingFacts = (source: RecordSource): MissingFact[] => [
  ...missingInParties(source),
  ...missingInRegister(source),
  ...missingInTransfers(source),
  ...missingInActivities(source),
  ...missingInRetention(source),
  ...missingInFields(source),
  ...missingInMeasures(source),
];
