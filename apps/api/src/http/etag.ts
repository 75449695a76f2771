/** Strong ETag of a settings revision. */
export const revisionTag = (revision: number): string => `"rev-${revision}"`;

/** Strong ETag of stored bytes. */
export const hashTag = (sha256: string): string => `"${sha256}"`;

/** Number of the revision in an If-Match; null where it is none of ours (then nothing can match it). */
export const revisionIn = (ifMatch: string): number | null => {
  const match = /^"rev-([1-9]\d{0,8})"$/.exec(ifMatch.trim());
  return match ? Number(match[1]) : null;
};

/** True where If-None-Match names the tag; weak comparison (RFC 9110 section 13.1.2). */
export const namesTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  ifNoneMatch
    .split(',')
    .map((candidate) => candidate.trim().replace(/^W\//, ''))
    .some((candidate) => candidate === tag || candidate === '*');
