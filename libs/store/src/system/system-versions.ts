import type { Actor } from '@annexa/core';
import type { System } from '../system.js';
import { upTo, vendorRows } from '../mongo/rows.js';
import type { VendorTable } from '../mongo/table.js';
import { catalogs, plans } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { tellVendor, type Told } from '../tenant/trail.js';
import type { Purposeful } from './system-tenants.js';

type Version<Row> = { table: VendorTable<Row>; key: string; row: Row };

/** Versions are immutable: one that exists is never written again. */
const publish = async <Row>(
  { database, purpose }: Purposeful,
  { table, key, row }: Version<Row>,
  told: Omit<Told, 'detail'>,
): Promise<'published' | 'exists'> =>
  inTransaction<'published' | 'exists'>(database, async (session) => {
    const versions = vendorRows(database, table, session);
    if (await versions.one({ _id: key })) return abandon(session, 'exists');
    await versions.add(key, row);
    await tellVendor(database, session, { ...told, detail: { purpose } });
    return 'published';
  });

const signed = ({ database }: Purposeful, actor: Actor) => ({
  published_at: database.now().toISOString(),
  published_by: actor,
});

/** Only what was published by an instant; absent: whatever there is. */
const knownBy = (instant: string | undefined) => (instant === undefined ? {} : { published_at: upTo(instant) });

/** Plans as immutable versions. */
export const systemPlans = (access: Purposeful): System['plans'] => {
  const rows = () => vendorRows(access.database, plans);
  return {
    publish: async (plan, actor) => {
      const { id, version, effective_from } = plan;
      const key = `${id}/${version}`;
      const row = { id, version, effective_from, plan, ...signed(access, actor) };
      return publish(access, { table: plans, key, row }, { actor, action: 'plan.published', subject: key });
    },
    inForce: async (id, on, known) => {
      const sort = { effective_from: -1, version: -1 } as const;
      return (await rows().one({ id, effective_from: upTo(on), ...knownBy(known) }, { sort }))?.plan ?? null;
    },
    list: async () => (await rows().many({}, { sort: { id: 1, version: 1 } })).map(({ plan }) => plan),
  };
};

/** The catalogue as immutable versions, ordered by the day they take effect, then by publication. */
export const systemCatalogs = (access: Purposeful): System['catalogs'] => {
  const rows = () => vendorRows(access.database, catalogs);
  const newest = { effective_from: -1, published_at: -1, version: -1 } as const;
  return {
    publish: async (catalog, actor) => {
      const { version, effective_from } = catalog;
      const row = { version, effective_from, catalog, ...signed(access, actor) };
      const told = { actor, action: 'catalog.published', subject: version };
      return publish(access, { table: catalogs, key: version, row }, told);
    },
    inForce: async (on, known) =>
      published(await rows().one({ effective_from: upTo(on), ...knownBy(known) }, { sort: newest })),
    get: async (version) => published(await rows().one({ _id: version })),
    list: async () =>
      (await rows().many({}, { sort: newest })).map(({ catalog, published_at, published_by }) => ({
        catalog,
        published_at,
        published_by,
      })),
  };
};

type Published = NonNullable<Awaited<ReturnType<System['catalogs']['get']>>>;

const published = (row: Published | null): Published | null =>
  row && { catalog: row.catalog, published_at: row.published_at, published_by: row.published_by };
