import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client';
import { getAnnex, getAnnexPdf, listAnnexes } from '../../api/generated';

/** A page of the issued annexes, newest first. */
export const annexesQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['tenant', 'annexes', cursor ?? ''],
    queryFn: () => call(() => listAnnexes({ query: { limit: 20, ...(cursor === undefined ? {} : { cursor }) } })),
    placeholderData: keepPreviousData,
  });

/** What an issued annex is; it never changes. */
export const annexQuery = (id: string) =>
  queryOptions({
    queryKey: ['tenant', 'annexes', 'one', id],
    queryFn: async () => {
      const { number, revision, status, pdf_bytes } = await call(() => getAnnex({ path: { annex: id } }));
      return { number, revision, status, pdf_bytes };
    },
    staleTime: Infinity,
  });

/** The bytes of an issued annex; they never change. */
export const pdfQuery = (id: string) =>
  queryOptions({
    queryKey: ['annex-pdf', id],
    queryFn: async ({ signal }) => {
      const request = () => getAnnexPdf({ path: { annex: id }, parseAs: 'arrayBuffer', signal });
      return (await call(request)) as unknown as ArrayBuffer;
    },
    staleTime: Infinity,
    gcTime: 60_000,
  });

/** Address of the PDF: the server names the file. */
export const pdfAddress = (id: string): string => `/v1/annexes/${encodeURIComponent(id)}/pdf`;
