import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../api/client';
import { type PendingChange, previewPendingAnnex } from '../api/generated';
import { useChangeSet } from '../change-set/ChangeSet';
import type { AnnexLanguage } from './annex-language';
import { touchedIn } from './touched';

/** Milliseconds in which further changes join the one that was made: the page follows within 300. */
const settling = 60;

/** The preview as the API answers it: a page of its own, as text. */
const readPage = (body: PendingChange, signal: AbortSignal): Promise<string> =>
  call(() => previewPendingAnnex({ body, signal, parseAs: 'text' })) as Promise<unknown> as Promise<string>;

const withTouched = (html: string) => ({
  html,
  touched: touchedIn(new DOMParser().parseFromString(html, 'text/html')),
});

/** The annex as it would be with the pending changes, and the passages that they touch. The page before stays meanwhile. */
export const useAnnexPreview = (language: AnnexLanguage) => {
  const { change, count, saved } = useChangeSet();
  const pending = useMemo<PendingChange>(
    () => (count === 0 ? { language } : { change, language }),
    [change, count, language],
  );
  const [body] = useDebouncedValue(pending, settling, { leading: true });
  return useQuery({
    queryKey: ['tenant', 'annex-preview', saved.revision, body],
    queryFn: ({ signal }) => readPage(body, signal),
    select: withTouched,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
};
