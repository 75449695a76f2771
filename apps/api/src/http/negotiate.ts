const rangesOf = (accept: string) =>
  accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { range, quality: quality ? Number(quality.slice(2)) : 1 };
  });

/** True for a browser that looks for a page: it names HTML itself, which a program that takes anything does not. */
export const readsPages = (accept = ''): boolean =>
  /(?:^|,)\s*text\/html\s*(?:[;,]|$)/i.test(accept) && accepts(accept, 'text/html');

/** True where the client accepts the media type (RFC 9110 section 12.5.1): the most specific range decides. */
export const accepts = (accept: string | undefined, media: string): boolean => {
  if (accept === undefined || accept.trim() === '') return true;
  const ranges = rangesOf(accept);
  const candidates = [media, `${media.split('/')[0]}/*`, '*/*'];
  for (const candidate of candidates) {
    const found = ranges.find(({ range }) => range === candidate);
    if (found) return found.quality > 0;
  }
  return false;
};
