import type { MissingFact } from '../record/missing-fact.js';
import type { CustomField } from '../settings/custom-field.js';
import type { TextBlocks } from '../text-blocks/text-blocks.js';

type Pages = TextBlocks['limits']['pages'];
type Parts = TextBlocks['limits']['catalogue'];

/** The page of the portal on which a setting is made; the portal itself sends people there. */
const pageOf = (path: string): keyof Pages => {
  if (path.startsWith('/custom_fields')) return 'fields';
  if (path.startsWith('/profile')) return 'profile';
  if (path.includes('/retention')) return 'retention';
  return path.startsWith('/recording') ? 'recording' : 'features';
};

/** What the portal calls a setting; one that is a group of fields is called as its first. */
const sayField = (path: string, { settings }: TextBlocks, fields: readonly Pick<CustomField, 'label'>[]): string => {
  const [, group = '', index = '', member = ''] = path.split('/');
  const field = group === 'custom_fields' ? fields[Number(index)]?.label : undefined;
  if (field !== undefined) return settings.members[member] ? `${field}: ${settings.members[member]}` : field;
  return settings.labels[path] ?? settings.labels[`${path}/name`] ?? path.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
};

const partOf = (path: string, { limits }: TextBlocks): string => {
  const [, group = ''] = path.split('/');
  return limits.catalogue[group as keyof Parts] ?? limits.catalogue.other;
};

/** Who gives a missing fact and where, in words: a lawyer is not sent to a JSON Pointer. */
export const sayWhere = (
  { path, filled_by }: Pick<MissingFact, 'path' | 'filled_by'>,
  texts: TextBlocks,
  fields: readonly Pick<CustomField, 'label'>[],
): string => {
  const { limits: say } = texts;
  return filled_by === 'tenant'
    ? say.byCustomer(say.pages[pageOf(path)], sayField(path, texts, fields))
    : say.byProcessor(partOf(path, texts));
};
