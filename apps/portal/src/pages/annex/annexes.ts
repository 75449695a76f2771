import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AnnexLanguage } from '../../annex-preview/annex-language';
import { call } from '../../api/client';
import { getAnnex, getAnnexPdf, getRecord, listAnnexes, previewAnnex } from '../../api/generated';

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

/** The annex as it would have been issued at a moment, as a page; what was, never changes. */
export const pageThenQuery = (as_of: string, language: AnnexLanguage) =>
  queryOptions({
    queryKey: ['tenant', 'annex-then', as_of, language],
    queryFn: ({ signal }) =>
      call(() =>
        previewAnnex({ query: { as_of, language }, signal, parseAs: 'text' }),
      ) as Promise<unknown> as Promise<string>,
    retry: false,
  });

/** The record as it was at a moment. */
export const recordThenQuery = (as_of: string) =>
  queryOptions({
    queryKey: ['tenant', 'record-then', as_of],
    queryFn: () => call(() => getRecord({ query: { as_of } })),
    retry: false,
  });

/** Address of the PDF: the server names the file. */
export const pdfAddress = (id: string): string => `/v1/annexes/${encodeURIComponent(id)}/pdf`;

/** Formats besides the PDF, in the order of the menu. */
export const otherFormats = ['docx', 'xlsx', 'csv', 'json', 'jsonld'] as const;

/** Address of an annex in another format: the server names the file. */
export const exportAddress = (id: string, format: (typeof otherFormats)[number]): string =>
  `/v1/annexes/${encodeURIComponent(id)}/export?format=${format}`;

/** Address of the public page on an annex, and how the code in it is printed. */
export const verifyAddress = (code: string): string => `/verify/${encodeURIComponent(code)}`;
