import { useLocation } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** An address that was typed on the page before: kept beside the history entry, never in the address bar. */
    email?: string;
  }
}

/** The e-mail address that the page before hands over; empty where it hands over none. */
export const usePrefilledEmail = (): string => useLocation({ select: ({ state }) => state.email ?? '' });
