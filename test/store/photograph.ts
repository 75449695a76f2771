import { createHash } from 'node:crypto';
import { baseCatalog, buildAnnex, demoPlans, emptySettings, resolveRecord } from '@annexa/core';
import type { Revision } from '@annexa/core';
import type { NextRevision, Tenant } from '@annexa/store';
import { member } from '../support/world-store';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** A change that records calls for some days, based on a revision. */
export const recordingFor = (days: number, base: number): NextRevision => ({
  base,
  settings: { ...emptySettings, recording: { mode: 'on_demand', retention: { kind: 'fixed', period: `P${days}D` } } },
  actor: member,
  channel: 'api',
  reason: `keep recordings ${days} days`,
  restored_from: null,
});

/** Everything that is needed to issue a real annex for a revision; the bytes stand for a PDF. */
export const photographOf = (revision: Revision, id: string, bytes = Buffer.from(`%PDF ${id} \0\xff`, 'latin1')) => {
  const plan = demoPlans[1];
  const record = resolveRecord(baseCatalog, plan, revision.settings);
  const record_hash = sha256(JSON.stringify(record));
  const model = buildAnnex({
    record,
    tenant: { name: 'Acme GmbH', demo: true },
    revisions: [revision],
    language: 'en',
    issued_on: revision.at,
    annex_number: 1,
    template_version: 't1',
    record_hash,
  });
  const annex: Parameters<Tenant['annexes']['issue']>[0] = {
    id,
    issued_at: revision.at,
    issued_by: member,
    revision: revision.number,
    catalog_version: baseCatalog.version,
    plan_id: plan.id,
    plan_version: plan.version,
    template_version: 't1',
    language: 'en',
    status: model.status,
    renderer_build: 'test',
    font_set: 'test',
    record_hash,
    pdf_sha256: sha256(bytes),
    pdf_bytes: bytes.length,
    record,
    model,
  };
  return { annex, bytes };
};
