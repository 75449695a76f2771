import type { BodyExamples } from './body-examples.js';

/** Bodies about API keys. */
export const apiKeyExamples = {
  createApiKey: {
    name: 'CRM of the service desk',
    scopes: ['settings:read', 'record:read', 'annexes:read'],
    expires_at: '2027-11-24T00:00:00.000Z',
  },
} satisfies Partial<BodyExamples>;
