import type { BodyExamples } from './body-examples.js';

/** Bodies about the retention of one activity. */
export const retentionExamples = {
  putRetentionPolicy: { retention: { kind: 'fixed', period: 'P6M', from: 'collected' } },
} satisfies Partial<BodyExamples>;
