import { diffSettings, emptySettings, type Revision } from '@annexa/core';
import type { Cell, Table } from '@annexa/formats';
import type { RevisionFilter, Tenant } from '@annexa/store';

const batchSize = 50;
const columns = ['number', 'at', 'actor', 'role', 'channel', 'reason', 'restored_from', 'changes'];

/** The revisions before those of a batch that are not in it themselves: a filter may leave them out. */
const othersBefore = async (settings: Tenant['settings'], batch: readonly Revision[]): Promise<Revision[]> => {
  const there = new Set(batch.map(({ number }) => number));
  const wanted = batch.map(({ number }) => number - 1).filter((number) => number > 0 && !there.has(number));
  return wanted.length > 0 ? settings.numbered(wanted) : [];
};

const rowOf = (revision: Revision, before: Revision | undefined): Cell[] => {
  const { number, at, actor, channel, reason, restored_from } = revision;
  const changes = diffSettings(before?.settings ?? emptySettings, revision.settings).map(({ text }) => text);
  return [number, at, actor.label, actor.role ?? null, channel, reason, restored_from, changes.join('\n')];
};

const batchesOf = async function* (settings: Tenant['settings'], filter: RevisionFilter): AsyncGenerator<Cell[][]> {
  let before: number | undefined;
  for (;;) {
    const batch = await settings.list({ limit: batchSize, before }, filter);
    const known = new Map([...(await othersBefore(settings, batch)), ...batch].map((each) => [each.number, each]));
    if (batch.length > 0) yield batch.map((revision) => rowOf(revision, known.get(revision.number - 1)));
    if (batch.length < batchSize) return;
    before = batch.at(-1)?.number;
  }
};

/** Every instruction that fits the filter, newest first, with what it changed in sentences. */
export const revisionTable = ({ settings }: Tenant, filter: RevisionFilter): Table => ({
  name: 'Instructions',
  columns,
  batches: batchesOf(settings, filter),
});
