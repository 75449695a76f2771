import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, LoadingState } from './states';

type LoadedProps<T> = { query: UseQueryResult<T>; lines?: number; children: (data: T) => ReactNode };

/** A part of a page that loads on its own: grey lines, then what came, or what went wrong. */
export const Loaded = <T,>({ query, lines = 3, children }: LoadedProps<T>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  return <LoadingState lines={lines} />;
};
