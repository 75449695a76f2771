import type { Branding } from '../../../api/generated';

type Logo = NonNullable<Branding['logo']>;
type ReadLogo = { ok: true; logo: Logo } | { ok: false; why: 'logo_big' | 'logo_kind' };

const most = 64_000;
const medias: readonly string[] = ['image/svg+xml', 'image/png'] satisfies readonly Logo['media'][];

/** Reads a file of the device as a logo in base64. */
export const readLogo = async (file: File): Promise<ReadLogo> => {
  if (!medias.includes(file.type)) return { ok: false, why: 'logo_kind' };
  if (file.size > most) return { ok: false, why: 'logo_big' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { ok: true, logo: { media: file.type as Logo['media'], data: btoa(binary) } };
};
