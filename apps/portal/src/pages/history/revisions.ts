import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client';
import { diffRevisions, listRevisions } from '../../api/generated';
import { queryOf, type RevisionFilter } from './revision-filter';

/** Rows of a page: few enough that the table stays quick, whatever the number of instructions. */
export const rowsPerPage = 50;

type Asked = { filter?: RevisionFilter; cursor?: string | undefined; limit?: number };

/** A page of instructions, newest first. */
export const revisionsQuery = ({ filter = {}, cursor, limit = rowsPerPage }: Asked) => {
  const query = { ...queryOf(filter), limit, ...(cursor === undefined ? {} : { cursor }) };
  return queryOptions({
    queryKey: ['tenant', 'revisions', query],
    queryFn: ({ signal }) => call(() => listRevisions({ query, signal })),
    placeholderData: keepPreviousData,
  });
};

/** What differs between two instructions; neither ever changes. */
export const differenceQuery = (from: number, to: number) =>
  queryOptions({
    queryKey: ['difference', from, to],
    queryFn: () => call(() => diffRevisions({ query: { from, to } })),
    staleTime: Infinity,
  });
