import type { EffectiveRecord } from '../record/effective-record.js';
import type { Revision } from '../settings/revision.js';
import type { AnnexModel } from './annex-model.js';

/** What an annex is made from. */
export type AnnexInput = {
  record: EffectiveRecord;
  /** `demo`: the facts about the tenant are made up, and the annex says so. */
  tenant: { name: string; demo: boolean };
  /**
   * The revisions up to the one that is photographed, oldest first: all, or the first one and the newest that are printed
   * with the one before them. Their numbers have no gaps, so they tell how many there are.
   */
  revisions: readonly Revision[];
  language: AnnexModel['lang'];
  /** RFC 3339 instant, UTC. */
  issued_on: string;
  /** Running number of the annex within the tenant; null for a preview. */
  annex_number: number | null;
  template_version: string;
  /** SHA-256 of the canonical record, hexadecimal. */
  record_hash: string;
  /** The annex issued before, with the revision that it photographed; absent: this is the first one. */
  previous?: { number: number; revision: Revision };
  /** Where anyone can ask whether the document is genuine and current; absent: a preview, or not signed. */
  verification?: { code: string; url: string };
};
