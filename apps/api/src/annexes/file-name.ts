import type { IssuedAnnex } from '@annexa/core';
import { attachment, slug } from '../http/attachment.js';

/** Content-Disposition of an annex, e.g. annexa-acme-gmbh-annex-3-rev-7-final.pdf; another extension for another format. */
export const fileNameOf = (
  tenant: string,
  { number, revision, status }: Pick<IssuedAnnex, 'number' | 'revision' | 'status'>,
  extension = 'pdf',
): string => attachment(['annexa', slug(tenant), `annex-${number}`, `rev-${revision}`, status], extension);
