import type { CustomField } from '../api/generated';
import { anchorOf, pageOf, settingAt } from '../change-set/pointers';

/** Catalogue and settings both have activities: the settings name them, the catalogue counts them. */
const isSetting = /^\/(profile|recording|custom_fields|activities\/[a-z])/;

/** Where a person of the tenant fills in or changes what a JSON Pointer names; null where only the operator can. */
export const whereSet = (pointer: string | null, fields: readonly CustomField[]) => {
  if (pointer === null || !isSetting.test(pointer)) return null;
  const path = settingAt(pointer, fields);
  return { path, to: pageOf(path), hash: anchorOf(path) };
};
