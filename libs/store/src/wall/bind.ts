import { type Place } from './scope.js';
import { WallBreach } from './wall-breach.js';

/**
 * A filter or a new document, bound to a tenant. In a filter everything else is a conjunct of it and can only narrow.
 * Throws `WallBreach` where it names another tenant, or none is given.
 */
export const bind = (fields: unknown, tenant: string | undefined, place: Place): Record<string, unknown> => {
  const given: Record<string, unknown> = { ...(fields as object | null) };
  if (tenant === undefined) throw new WallBreach(place.collection, place.operation, 'it names no tenant');
  if (given.tenant_id !== undefined && given.tenant_id !== tenant)
    throw new WallBreach(place.collection, place.operation, 'it names another tenant');
  return { ...given, tenant_id: tenant };
};
