const key = 'annexa.known';

/**
 * Whether somebody has signed in with this browser and not signed out. The session itself is a cookie that scripts cannot
 * see; asking the server just to find nobody would put an error into the console of every first visitor.
 */
export const knownHere = {
  is: (): boolean => localStorage.getItem(key) !== null,
  remember: (): void => localStorage.setItem(key, '1'),
  forget: (): void => localStorage.removeItem(key),
};
