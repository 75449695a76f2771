import type { BodyExamples } from './body-examples.js';

/** Bodies about the end of an annex. */
export const verifyExamples = {
  revokeAnnex: { reason: 'Issued with the address of another company' },
  revokeTenantAnnex: { reason: 'Printed from a catalogue version that was withdrawn' },
} satisfies Partial<BodyExamples>;
