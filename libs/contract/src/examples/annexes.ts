import type { BodyExamples } from './body-examples.js';

/** Bodies about the annex. */
export const annexExamples = {
  issueAnnex: { language: 'en', revision: 4 },
  previewPendingAnnex: { restore: 2, language: 'en' },
} satisfies Partial<BodyExamples>;
