/** A name as a part of a file name; cut by code points: half a surrogate pair cannot be encoded. */
export const slug = (text: string): string =>
  Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, ''),
  )
    .slice(0, 60)
    .join('');

const ascii = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll(/-{2,}/g, '-');

/** Content-Disposition of a download, plain and in UTF-8 (RFC 6266); empty parts of the name are left out. */
export const attachment = (parts: readonly string[], extension: string): string => {
  const name = `${parts.filter((part) => part !== '').join('-')}.${extension}`;
  return `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
};
