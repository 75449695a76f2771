import { settingsOf } from './core-fixtures';
import { lookInto } from './digest';
import type { TestTenant, World } from './world';

const settings = settingsOf('acme');
const start = Date.UTC(2026, 0, 1);
type Document = { _id: string } & Record<string, unknown>;

const documentOf = (tenant: string, number: number): Document => {
  const days = 8 + (number % 20);
  return {
    _id: `${tenant}/${number}`,
    tenant_id: tenant,
    id: `rev_${String(number).padStart(20, '0')}`,
    number,
    at: new Date(start + number * 60_000).toISOString(),
    actor: { kind: 'member', id: 'acc_1', label: 'ada@large.example', role: 'admin' },
    channel: 'portal',
    reason: `Reason ${number}: =1+1`,
    restored_from: null,
    settings: {
      ...settings,
      activities: { ...settings.activities, error_logging: { retention: { kind: 'fixed', period: `P${days}D` } } },
    },
  };
};

/** Writes revisions 2 to `count` past the store: appending fifty thousand one by one would take minutes. */
export const manyRevisions = async ({ uri }: World, { id }: TestTenant, count: number): Promise<void> =>
  lookInto(uri, async (database) => {
    const revisions = database.collection<Document>('settings_revisions');
    for (let number = 2; number <= count; number += 1000) {
      const last = Math.min(count, number + 999);
      await revisions.insertMany(Array.from({ length: last - number + 1 }, (_, at) => documentOf(id, number + at)));
    }
    await database.collection<Document>('settings_heads').updateOne({ tenant_id: id }, { $set: { number: count } });
  });

/** Makes one stored revision unreadable, as a fault of the disk or of a program would. */
export const spoilRevision = async ({ uri }: World, { id }: TestTenant, number: number): Promise<void> =>
  lookInto(uri, async (database) => {
    const filter = { _id: `${id}/${number}` };
    await database.collection<Document>('settings_revisions').updateOne(filter, { $set: { channel: 'fax' } });
  });
