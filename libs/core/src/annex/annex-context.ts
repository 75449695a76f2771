import type { EffectiveRecord } from '../record/effective-record.js';
import type { Revision } from '../settings/revision.js';
import { type TextBlocks, textBlocks } from '../text-blocks/text-blocks.js';
import type { AnnexInput } from './annex-input.js';
import type { AnnexBlock, AnnexSection } from './annex-model.js';
import { sayFact } from './say-fact.js';

/** What every part of the annex reads: the input, the sentences of its language, and what is derived from both. */
export type AnnexContext = {
  input: AnnexInput;
  record: EffectiveRecord;
  texts: TextBlocks;
  /** The revision that is photographed; undefined before the first one. */
  revision: Revision | undefined;
  /** The customer is itself a processor: we are its sub-processor (`legal.md` A4.3, A10). */
  role: 'controller' | 'processor';
  customer: string;
  processor: string;
};

/** A clause of a part before it is numbered: it has a name and a heading. */
export type Clause = AnnexBlock & { id: string; heading: string };

/** A part of the document before its clauses are numbered; null: it does not apply. */
export type Part = (
  context: AnnexContext,
) => (Omit<AnnexSection, 'blocks' | 'landscape'> & { blocks: Clause[] }) | null;

/** Reads an input once for all parts. */
export const contextOf = (input: AnnexInput): AnnexContext => {
  const { record, tenant } = input;
  const texts = textBlocks(input.language);
  return {
    input,
    record,
    texts,
    revision: input.revisions.at(-1),
    role: record.controller.role ?? 'controller',
    customer: record.controller.legal_name ?? tenant.name,
    processor: sayFact(texts, record.processor.legal_name).join(', '),
  };
};

/** Name of an activity of the record as printed. */
export const activityName = (record: EffectiveRecord, id: string): string =>
  record.activities.find((activity) => activity.id === id)?.name ?? id;

/** Name of a sub-processor of the record as printed. */
export const subprocessorName = (record: EffectiveRecord, id: string): string =>
  record.subprocessors.find((entry) => entry.id === id)?.name ?? id;

/** Name of a recipient of a transfer: a sub-processor, or the customer to whom its data goes back. */
export const recipientName = ({ record, customer, processor }: AnnexContext, id: string): string => {
  if (id === 'customer') return customer;
  return id === 'processor' ? processor : subprocessorName(record, id);
};

/** The activities that something applies to: by name, or that they are all. */
export const sayActivities = ({ record, texts }: AnnexContext, ids: readonly string[]): string =>
  ids.length > 1 && record.activities.every(({ id }) => ids.includes(id))
    ? texts.words.allActivities
    : ids.map((id) => activityName(record, id)).join(texts.words.semicolon);

/** An id of the record as the name of a clause. */
export const clauseId = (...parts: readonly string[]): string => parts.join('-').replaceAll('_', '-');
