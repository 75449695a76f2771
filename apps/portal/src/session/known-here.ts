/**
 * Whether somebody has signed in with this browser and not signed out. The session itself is a cookie that scripts cannot
 * see; asking the server just to find nobody would put an error into the console of every first visitor.
 */
const knownAs = (key: string) => ({
  is: (): boolean => localStorage.getItem(key) !== null,
  remember: (): void => localStorage.setItem(key, '1'),
  forget: (): void => localStorage.removeItem(key),
});

export type Known = ReturnType<typeof knownAs>;

/** Members in the portal. */
export const knownHere = knownAs('annexa.known');
/** Operators in their console. */
export const operatorKnownHere = knownAs('annexa.known-operator');
