import { type MeasureHead, measureHeads } from '../catalog/measure.js';
import type { ChecklistRow } from './checklist-row.js';

/** Heads that the law itself names, and where; the others are those of the clauses. */
const articles: Partial<Record<MeasureHead, { id: string; source: string }>> = {
  encryption: { id: 'A3.1', source: 'GDPR Art. 32(1)(a)' },
  resilience: { id: 'A3.1', source: 'GDPR Art. 32(1)(b)' },
  restore: { id: 'A3.1', source: 'GDPR Art. 32(1)(c)' },
  testing: { id: 'A3.1', source: 'GDPR Art. 32(1)(d)' },
  assistance: { id: 'A2.7', source: 'GDPR Art. 28(3)(f); Decision (EU) 2021/915 Annex III: help for the controller' },
};

const ofClauses = { id: 'A3.2', source: 'Decisions (EU) 2021/914 Annex II and 2021/915 Annex III' };

/** One row for each head under which a specific measure must stand. */
export const measureRows: readonly ChecklistRow<'measure'>[] = (Object.keys(measureHeads) as MeasureHead[]).map(
  (head) => ({
    of: 'measure',
    member: head,
    field: '/measures',
    part: 'II',
    filled_by: 'operator',
    mandatory: 'always',
    ...(articles[head] ?? ofClauses),
  }),
);
