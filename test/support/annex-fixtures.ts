import {
  type AnnexBlock,
  type AnnexInput,
  type AnnexModel,
  type AnnexTable,
  buildAnnex,
  type Catalog,
  demoCatalog,
  type Plan,
  resolveRecord,
  type Revision,
  type Settings,
} from '@annexa/core';
import { planOf } from './core-fixtures.js';

/** A revision that made these settings. */
export const revisionOf = (settings: Settings, more: Partial<Revision> = {}): Revision => ({
  id: 'rev_1',
  number: 1,
  at: '2026-01-31T09:30:00.000Z',
  actor: { kind: 'member', id: 'acc_1', label: 'ada@acme.example', role: 'admin' },
  channel: 'portal',
  reason: 'First facts',
  restored_from: null,
  settings,
  ...more,
});

type Choices = { plan?: Plan; catalog?: Catalog } & Partial<AnnexInput>;

/** What an annex of these settings is made from. */
export const inputOf = (
  settings: Settings,
  { plan = planOf('business'), catalog = demoCatalog, ...more }: Choices = {},
): AnnexInput => ({
  record: resolveRecord(catalog, plan, settings, { language: more.language ?? 'en' }),
  tenant: { name: 'Acme', demo: false },
  revisions: [revisionOf(settings)],
  language: 'en',
  issued_on: '2026-11-23T22:36:00.000Z',
  annex_number: 7,
  template_version: '3',
  record_hash: 'ab'.repeat(32),
  ...more,
});

/** The annex of these settings. */
export const annexOf = (settings: Settings, choices: Choices = {}): ReturnType<typeof buildAnnex> =>
  buildAnnex(inputOf(settings, choices));

/** A clause of an annex by its id; throws where it is not there. */
export const clauseIn = (model: AnnexModel, id: string): AnnexBlock => {
  const found = model.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);
  if (!found) throw new Error(`no clause ${id}`);
  return found;
};

/** The rows of the table of a clause; none where it has no table. */
export const rowsIn = (model: AnnexModel, id: string): AnnexTable['rows'] => clauseIn(model, id).table?.rows ?? [];
