import { useSuspenseQuery } from '@tanstack/react-query';
import type { ActivityId } from '../../api/generated';
import { queries } from '../../api/queries';
import { useChangeSet } from '../../change-set/ChangeSet';
import { homes } from './field-words';

/** Activities that take place once the pending changes are saved: what is switched on or off here counts already. */
export const useActiveActivities = (): ReadonlySet<ActivityId> => {
  const { record } = useSuspenseQuery(queries.record()).data;
  const { values } = useChangeSet();
  const saved = new Set(record.activities.map(({ id }) => id));
  const pending = (id: ActivityId): boolean | undefined => {
    if (id === 'call_recording') {
      const mode = values['/recording/mode'];
      return mode === undefined ? undefined : mode !== null && mode !== 'off';
    }
    const on = values[`/activities/${id}/enabled`];
    return typeof on === 'boolean' ? on : undefined;
  };
  return new Set(homes.filter((id) => pending(id) ?? saved.has(id)));
};
