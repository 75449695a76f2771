import {
  type Catalog,
  demoCatalog,
  type EffectiveRecord,
  type Finding,
  type Plan,
  resolveRecord,
  type Settings,
} from '@annexa/core';
import { planOf, settingsOf } from './core-fixtures.js';

/** What a record is resolved from; what is left out is that of Acme on the catalogue of the demonstration. */
export type RecordCase = { catalog?: Catalog; plan?: Plan; settings?: Settings; language?: 'en' | 'de' | 'fr' };

/** The record of a case. */
export const recordOf = ({
  catalog = demoCatalog,
  plan = planOf('business'),
  settings = settingsOf('acme'),
  language = 'en',
}: RecordCase = {}): EffectiveRecord => resolveRecord(catalog, plan, settings, { language });

/** The findings of one code in a case. */
export const found = (code: Finding['code'], each: RecordCase = {}): Finding[] =>
  recordOf(each).findings.filter((finding) => finding.code === code);

/** How grave a finding is and where, e.g. "notice call_handling/metadata". */
export const about = ({ activity, part, severity }: Finding): string => `${severity} ${activity}/${part}`;
/** What the two sources of a finding say. */
export const saidBy = ({ sources }: Finding): string[] => sources.map(({ says }) => says);
/** Where the two sources of a finding stand. */
export const pathsOf = ({ sources }: Finding): (string | null)[] => sources.map(({ path }) => path);
