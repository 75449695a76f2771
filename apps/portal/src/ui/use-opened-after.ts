import { useEffect, useState } from 'react';

/** Opens a dialog after it is there: only then does it know what had the focus before (WCAG 2.2, 2.4.3). */
export const useOpenedAfter = (opened: boolean): boolean => {
  const [shown, show] = useState(false);
  useEffect(() => show(opened), [opened]);
  return shown;
};
