import type { Finding } from '../finding.js';
import type { RecordSource } from '../record-source.js';
import { findInCopies } from './find-in-copies.js';
import { findInFields } from './find-in-fields.js';
import { findInMetadata } from './find-in-metadata.js';
import { findInPlan } from './find-in-plan.js';
import { findInRegister } from './find-in-register.js';
import { findInStatements } from './find-in-statements.js';

const families = [findInStatements, findInMetadata, findInCopies, findInPlan, findInFields, findInRegister];

/**
 * Every contradiction of the record: two statements that cannot both be true, or a choice that does not do what it seems
 * to. The serious ones come first. Pure.
 */
export const findContradictions = (source: RecordSource): Finding[] =>
  families
    .flatMap((family) => family(source))
    .toSorted((a, b) => Number(b.severity === 'serious') - Number(a.severity === 'serious'));
