import { rowOf } from '../../checklist/checklist.js';
import { isGuarded } from '../../settings/custom-field.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';

/** Custom fields that say neither how long they are kept nor on what ground. */
export const missingInFields = ({ record, blocks }: RecordSource): MissingFact[] => {
  const { custom_fields, activities } = record;
  const say = blocks.missing.customField;
  return custom_fields.flatMap((field, index): MissingFact[] => {
    const { key, retention } = field;
    const home = retention.kind === 'same_as' ? activities.find(({ id }) => id === retention.activity) : undefined;
    const path = (member: string) => `/custom_fields/${index}/${member}`;
    const open = (member: 'retention' | 'special_ground', label: string): MissingFact => ({
      id: rowOf('custom_field', member).id,
      path: path(member),
      label,
      filled_by: 'tenant',
    });
    return [
      // Kept as an activity that keeps no content: nothing says how long.
      ...(home?.retention[0]?.retention?.kind === 'none' ? [open('retention', say.retention(key, home.name))] : []),
      ...(isGuarded(field) && !field.special_ground ? [open('special_ground', say.special_ground(key))] : []),
    ];
  });
};
