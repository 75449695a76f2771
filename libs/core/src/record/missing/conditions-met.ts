import { isInEea } from '../../catalog/country.js';
import type { ConditionName } from '../../checklist/conditions.js';
import type { ChecklistRow } from '../../checklist/checklist-row.js';
import type { Transfer } from '../transfer.js';
import type { RecordSource } from '../record-source.js';

const outside = (country: string | null | undefined): boolean =>
  country !== null && country !== undefined && !isInEea(country);

const some = ({ record }: RecordSource, holds: (transfer: Transfer) => boolean) => record.transfers.some(holds);

/** Conditions of the whole record; the others belong to one entry, and its own check asks for them. */
const tests: Partial<Record<ConditionName, (source: RecordSource) => boolean>> = {
  customer_outside_eea: ({ settings }) => outside(settings.profile.country),
  processor_outside_eea: ({ catalog }) => outside(catalog.processor.country.value),
  contact_given: ({ settings }) => settings.profile.privacy_contact !== undefined,
  clauses: (source) => some(source, ({ mechanism }) => mechanism === 'scc'),
  uk_addendum: (source) => some(source, ({ uk }) => uk === 'addendum'),
  uk_tool: (source) => some(source, ({ uk }) => uk === 'addendum' || uk === 'idta'),
  several_languages: ({ plan }) => plan.limits.annex_languages.length > 1,
};

/** True where a field of the whole record is mandatory for it. */
export const isMandatory = ({ mandatory }: ChecklistRow, source: RecordSource): boolean =>
  mandatory === 'always' || (mandatory !== 'optional' && (tests[mandatory]?.(source) ?? false));
