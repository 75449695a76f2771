import type { Catalog } from './catalog.js';
import { unknown } from './fact.js';

const isDemoFact = (value: object): boolean =>
  'demo' in value && value.demo === true && 'read_on' in value && 'value' in value;

const clean = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  if (isDemoFact(value)) return { ...unknown };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, clean(member)]));
};

const withoutMeasures = <T extends { measures: string[] }>(thing: T, made: ReadonlySet<string>): T => ({
  ...thing,
  measures: thing.measures.filter((id) => !made.has(id)),
});

/**
 * The catalogue as a tenant that is no demonstration must see it: a made-up value is not a fact, so it is unknown and
 * keeps the annex a draft; a made-up measure or statement is gone with every mention of it. Translations stay: they say
 * nothing of themselves.
 */
export const withoutDemoValues = (catalog: Catalog): Catalog => {
  const facts = clean(catalog) as Catalog;
  const made = new Set(catalog.measures.filter(({ demo }) => demo).map(({ id }) => id));
  return {
    ...facts,
    measures: facts.measures.filter(({ demo }) => !demo),
    activities: facts.activities.map((activity) => withoutMeasures(activity, made)),
    subprocessors: facts.subprocessors.map((entry) => withoutMeasures(entry, made)),
    statements: facts.statements.filter(({ demo }) => !demo),
  };
};
