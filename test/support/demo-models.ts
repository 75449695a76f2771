import {
  type AnnexInput,
  type AnnexModel,
  buildAnnex,
  changeSettings,
  demoCatalog,
  type DemoTenant,
  demoTenants,
  emptySettings,
  resolveRecord,
  type Revision,
} from '@annexa/core';
import { revisionOf } from './annex-fixtures.js';
import { planOf } from './core-fixtures.js';

/** The revisions that the instructions of a demonstration tenant make, with the empty one first. */
const revisionsOf = ({ instructions }: DemoTenant): Revision[] => {
  const revisions = [revisionOf(emptySettings, { reason: null, channel: 'system' })];
  for (const { change, reason } of instructions) {
    const after = changeSettings(revisions.at(-1)?.settings ?? emptySettings, change);
    if (!after.ok) throw new Error(JSON.stringify(after.problems));
    revisions.push(revisionOf(after.value, { number: revisions.length + 1, reason }));
  }
  return revisions;
};

/** The annex of a demonstration tenant, with everything that changes from day to day held still. */
export const demoModel = (slug: string, more: Partial<AnnexInput> = {}): AnnexModel => {
  const demo = demoTenants.find((one) => one.slug === slug) as DemoTenant;
  const revisions = revisionsOf(demo);
  const settings = revisions.at(-1)?.settings ?? emptySettings;
  return buildAnnex({
    record: resolveRecord(demoCatalog, planOf(demo.plan_id as 'starter'), settings, {
      language: more.language ?? 'en',
    }),
    tenant: { name: demo.name, demo: true },
    revisions,
    language: 'en',
    issued_on: '2026-11-23T22:36:00.000Z',
    annex_number: 1,
    template_version: 'golden',
    record_hash: '0'.repeat(64),
    ...more,
  });
};
