import type { BodyExamples } from './body-examples.js';

const callback = {
  label: 'Call-back number',
  purpose: 'Call back after a dropped call',
  type: 'phone',
  sensitivity: 'personal',
  sources: ['call_prep'],
  activity: 'call_handling',
  retention: { kind: 'fixed', period: 'P14D', from: 'collected' },
  mask: true,
  required: false,
} satisfies BodyExamples['putCustomField'];

/** Bodies about custom data fields. */
export const customFieldExamples = {
  createCustomField: { key: 'callback_number', ...callback },
  putCustomField: callback,
} satisfies Partial<BodyExamples>;
