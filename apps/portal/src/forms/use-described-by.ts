import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Ties an input to what is said about it elsewhere. Mantine 9 overwrites `aria-describedby` of its inputs with the texts of
 * their own wrapper; this may go once it keeps what it is given.
 */
export const useDescribedBy = <T extends HTMLElement>(ids: string): RefObject<T | null> => {
  const ref = useRef<T>(null);
  useLayoutEffect(() => ref.current?.setAttribute('aria-describedby', ids), [ids]);
  return ref;
};
