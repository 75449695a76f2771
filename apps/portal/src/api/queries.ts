import { queryOptions } from '@tanstack/react-query';
import { call } from './client';
import * as api from './generated';

const minute = 60_000;

/** What the portal reads. Everything under `tenant` is read again after a change of the settings. */
export const queries = {
  me: () => queryOptions({ queryKey: ['me'], queryFn: () => call(() => api.getMe()), staleTime: minute, retry: false }),
  settings: () => queryOptions({ queryKey: ['tenant', 'settings'], queryFn: () => call(() => api.getSettings()) }),
  catalog: () => queryOptions({ queryKey: ['tenant', 'catalog'], queryFn: () => call(() => api.getCatalog()) }),
  /** `language`: of its sentences. */
  record: (language: 'en' | 'de' | 'fr' = 'en') =>
    queryOptions({
      queryKey: ['tenant', 'record', language],
      queryFn: () => call(() => api.getRecord({ query: { language } })),
    }),
  policies: () =>
    queryOptions({ queryKey: ['tenant', 'policies'], queryFn: () => call(() => api.listRetentionPolicies()) }),
  members: () => queryOptions({ queryKey: ['tenant', 'members'], queryFn: () => call(() => api.listMembers()) }),
  invitations: () =>
    queryOptions({ queryKey: ['tenant', 'invitations'], queryFn: () => call(() => api.listInvitations()) }),
  apiKeys: () => queryOptions({ queryKey: ['tenant', 'api-keys'], queryFn: () => call(() => api.listApiKeys()) }),
  memberships: () => queryOptions({ queryKey: ['memberships'], queryFn: () => call(() => api.listMemberships()) }),
  sessions: () => queryOptions({ queryKey: ['own', 'sessions'], queryFn: () => call(() => api.listSessions()) }),
  security: () => queryOptions({ queryKey: ['own', 'security'], queryFn: () => call(() => api.getSecurity()) }),
};
