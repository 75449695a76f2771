import {
  type AnnexModel,
  buildAnnex,
  changeSettings,
  demoCatalog,
  demoTenants,
  emptySettings,
  redlineOf,
  type RedlinePage,
  redlinePage,
  resolveRecord,
  type Revision,
} from '@annexa/core';
import { revisionOf } from './annex-fixtures.js';
import { planOf } from './core-fixtures.js';

/** The annex of Globex as it was after its first so many instructions. */
export const globexAfter = (instructions: number, language: AnnexModel['lang'] = 'en'): AnnexModel => {
  const globex = demoTenants.find(({ slug }) => slug === 'globex');
  if (!globex) throw new Error('no demonstration tenant globex');
  const revisions: Revision[] = [revisionOf(emptySettings, { reason: null, channel: 'system' })];
  for (const { change, reason } of globex.instructions.slice(0, instructions)) {
    const after = changeSettings(revisions.at(-1)?.settings ?? emptySettings, change);
    if (!after.ok) throw new Error(JSON.stringify(after.problems));
    revisions.push(revisionOf(after.value, { number: revisions.length + 1, reason }));
  }
  const settings = revisions.at(-1)?.settings ?? emptySettings;
  return buildAnnex({
    record: resolveRecord(demoCatalog, planOf(globex.plan_id), settings, { language }),
    tenant: { name: globex.name, demo: true },
    revisions,
    language,
    issued_on: `2026-11-${20 + instructions}T22:36:00.000Z`,
    annex_number: instructions,
    template_version: 'golden',
    record_hash: String(instructions).repeat(64).slice(0, 64),
  });
};

/** What the last instruction of Globex did to its annex, as a page. */
export const globexRedline = (language: AnnexModel['lang'], [older, newer]: readonly [number, number]): RedlinePage => {
  const redline = redlineOf(globexAfter(older, language), globexAfter(newer, language));
  if (!redline.ok) throw new Error(JSON.stringify(redline.problems));
  const version = (annex: number) => ({
    annex,
    revision: annex + 1,
    at: `2026-11-${20 + annex}T22:36:00.000Z`,
    catalog_version: demoCatalog.version,
    plan: { name: 'Enterprise', version: 1 },
  });
  return redlinePage(redline.value, {
    customer: 'Globex Corporation',
    language,
    before: version(older),
    after: version(newer),
  });
};
