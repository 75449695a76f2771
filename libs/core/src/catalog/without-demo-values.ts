import { type Catalog } from './catalog.js';
import { unknown } from './fact.js';

const isDemoFact = (value: object): boolean => 'demo' in value && value.demo === true && 'source' in value;

const clean = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  if (isDemoFact(value)) return { ...unknown };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clean(member)]));
};

/**
 * The catalogue as a tenant that is no demonstration must see it: a made-up value is not a fact, so it is unknown and
 * keeps the annex a draft.
 */
export const withoutDemoValues = (catalog: Catalog): Catalog => clean(catalog) as Catalog;
