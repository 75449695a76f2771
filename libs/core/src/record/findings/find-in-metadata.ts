import type { Finding } from '../finding.js';
import type { HeldPart } from '../held-parts.js';
import type { RecordSource } from '../record-source.js';
import { finding } from './finding-rules.js';

const checkActivity = (denied: HeldPart, kept: readonly HeldPart[], { blocks }: RecordSource): Finding[] => {
  const { places, says, stored_despite_not_stored: words } = blocks.findings;
  const [first, ...more] = kept;
  if (!first) return [];
  const { activity } = denied;
  const copies = kept.map((part) =>
    words.copy(says.part(part.row.what, part.row.text), blocks.format.list(part.copies.map(({ name }) => name))),
  );
  const holders = [...new Set(kept.flatMap((part) => part.copies.map(({ name }) => name)))];
  return [
    finding('metadata_kept', {
      activity: activity.id,
      part: more.length === 0 ? first.row.part : null,
      sources: [
        {
          title: places.record(activity.name, denied.row.what),
          says: says.notStored,
          path: `${denied.path}/retention`,
        },
        {
          title: places.register(blocks.format.list(holders)),
          says: says.parts(kept.map(({ row }) => says.part(row.what, row.text))),
          path: first.path,
        },
      ],
      text: words.text(activity.name, copies),
      proposal: words.proposal,
    }),
  ];
};

/** “Not stored” of the content of an activity, beside what sub-processors keep about it all the same. */
export const findInMetadata = (source: RecordSource): Finding[] =>
  source.held
    .filter(({ row }) => row.retention?.kind === 'none')
    .flatMap((denied) => {
      const kept = source.held.filter(
        ({ activity, row, copies }) =>
          activity.id === denied.activity.id && row.retention?.kind !== 'none' && copies.length > 0,
      );
      return checkActivity(denied, kept, source);
    });
