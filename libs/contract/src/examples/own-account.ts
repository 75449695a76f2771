import type { BodyExamples } from './body-examples.js';

const fresh = 'seven lanterns over the quiet harbour';

/** What a browser answers once a passkey is made: base64url throughout (W3C Web Authentication Level 3, section 5.1). */
const attestation = {
  id: 'pV7mQ2xK9sLw4RtZ0bNc6A',
  rawId: 'pV7mQ2xK9sLw4RtZ0bNc6A',
  type: 'public-key',
  response: {
    clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0',
    attestationObject: 'o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVg',
    transports: ['internal'],
  },
  clientExtensionResults: {},
};

/** Bodies about the ways in which a person signs in. */
export const ownAccountExamples = {
  changePassword: { current_password: 'correct horse battery staple', new_password: fresh },
  confirmTotp: { code: '492039' },
  addPasskey: { ticket: 'q4Zt0m8Xv2Ls6Rk1Wn9Yc3Hb7Jd5Fg0P', name: 'Laptop at work', response: attestation },
  requestPasswordReset: { email: 'ada@acme.example' },
  resetPassword: { token: 'Zk3Wq8Lm1Xv6Tb9Rn4Yc0Hd5Jf2Pg7Vs', password: fresh },
} satisfies Partial<BodyExamples>;
