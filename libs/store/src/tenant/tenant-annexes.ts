import { createHash } from 'node:crypto';
import { AnnexIdentity, type IssuedAnnex } from '@annexa/core';
import type { Tenant } from '../tenant.js';
import type { Database } from '../mongo/database.js';
import { below, tenantRows, upTo, vendorRows } from '../mongo/rows.js';
import { annexes, annexFiles } from '../mongo/tables/tenant-tables.js';
import { annexCodes } from '../mongo/tables/vendor-tables.js';
import { inTransaction } from '../mongo/transaction.js';
import { revokeAnnex, standingOf } from './annex-standing.js';
import { bounded } from './page.js';
import { NumberTaken } from './number-taken.js';
import { nextNumber, post, tell, type Where } from './trail.js';

type Issuing = Parameters<Tenant['annexes']['issue']>[0];

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const identityOf = (annex: AnnexIdentity): AnnexIdentity => ({
  revision: annex.revision,
  catalog_version: annex.catalog_version,
  plan_id: annex.plan_id,
  plan_version: annex.plan_version,
  template_version: annex.template_version,
  language: annex.language,
  record_hash: annex.record_hash,
});

const keep = async (database: Database, { tenant, session }: Where, pdf: Buffer): Promise<void> => {
  const files = tenantRows(database, annexFiles, tenant, session);
  const sha256 = hashOf(pdf);
  if (!(await files.one({ sha256 }))) await files.add(sha256, { sha256, bytes: pdf });
};

/** Key of a code in the directory: a hash, so that how long a look-up takes says nothing of codes that begin alike. */
export const codeKey = (code: string): string => hashOf(Buffer.from(code));

const write = async (database: Database, where: Where, issuing: Issuing): Promise<IssuedAnnex> => {
  const number = await nextNumber(database, where, 'annexes');
  if (issuing.number !== undefined && issuing.number !== number) throw new NumberTaken(issuing.number, number);
  const annex = await tenantRows(database, annexes, where.tenant, where.session).add(issuing.id, {
    ...issuing,
    number,
  });
  if (annex.code !== undefined)
    await vendorRows(database, annexCodes, where.session).add(codeKey(annex.code), {
      tenant_id: where.tenant,
      annex: annex.id,
    });
  await tell(database, where, {
    actor: annex.issued_by,
    action: 'annex.issued',
    subject: annex.id,
    detail: { number, ...identityOf(annex), status: annex.status, pdf_sha256: annex.pdf_sha256 },
  });
  await post(database, where, {
    type: 'annex.issued',
    payload: { annex: annex.id, number, revision: annex.revision },
  });
  return annex;
};

const newest = { sort: { number: -1 } } as const;

const issue = async (database: Database, tenant: string, issuing: Issuing, pdf: Buffer) => {
  if (hashOf(pdf) !== issuing.pdf_sha256 || pdf.length !== issuing.pdf_bytes)
    throw new Error(`annexes ${issuing.id} is not written: its bytes do not have the stated hash and size`);
  return inTransaction(database, async (session) => {
    const photographs = tenantRows(database, annexes, tenant, session);
    const latest = await photographs.one({ language: issuing.language }, newest);
    const found = latest && (await photographs.one({ ...identityOf(issuing), number: latest.number }));
    // Equal to one that was superseded since is no reason to hand that one out: what holds again is issued again.
    if (found) return { annex: found, created: false };
    const annex = await write(database, { tenant, session }, issuing);
    await keep(database, { tenant, session }, pdf);
    return { annex, created: true };
  });
};

const bytesOf = async (database: Database, tenant: string, sha256: string): Promise<Buffer | null> => {
  const file = await tenantRows(database, annexFiles, tenant).one({ sha256 });
  if (file && hashOf(file.bytes) !== sha256) throw new Error(`annex_files ${tenant}/${sha256}: bytes and hash differ`);
  return file && file.bytes;
};

/** The tenant's annexes: photographs that never change. */
export const tenantAnnexes = (database: Database, tenant: string): Tenant['annexes'] => {
  const photographs = () => tenantRows(database, annexes, tenant);
  return {
    find: async (identity) => photographs().one(identityOf(identity), newest),
    get: async (id) => photographs().one({ id }),
    latest: async () => photographs().one({}, newest),
    latestIn: async (language, until) =>
      photographs().one(
        { language, ...(until === undefined ? {} : { issued_at: upTo(until) }) },
        { sort: { number: -1 } },
      ),
    latestAt: async (instant) => photographs().one({ issued_at: upTo(instant) }, { sort: { number: -1 } }),
    list: async ({ limit, before }) =>
      photographs().many(before === undefined ? {} : { number: below(before) }, {
        sort: { number: -1 },
        limit: bounded(limit),
      }),
    issue: async (annex, pdf) => database.inTurn(tenant, async () => issue(database, tenant, annex, Buffer.from(pdf))),
    pdf: async (sha256) => bytesOf(database, tenant, sha256),
    standing: async (asked) => standingOf(database, tenant, asked),
    revoke: async (id, reason, actor) => revokeAnnex(database, tenant, { id, reason, actor }),
  };
};
