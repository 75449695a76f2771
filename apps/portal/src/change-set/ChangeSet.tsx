import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ProblemItem, SettingsView } from '../api/generated';
import { queries } from '../api/queries';
import { useSession } from '../session/session';
import { afterSaving, type Draft, keepDraft, keptDraft, withoutValue, withSent, withValue } from './draft';
import { changeOf, fieldsWith, settingAt, type Values, valueAt } from './pointers';

type Reviewing = { kind: 'changes' } | { kind: 'restore'; revision: number } | null;

/** What is sent: values on the settings they were made on, or a revision to restore. */
export type Saving = { base: SettingsView; values: Values; restore: number | null; reason: string; early: boolean };
/** `unsure`: the connection broke, and whether it was saved could not be found out. */
type Failure = { saving: Saving; problem: unknown; unsure: boolean } | null;

/** Everything that is changed and not saved: several settings, one review. */
type ChangeSet = {
  /** The settings as they are saved, newest known. */
  saved: SettingsView;
  /** The settings on which the pending changes were made; the same as `saved` where nothing is pending. */
  base: SettingsView;
  values: Values;
  count: number;
  change: ReturnType<typeof changeOf>;
  /** What the server has against a pending value, by the path of the setting. */
  errors: Readonly<Record<string, string>>;
  reviewing: Reviewing;
  /** What was typed as the reason; outlives a review that is worked out anew. */
  reason: string;
  setReason: (reason: string) => void;
  /** A save that was shown early and then failed. */
  failure: Failure;
  /** What is being saved and shown as if it were; kept with the draft until the server has answered. */
  send: (saving: Saving) => void;
  /** The server has saved it: what was typed meanwhile stays, on the new settings. */
  landed: (saved: SettingsView, sent: Values) => void;
  /** Puts what was sent and not saved back into the draft. */
  takeBack: (sent: Saving) => void;
  set: (path: string, value: unknown) => void;
  undo: (path: string) => void;
  discard: () => void;
  /** Puts the values on newer settings, after a merge. */
  rebase: (base: SettingsView, values: Values) => void;
  refuse: (problems: readonly ProblemItem[]) => void;
  review: (what: Reviewing) => void;
  fail: (failure: Failure) => void;
};

const ChangeSetContext = createContext<ChangeSet | null>(null);

/** What is kept in the tab: the draft, and what was sent without an answer so far. */
const withUnanswered = (draft: Draft | null, sent: Saving | undefined): Draft | null =>
  sent ? withSent(draft, sent) : draft;

/** What the server has against a change set, by the path of the setting that is pending. */
const errorsBy = (problems: readonly ProblemItem[], base: SettingsView, values: Values): Record<string, string> => {
  const fields = fieldsWith(base.custom_fields, values);
  const pathOf = (pointer: string) => {
    const path = settingAt(pointer, fields);
    return Object.keys(values).find((one) => path === one || path.startsWith(`${one}/`)) ?? path;
  };
  return Object.fromEntries(problems.map(({ pointer, detail }) => [pathOf(pointer), detail]));
};

/** Holds the pending changes of this tab; they outlive a reload and the end of the session. */
export const ChangeSetProvider = ({ children }: { children: ReactNode }) => {
  const { me } = useSession();
  const { data: saved } = useSuspenseQuery(queries.settings());
  const [draft, setDraft] = useState<Draft | null>(() => keptDraft(me.tenant.id, me.id));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [reviewing, review] = useState<Reviewing>(null);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure>(null);
  const [sending, setSending] = useState<Saving | null>(null);
  const unanswered = sending ?? failure?.saving;
  useEffect(
    () => keepDraft(me.tenant.id, me.id, withUnanswered(draft, unanswered)),
    [draft, unanswered, me.tenant.id, me.id],
  );

  const set = useCallback(
    (path: string, value: unknown) => {
      setErrors(({ [path]: _mended, ...others }) => others);
      setDraft((before) => withValue(before, saved, path, value));
    },
    [saved],
  );
  const value = useMemo<ChangeSet>(() => {
    const [base, values] = [draft?.base ?? saved, draft?.values ?? {}];
    return {
      saved,
      base,
      values,
      count: Object.keys(values).length,
      change: changeOf(base, values),
      errors,
      reviewing,
      reason,
      setReason,
      failure,
      set,
      undo: (path) => setDraft((before) => withoutValue(before, path)),
      discard: () => {
        setErrors({});
        setDraft(null);
      },
      rebase: (onto, next) => setDraft(Object.keys(next).length === 0 ? null : { base: onto, values: next }),
      refuse: (problems) => setErrors(errorsBy(problems, base, values)),
      review,
      send: (saving) => {
        setSending(saving);
        setReason('');
        setDraft(null);
      },
      landed: (onto, sent) => {
        setSending(null);
        setErrors({});
        setDraft((before) => afterSaving(before, onto, sent));
      },
      takeBack: (sent) => {
        setSending(null);
        setFailure(null);
        setReason(sent.reason);
        setDraft((before) => withSent(before, sent));
      },
      fail: (what) => {
        setSending(null);
        setFailure(what);
      },
    };
  }, [draft, saved, errors, reviewing, reason, failure, set]);
  return <ChangeSetContext.Provider value={value}>{children}</ChangeSetContext.Provider>;
};

/** The pending changes. */
export const useChangeSet = (): ChangeSet => {
  const changeSet = useContext(ChangeSetContext);
  if (!changeSet) throw new Error('useChangeSet outside of a ChangeSetProvider');
  return changeSet;
};

/** One setting: the value that is shown (pending or saved), and how to change it. `value` null: the default holds. */
export const useSetting = <T,>(path: string) => {
  const { base, values, errors, set, undo } = useChangeSet();
  const saved = valueAt(base, path) as T | null;
  const changed = Object.hasOwn(values, path);
  return {
    value: (changed ? values[path] : saved) as T | null,
    saved,
    changed,
    error: errors[path],
    set: (value: T | null) => set(path, value),
    undo: () => undo(path),
  };
};
