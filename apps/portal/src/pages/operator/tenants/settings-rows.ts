import type { Settings } from '../../../api/generated';
import type { Words } from '../../../text/words';

/** One chosen setting in words. */
export type SettingRow = { path: string; label: string; value: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members that have a label of their own are rows; everything else is looked into. */
const leavesOf = (value: unknown, path: string, labelled: (path: string) => boolean): [string, unknown][] =>
  isObject(value) && !labelled(path)
    ? Object.entries(value).flatMap(([key, member]) => leavesOf(member, `${path}/${key}`, labelled))
    : [[path, value]];

/** What a tenant has chosen, setting by setting, without its custom fields. */
export const settingRows = ({ profile, activities, recording }: Settings, words: Words): SettingRow[] => {
  const labelled = (path: string) => words.look(`settings.${path.slice(1).replaceAll('/', '_')}`) !== undefined;
  return leavesOf({ profile, activities, recording }, '', labelled).map(([path, value]) => ({
    path,
    label: words.setting(path),
    value: words.value(value, path),
  }));
};
