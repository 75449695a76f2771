import type { EffectiveRecord } from './effective-record.js';

/** True where an annex of this record is a draft: a mandatory fact is missing, or a contradiction is serious. */
export const isDraft = ({ missing, findings }: Pick<EffectiveRecord, 'missing' | 'findings'>): boolean =>
  missing.length > 0 || findings.some(({ severity }) => severity === 'serious');
