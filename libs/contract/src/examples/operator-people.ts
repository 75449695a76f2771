import type { BodyExamples } from './body-examples.js';

/** Bodies about the vendor's people and the look of the portal. */
export const operatorPeopleExamples = {
  changeOperatorPassword: {
    current_password: 'correct horse battery staple',
    new_password: 'seven lanterns over the quiet harbour',
  },
  confirmOperatorTotp: { code: '492039' },
  createOperator: { email: 'otto@annexa.example' },
  putBranding: {
    name: 'Annexa',
    accent: '#0b6b6b',
    logo: {
      media: 'image/svg+xml',
      data: 'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA4IDgiPjxyZWN0IHdpZHRoPSI4IiBoZWlnaHQ9IjgiLz48L3N2Zz4=',
    },
    support_url: 'mailto:support@annexa.example',
  },
} satisfies Partial<BodyExamples>;
