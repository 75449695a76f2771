import type { AnnexBlock, AnnexFact, AnnexModel, AnnexSection } from '../annex/annex-model.js';
import { textBlocks } from '../text-blocks/text-blocks.js';

/** Facts of the cover that say which document it is, when it was made and with what. */
const identityLabels = ({ lang }: AnnexModel): ReadonlySet<string> => {
  const { labels } = textBlocks(lang).cover;
  const { document, instruction, replaces, effective, issued, catalogue, template, texts, hash, verification } = labels;
  return new Set([document, instruction, replaces, effective, issued, catalogue, template, texts, hash, verification]);
};

/** What the cover states about the processing, and not about the document itself. Its summary restates the parts. */
export const substanceOfCover = (model: AnnexModel): AnnexFact[] => {
  const identity = identityLabels(model);
  return model.cover.facts.filter(({ label }) => !identity.has(label));
};

/** The changes since the last version: another document has another last version. */
const isIdentity = (section: AnnexSection, block: AnnexBlock): boolean =>
  section.id === 'about' && block.id === 'changes';

/** The sections without what only tells one document from another: verification, and changes since the last version. */
export const substanceOf = ({ sections }: AnnexModel): AnnexSection[] =>
  sections
    .filter(({ id }) => id !== 'verification')
    .map((section) => ({ ...section, blocks: section.blocks.filter((block) => !isIdentity(section, block)) }));

/**
 * How many cells of a row say more than the day of issue: the last day in Part VI is counted from it, so that it moves from
 * document to document although the period is the same. Where the rest of its row differs, it is shown as what it is.
 */
export const tellingCells = (clause: string, cells: number): number =>
  clause === 'retention/periods' ? cells - 1 : cells;
