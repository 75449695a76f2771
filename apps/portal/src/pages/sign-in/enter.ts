import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { getMe, type Me } from '../../api/generated';
import { queries } from '../../api/queries';
import { otherTabs } from '../../session/other-tabs';
import { knownHere } from '../../session/known-here';

/** Goes into the portal: nothing stays that another person loaded. */
export const useEnter = (next: string | undefined): ((me: Me) => void) => {
  const [client, router] = [useQueryClient(), useRouter()];
  return (me) => {
    client.clear();
    knownHere.remember();
    otherTabs.tell();
    client.setQueryData(queries.me().queryKey, me);
    router.history.replace(next ?? '/');
  };
};

/**
 * Goes on at once where somebody is signed in already. Not through `call`: that one would ask for the password here, where
 * it is about to be typed anyway.
 */
export const useGoOn = (enter: (me: Me) => void, unless: boolean): void => {
  useEffect(() => {
    if (unless || !knownHere.is()) return undefined;
    let gone = false;
    void getMe().then(
      ({ data }) => {
        if (data && !gone) enter(data);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
    // Once, when the page opens.
  }, []);
};
