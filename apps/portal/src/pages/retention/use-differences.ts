import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { call } from '../../api/client';
import { previewSettings, type RetentionDifference } from '../../api/generated';
import { useChangeSet } from '../../change-set/ChangeSet';

/** Long enough that a slider does not ask at every step, short enough to feel at once. */
const pause = 250;

/** What the pending changes would do to each part, as the API works it out; nothing while none are pending. */
export const useDifferences = (): readonly RetentionDifference[] => {
  const { change, count, saved } = useChangeSet();
  const [settled] = useDebouncedValue(change, pause);
  const body = { change: settled };
  const { data } = useQuery({
    queryKey: ['preview', saved.revision, body],
    queryFn: ({ signal }) => call(() => previewSettings({ body, signal })),
    enabled: count > 0,
    retry: false,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  return count > 0 && data ? data.retention : [];
};
