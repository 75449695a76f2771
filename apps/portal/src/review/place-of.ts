/**
 * The longest setting that a JSON Pointer leads into and that has a place on a page: what is wrong with the reason of a
 * retention is mended at the retention. Null where no page has it.
 */
export const placeOf = (pointer: string, isKnown: (path: string) => boolean): string | null => {
  for (let path = pointer; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/'))))
    if (isKnown(path)) return path;
  return null;
};
