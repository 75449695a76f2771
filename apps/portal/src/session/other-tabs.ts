const key = 'annexa.session';

/** Tells the other tabs of this browser that somebody else is signed in now, or nobody: the cookie is theirs too. */
export const otherTabs = {
  tell: (): void => localStorage.setItem(key, String(Date.now())),
  /** Loads this tab anew where another one tells (`storage` reaches the others only); what is not saved is kept in the tab. */
  listen: (): void =>
    addEventListener('storage', (event) => {
      if (event.key === key) location.reload();
    }),
};
