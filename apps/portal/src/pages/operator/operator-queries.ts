import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/client';
import * as api from '../../api/generated';

const minute = 60_000;
const key = 'operator';

/** What the console reads: the operator API alone, all of it under `operator`. */
export const operatorQueries = {
  me: () =>
    queryOptions({
      queryKey: [key, 'me'],
      queryFn: () => call(() => api.getOperatorMe()),
      staleTime: minute,
      retry: false,
    }),
  security: () => queryOptions({ queryKey: [key, 'security'], queryFn: () => call(() => api.getOperatorSecurity()) }),
  tenants: () =>
    infiniteQueryOptions({
      queryKey: [key, 'tenants', 'list'],
      queryFn: ({ pageParam: cursor }) =>
        call(() => api.listTenants({ query: { limit: 50, ...(cursor === null ? {} : { cursor }) } })),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next_cursor }) => next_cursor,
    }),
  tenant: (tenant: string) =>
    queryOptions({
      queryKey: [key, 'tenants', tenant],
      queryFn: () => call(() => api.getTenant({ path: { tenant } })),
    }),
  plans: () => queryOptions({ queryKey: [key, 'plans'], queryFn: () => call(() => api.listPlans()) }),
  catalogs: () =>
    queryOptions({ queryKey: [key, 'catalogs', 'list'], queryFn: () => call(() => api.listCatalogVersions()) }),
  /** A published version never changes, and neither does what differs between two of them. */
  catalog: (version: string) =>
    queryOptions({
      queryKey: [key, 'catalogs', version],
      queryFn: () => call(() => api.getCatalogVersion({ path: { version } })),
      staleTime: Infinity,
    }),
  catalogDiff: (from: string, to: string) =>
    queryOptions({
      queryKey: [key, 'catalogs', 'diff', from, to],
      queryFn: () => call(() => api.diffCatalogVersions({ query: { from, to } })),
      staleTime: Infinity,
    }),
  framework: () => queryOptions({ queryKey: [key, 'framework'], queryFn: () => call(() => api.getFramework()) }),
  people: () => queryOptions({ queryKey: [key, 'people'], queryFn: () => call(() => api.listOperators()) }),
  branding: () => queryOptions({ queryKey: [key, 'branding'], queryFn: () => call(() => api.getBranding()) }),
};
