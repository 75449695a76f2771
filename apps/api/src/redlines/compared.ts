import type { AnnexModel, IssuedAnnex, Version } from '@annexa/core';
import { buildAnnex, failed, resolveRecord } from '@annexa/core';
import { hashOfRecord } from '@annexa/formats';
import type { Tenant } from '@annexa/store';
import { checkLanguage } from '../annexes/check-language.js';
import { printedRevisions } from '../annexes/printed-revisions.js';
import { missing, trouble, type Trouble } from '../http/trouble.js';
import type { Rules } from '../settings/rules.js';

/** One of the two documents of a redline. */
export type Compared = { version: Version; model: AnnexModel };

/** An issued annex as it was photographed. */
export const annexCompared = ({ number, revision, issued_at, record, model }: IssuedAnnex): Compared => {
  const { catalog_version, plan } = record;
  const { name, version } = plan;
  return { version: { annex: number, revision, at: issued_at, catalog_version, plan: { name, version } }, model };
};

type Asked = { tenant: Tenant; language: AnnexModel['lang'] };

/** What the annex of a revision would have been when it was made: under the catalogue and plan in force then. */
export const revisionCompared = async (
  rules: Rules,
  { tenant, language }: Asked,
  { number, pointer }: { number: number; pointer: string },
): Promise<Compared | Trouble> => {
  const revision = await tenant.settings.at(number);
  if (!revision) return missing();
  const { at } = revision;
  const inForce = await rules.wereInForce(await tenant.planAt(at), at, tenant.demo);
  if (!inForce) return trouble('out_of_range', `No catalogue was in force when revision ${number} was made.`, pointer);
  const { catalog, plan } = inForce;
  const problems = checkLanguage(plan, catalog, language);
  if (problems.length > 0) return failed(problems);
  const on = at.slice(0, 10);
  const model = buildAnnex({
    record: resolveRecord(catalog, plan, revision.settings, { on, language }),
    tenant: { name: tenant.name, demo: tenant.demo },
    revisions: await printedRevisions(tenant, number),
    language,
    issued_on: at,
    annex_number: null,
    template_version: '',
    record_hash: hashOfRecord(resolveRecord(catalog, plan, revision.settings, { on })),
  });
  const { name, version } = plan;
  const compared = { annex: null, revision: number, at, catalog_version: catalog.version, plan: { name, version } };
  return { version: compared, model };
};
