import { useQuery } from '@tanstack/react-query';
import { call } from '../api/client';
import { previewSettings } from '../api/generated';
import { useChangeSet } from '../change-set/ChangeSet';

/** What the pending changes, or the restoring that is reviewed, would do. */
export const usePreview = (enabled: boolean) => {
  const { change, reviewing, saved } = useChangeSet();
  const body = reviewing?.kind === 'restore' ? { restore: reviewing.revision } : { change };
  return useQuery({
    queryKey: ['preview', saved.revision, body],
    queryFn: ({ signal }) => call(() => previewSettings({ body, signal })),
    enabled,
    retry: false,
    // A page may have asked the same a moment ago; a review says what holds when it is opened, and then stands still.
    staleTime: 0,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
};
