import type { Finding } from '../finding.js';
import type { HeldPart } from '../held-parts.js';
import type { RecordSource } from '../record-source.js';

/** What the record says of a part, and where that comes from: the customer's setting, or the catalogue. */
export const settingOf = (
  { activity, row, part, path }: HeldPart,
  { catalog, blocks }: RecordSource,
): Finding['sources'][number] => {
  const { places, says } = blocks.findings;
  const option = catalog.activities
    .find(({ id }) => id === activity.id)
    ?.options.find(({ key }) => key === part.option);
  return {
    title: option ? places.setting(option.label) : places.record(activity.name, row.what),
    says: says.kept(row.text),
    path: option?.path ?? `${path}/retention`,
  };
};
