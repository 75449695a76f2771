import { queryOptions } from '@tanstack/react-query';
import type { AnnexLanguage } from '../../annex-preview/annex-language';
import { call } from '../../api/client';
import { diffAnnexes, diffRevisionAnnexes } from '../../api/generated';

/** Which two documents: annexes by their ids, or instructions by their numbers in a language. */
export type Asked = { from: string; to: string; language: AnnexLanguage | null };

type Format = 'json' | 'html';

const ask = ({ from, to, language }: Asked, format: Format, signal: AbortSignal) => {
  const parseAs = format === 'html' ? ('text' as const) : ('json' as const);
  return language === null
    ? diffAnnexes({ query: { from, to, format }, parseAs, signal })
    : diffRevisionAnnexes({ query: { from: Number(from), to: Number(to), language, format }, parseAs, signal });
};

/** What differs between two documents; neither ever changes. */
export const redlineQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['redline', asked],
    queryFn: ({ signal }) => call(() => ask(asked, 'json', signal)),
    staleTime: Infinity,
    retry: false,
  });

/** The same as a page. */
export const redlinePageQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['redline', asked, 'page'],
    queryFn: ({ signal }) => call(() => ask(asked, 'html', signal)) as Promise<unknown> as Promise<string>,
    staleTime: Infinity,
    retry: false,
  });

/** Address of the same as a PDF: the server names the file. */
export const redlineAddress = ({ from, to, language }: Asked): string => {
  const query = new URLSearchParams({ from, to, ...(language === null ? {} : { language }), format: 'pdf' }).toString();
  return language === null ? `/v1/annexes/redline?${query}` : `/v1/settings/revisions/redline?${query}`;
};
