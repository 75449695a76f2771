import { contextOf, type Part } from './annex-context.js';
import type { AnnexInput } from './annex-input.js';
import type { AnnexModel, AnnexSection } from './annex-model.js';
import { aboutSection } from './parts/about-section.js';
import { clausesPart } from './parts/clauses-part.js';
import { signatureSection, verificationSection } from './parts/closing-sections.js';
import { contractPart } from './parts/contract-part.js';
import { coverPage, statusOf } from './parts/cover-page.js';
import { fieldsPart } from './parts/fields-part.js';
import { instructionsPart } from './parts/instructions-part.js';
import { limitsPart } from './parts/limits-part.js';
import { recordPart } from './parts/record-part.js';

/** Parts I to VI in their order; a part keeps its number where another one does not apply. */
const parts: readonly Part[] = [recordPart, contractPart, clausesPart, instructionsPart, fieldsPart, limitsPart];

/** Numbers the clauses of a part: "II.3" can be cited. */
const numbered = (part: NonNullable<ReturnType<Part>>): AnnexSection => ({
  ...part,
  landscape: false,
  blocks: part.blocks.map((block, index) => ({ ...block, number: `${part.number}.${index + 1}` })),
});

/**
 * (record, revisions, language, day of issue) → the annex as finished strings, ordered rows and flags. Pure: the same
 * input gives the same model. Draft while a mandatory fact is missing or a serious contradiction is open; final cannot be
 * forced.
 */
export const buildAnnex = (input: AnnexInput): AnnexModel => {
  const context = contextOf(input);
  const { cover: say } = context.texts;
  const status = statusOf(context);
  const document = input.annex_number === null ? say.preview : say.annex(input.annex_number);
  const revision = say.revision(context.revision?.number ?? 0);
  const applying = parts.flatMap((part) => part(context) ?? []).map(numbered);
  return {
    lang: input.language,
    title: say.title,
    subtitle: context.role === 'processor' ? say.subtitleSub : say.subtitle,
    status,
    watermark: status === 'draft' ? say.watermark : null,
    running: {
      head: `${context.customer} · ${document} · ${revision} · ${say.status[status]}`,
      foot: say.hash(input.record_hash),
      page: say.page,
    },
    cover: coverPage(context),
    sections: [
      aboutSection(context, new Set(applying.map(({ number }) => number))),
      ...applying,
      signatureSection(context),
      verificationSection(context),
    ],
  };
};
