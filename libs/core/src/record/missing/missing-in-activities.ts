import { rowsAbout } from '../../checklist/checklist.js';
import type { MissingFact } from '../missing-fact.js';
import type { RecordSource } from '../record-source.js';
import { isEmpty } from './is-empty.js';

/** What the catalogue does not state of an activity that takes place for this tenant. */
export const missingInActivities = ({ catalog, record, blocks }: RecordSource): MissingFact[] => {
  const words: Readonly<Record<string, string>> = blocks.missing.activity;
  return catalog.activities.flatMap((activity, index) => {
    const name = record.activities.find(({ id }) => id === activity.id)?.name;
    if (name === undefined) return [];
    return rowsAbout('activity').flatMap(({ id, member }): MissingFact[] =>
      isEmpty(activity[member])
        ? [
            {
              id,
              path: `/activities/${index}/${member}`,
              label: blocks.missing.ofActivity(name, words[member] ?? member),
              filled_by: 'operator',
            },
          ]
        : [],
    );
  });
};
