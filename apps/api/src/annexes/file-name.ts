import type { IssuedAnnex } from '@annexa/core';

/** Cut by code points: half a surrogate pair cannot be encoded. */
const slug = (text: string) =>
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

/** Content-Disposition of an annex, plain and in UTF-8 (RFC 6266), e.g. annexa-acme-gmbh-annex-3-rev-7-final.pdf. */
export const fileNameOf = (
  tenant: string,
  { number, revision, status }: Pick<IssuedAnnex, 'number' | 'revision' | 'status'>,
): string => {
  const parts = ['annexa', slug(tenant), `annex-${number}`, `rev-${revision}`, status];
  const name = `${parts.filter((part) => part !== '').join('-')}.pdf`;
  return `attachment; filename="${ascii(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`;
};
