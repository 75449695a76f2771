import { VisuallyHidden } from '@mantine/core';
import type { Notifications } from '@mantine/notifications';
import i18next from 'i18next';
import { useEffect, useState, useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Says an outcome to screen readers through the live region, which is always on the page. */
export const announce = (text: string): void => {
  said = said === text ? `${text}\u00A0` : text;
  for (const tell of listeners) tell();
};

type Place = { Notices: typeof Notifications };
let open: (place: Place) => void = () => undefined;

/** Where outcomes are shown: loaded with the first one, because it is no part of the first page. */
export const Outcomes = () => {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    open = setPlace;
  }, []);
  return place && <place.Notices position="bottom-right" />;
};

const show = async (text: string): Promise<void> => {
  const { notifications, Notifications: Notices } = await import('@mantine/notifications');
  open({ Notices });
  notifications.show({
    message: text,
    autoClose: 8000,
    color: 'accent',
    role: 'presentation',
    closeButtonProps: { 'aria-label': i18next.t('action.close', { ns: 'shell' }) },
  });
};

/** Shows an outcome for eight seconds (longer while it is looked at), and says it. Errors are shown inline instead. */
export const tellOutcome = (text: string): void => {
  announce(text);
  // Without a connection it is said all the same, and the page shows what has changed.
  show(text).catch(() => undefined);
};

/** The live region. */
export const LiveRegion = () => {
  const text = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => said,
  );
  return (
    <VisuallyHidden role="status" aria-live="polite" id="live-region">
      {text}
    </VisuallyHidden>
  );
};
