import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * The secret behind the # of a link from a mail. It is taken out of the address bar at once, so that it stays in no history
 * and no bookmark; another link followed in the same tab counts instead.
 */
export const useLinkToken = (): string => {
  const { hash } = useLocation();
  const [token, keep] = useState(hash);
  useEffect(() => {
    if (hash === '') return;
    keep(hash);
    history.replaceState(history.state, '', location.pathname + location.search);
  }, [hash]);
  return token;
};
