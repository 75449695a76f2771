import type { Tenant } from '@annexa/store';
import { member } from '../support/world-store';
import { photographOf, recordingFor } from './photograph';

/** Every method of a `Tenant`, by path; a test compares the list with a real one. `seed` is what another tenant would call its own. */
export const walk: Record<string, (tenant: Tenant, ids: Ids) => Promise<unknown>> = {
  planAt: async (tenant) => tenant.planAt('2000-01-01T00:00:00.000Z'),
  'settings.latest': async (tenant) => tenant.settings.latest(),
  'settings.at': async (tenant, { revision }) => tenant.settings.at(revision),
  'settings.inForceAt': async (tenant) => tenant.settings.inForceAt('2100-01-01T00:00:00.000Z'),
  'settings.list': async (tenant) => tenant.settings.list({ limit: 100 }),
  'settings.numbered': async (tenant) => tenant.settings.numbered([1, 2, 3]),
  'settings.append': async (tenant) => {
    const { number } = await tenant.settings.latest();
    return tenant.settings.append(recordingFor(3, number));
  },
  'annexes.find': async (tenant, { identity }) => tenant.annexes.find(identity),
  'annexes.get': async (tenant, { annex }) => tenant.annexes.get(annex),
  'annexes.latest': async (tenant) => tenant.annexes.latest(),
  'annexes.latestIn': async (tenant) => tenant.annexes.latestIn('en'),
  'annexes.latestAt': async (tenant) => tenant.annexes.latestAt('2100-01-01T00:00:00.000Z'),
  'annexes.list': async (tenant) => tenant.annexes.list({ limit: 100 }),
  'annexes.issue': async (tenant) => {
    const { annex, bytes } = photographOf(await tenant.settings.latest(), `anx_by_${tenant.id}`);
    return tenant.annexes.issue(annex, bytes);
  },
  'annexes.pdf': async (tenant, { pdf_sha256 }) => tenant.annexes.pdf(pdf_sha256),
  'annexes.standing': async (tenant, { annex }) => tenant.annexes.standing([{ id: annex, number: 1, language: 'en' }]),
  'annexes.revoke': async (tenant, { annex }) => tenant.annexes.revoke(annex, 'a reason', member),
  'apiKeys.create': async (tenant) => tenant.apiKeys.create(keyOf(`key_by_${tenant.id}`)),
  'apiKeys.get': async (tenant, { key }) => tenant.apiKeys.get(key),
  'apiKeys.list': async (tenant) => tenant.apiKeys.list(),
  'apiKeys.revoke': async (tenant, { key }) => tenant.apiKeys.revoke(key, member),
  'invitations.create': async (tenant) => tenant.invitations.create(invitationOf(`inv_by_${tenant.id}`), 100),
  'invitations.get': async (tenant, { invitation }) => tenant.invitations.get(invitation),
  'invitations.list': async (tenant) => tenant.invitations.list(),
  'invitations.renew': async (tenant, { invitation }) =>
    tenant.invitations.renew(invitation, { ticket: 'another', expires_at: '2027-02-01T00:00:00.000Z' }, member),
  'invitations.revoke': async (tenant, { invitation }) => tenant.invitations.revoke(invitation, member),
  'members.setRole': async (tenant, { account }) => tenant.members.setRole(account, 'legal', member),
  'members.remove': async (tenant, { account }) => tenant.members.remove(account, member),
  'members.list': async (tenant) => tenant.members.list(),
  'members.role': async (tenant, { account }) => tenant.members.role(account),
  'audit.list': async (tenant) => tenant.audit.list({ limit: 100 }),
};

/** What belongs to one tenant, by name: the foreign ids that another tries. */
export type Ids = {
  revision: number;
  annex: string;
  identity: Parameters<Tenant['annexes']['find']>[0];
  pdf_sha256: string;
  key: string;
  account: string;
  invitation: string;
};

export const invitationOf = (id: string, canary = 'invited') => ({
  id,
  email: `${canary}@x.example`.toLowerCase(),
  role: 'viewer' as const,
  created_at: '2026-01-01T00:00:00.000Z',
  created_by: member,
  expires_at: '2027-01-01T00:00:00.000Z',
  accepted_at: null,
  revoked_at: null,
  ticket: `mac of ${id}`,
});

export const keyOf = (id: string, canary = 'key') => ({
  id,
  name: canary,
  scopes: ['settings:read' as const],
  created_at: '2026-01-01T00:00:00.000Z',
  created_by: member,
  expires_at: null,
  mac: `mac of ${canary}`,
});
