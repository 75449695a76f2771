import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, ifMatch } from '../api/client';
import { patchSettings, restoreRevision, type SettingsView } from '../api/generated';
import { ApiProblem } from '../api/problem';
import { queries } from '../api/queries';
import { type Saving, useChangeSet } from '../change-set/ChangeSet';
import { changeOf, same, settingsWith, valueAt } from '../change-set/pointers';
import { announce, tellOutcome } from '../ui/announce';
import { isProfileOnly, saveProfile } from './save-profile';

const send = ({ base, values, restore, reason }: Saving): Promise<SettingsView> => {
  const given = reason.trim() === '' ? {} : { query: { reason: reason.trim() } };
  const headers = ifMatch(base.revision);
  if (restore !== null) return call(() => restoreRevision({ path: { number: restore }, headers, ...given }));
  if (isProfileOnly(values)) return saveProfile(base, values, { headers, ...given });
  return call(() => patchSettings({ body: changeOf(base, values), headers, ...given }));
};

const key = queries.settings().queryKey;

/** Shows the new values before the server has answered; answers how to take them back. */
const showEarly = (client: QueryClient, { base, values }: Saving) => {
  const before = client.getQueryData(key);
  client.setQueryData(key, { ...base, ...settingsWith(base, values) });
  return () => client.setQueryData(key, before);
};

/** Whether settings are what was sent: the answer to a save may be lost although the save was not. */
const holds = (settings: SettingsView, { base, values }: Saving): boolean =>
  settings.revision === base.revision + 1 &&
  Object.entries(values).every(([path, value]) => same(valueAt(settings, path), value));

/** Looks what became of a save without an answer: saved, not saved, or unknown where nobody can be asked. */
const becameOf = async (client: QueryClient, saving: Saving): Promise<SettingsView | 'not_saved' | 'unknown'> => {
  try {
    const now = await client.fetchQuery({ ...queries.settings(), staleTime: 0, retry: false });
    return saving.restore === null && holds(now, saving) ? now : 'not_saved';
  } catch {
    return 'unknown';
  }
};

/** Settings, plan or catalogue are not what the review was made on. */
const isOutdated = (status: number) => status === 412 || status === 422;

/** What to do where a save failed: found saved after all, back into the review, or to be tried again. */
const useFailed = (done: (saved: SettingsView, saving: Saving) => Promise<void>) => {
  const { review, refuse, fail, takeBack } = useChangeSet();
  const client = useQueryClient();
  const { t } = useTranslation('review');
  return async (problem: unknown, saving: Saving): Promise<void> => {
    const status = problem instanceof ApiProblem ? problem.status : 0;
    const became = status === 0 ? await becameOf(client, saving) : 'not_saved';
    if (typeof became !== 'string') return done(became, saving);
    announce(t(became === 'unknown' ? 'unsure' : 'failed'));
    if (problem instanceof ApiProblem && status === 422) refuse(problem.errors);
    if (isOutdated(status))
      await Promise.all([['tenant'], ['preview']].map((queryKey) => client.invalidateQueries({ queryKey })));
    if (!saving.early) return undefined;
    if (!isOutdated(status)) return fail({ saving, problem, unsure: became === 'unknown' });
    takeBack(saving);
    return review({ kind: 'changes' });
  };
};

/**
 * Saves pending changes, or restores a revision, as the next instruction. What deletes nothing and records nobody is shown
 * at once and taken back if the server refuses; everything else waits for the server.
 */
export const useSaveChanges = () => {
  const { landed, send: sending, review, fail } = useChangeSet();
  const client = useQueryClient();
  const { t } = useTranslation('review');
  const done = async (saved: SettingsView, { values }: Saving) => {
    client.setQueryData(key, saved);
    landed(saved, values);
    review(null);
    tellOutcome(t('saved', { number: saved.revision }));
    await client.invalidateQueries({ queryKey: ['tenant'] });
  };
  const failed = useFailed(done);
  return useMutation({
    mutationFn: send,
    onMutate: async (saving) => {
      fail(null);
      if (!saving.early) return undefined;
      await client.cancelQueries({ queryKey: key });
      const hide = showEarly(client, saving);
      sending(saving);
      review(null);
      return hide;
    },
    onSuccess: done,
    onError: async (problem, saving, hide) => {
      hide?.();
      await failed(problem, saving);
    },
  });
};
