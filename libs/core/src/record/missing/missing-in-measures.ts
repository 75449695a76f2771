import { isSpecific } from '../../catalog/measure-wording.js';
import { rowsAbout } from '../../checklist/checklist.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';

/** Measures of the processor itself; those that only a sub-processor takes cover no head of the processor. */
const ownMeasures = ({ record: { measures, activities } }: RecordSource) =>
  measures.filter(
    ({ id, scope }) => scope === 'organisation' || activities.some((activity) => activity.measures.includes(id)),
  );

/** Heads of the list of measures under which nothing specific stands for this tenant. */
export const missingInMeasures = (source: RecordSource): MissingFact[] => {
  const { blocks } = source;
  const covered = new Set(
    ownMeasures(source)
      .filter(isSpecific)
      .map(({ head }) => head),
  );
  return rowsAbout('measure').flatMap(({ id, member, field }): MissingFact[] =>
    covered.has(member)
      ? []
      : [{ id, path: field, label: blocks.missing.measure(blocks.register.heads[member]), filled_by: 'operator' }],
  );
};
