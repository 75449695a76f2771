import { useQueryClient } from '@tanstack/react-query';
import { forgetDrafts } from '../change-set/draft';
import { problemFrom } from '../api/problem';
import { tellOutcome } from '../ui/announce';
import { useProblemWords } from '../ui/problem-words';
import { type Known, knownHere } from './known-here';
import { otherTabs } from './other-tabs';

type Ending = () => Promise<{ error?: unknown; response?: Response | undefined }>;

/**
 * Signs out and leaves nothing behind. A session that is over already is as good as ended; where the server cannot be
 * reached or fails, the cookie still works, and that is said instead of looking signed out.
 */
export const useSignOut = (end: Ending, after: string, known: Known = knownHere): (() => Promise<void>) => {
  const client = useQueryClient();
  const say = useProblemWords();
  return async () => {
    const { error, response } = await end().catch((): Awaited<ReturnType<Ending>> => ({}));
    if (!response?.ok && response?.status !== 401) return tellOutcome(say(problemFrom(error, response)));
    known.forget();
    forgetDrafts();
    otherTabs.tell();
    client.clear();
    location.assign(after);
  };
};
