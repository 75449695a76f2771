import type { SettingsView } from '../api/generated';
import { same, type Values, valueAt } from './pointers';

/** Changes that are not saved yet, with the settings they were made on. */
export type Draft = { base: SettingsView; values: Values };

const orNone = (base: SettingsView, values: Values): Draft | null =>
  Object.keys(values).length === 0 ? null : { base, values };

const without = (values: Values, path: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([key]) => key !== path));

/** The draft with one more pending value; a value that is saved already is none. */
export const withValue = (draft: Draft | null, saved: SettingsView, path: string, value: unknown): Draft | null => {
  const base = draft?.base ?? saved;
  const rest = without(draft?.values ?? {}, path);
  return orNone(base, same(valueAt(base, path), value) ? rest : { ...rest, [path]: value });
};

/** The draft without one pending value. */
export const withoutValue = (draft: Draft | null, path: string): Draft | null =>
  draft && orNone(draft.base, without(draft.values, path));

/** What is still pending once `sent` was saved as `saved`: what was typed meanwhile, on the new settings. */
export const afterSaving = (draft: Draft | null, saved: SettingsView, sent: Values): Draft | null =>
  orNone(
    saved,
    Object.fromEntries(
      Object.entries(draft?.values ?? {}).filter(
        ([path, value]) => !same(value, sent[path]) && !same(value, valueAt(saved, path)),
      ),
    ),
  );

/** The draft with what was sent and not saved back in it; what was typed meanwhile is newer. */
export const withSent = (draft: Draft | null, sent: Draft): Draft | null =>
  orNone(sent.base, { ...sent.values, ...draft?.values });

const keyOf = (tenant: string, account: string) => `annexa.changes.${tenant}.${account}`;

/** The draft that this tab kept, through a reload or a session that ended; null where there is none. */
export const keptDraft = (tenant: string, account: string): Draft | null => {
  const text = sessionStorage.getItem(keyOf(tenant, account));
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return null;
  }
};

/** Forgets every draft of this tab: whoever comes next must not find what was typed. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith('annexa.changes.')) sessionStorage.removeItem(key);
};

/** Keeps a draft in this tab, or forgets it where nothing is pending. */
export const keepDraft = (tenant: string, account: string, draft: Draft | null): void => {
  const key = keyOf(tenant, account);
  if (draft && Object.keys(draft.values).length > 0) sessionStorage.setItem(key, JSON.stringify(draft));
  else sessionStorage.removeItem(key);
};
