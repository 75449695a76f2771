import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

const controls =
  'input:not(:disabled):not([type=hidden]), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/**
 * Marks where the links of reviews and of the overview land: when the address ends with the id, what carries the ref comes
 * into view and its first control takes the focus; the element itself where it has none (give it `tabIndex={-1}`).
 */
export const useLanding = <T extends HTMLElement>(id: string) => {
  const ref = useRef<T>(null);
  const location = useLocation();
  useEffect(() => {
    const landing = ref.current;
    if (!landing || location.hash !== id) return;
    const target = landing.querySelector<HTMLElement>(controls) ?? landing;
    landing.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    // The whole location: the same link followed again lands again.
  }, [location, id]);
  return ref;
};
