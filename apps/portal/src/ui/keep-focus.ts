import { useEffect, useRef } from 'react';

/** Gives the focus to a part of the page. */
export const focusPart = (id: string): void => {
  const part = document.getElementById(id);
  part?.setAttribute('tabindex', '-1');
  part?.focus({ preventScroll: true });
};

/** Where a row goes away with the button that had the focus, the part around it takes the focus (WCAG 2.4.3). */
export const useKeepFocus = (rows: number, id: string): void => {
  const before = useRef(rows);
  useEffect(() => {
    if (rows < before.current && document.activeElement === document.body) focusPart(id);
    before.current = rows;
  }, [rows, id]);
};
