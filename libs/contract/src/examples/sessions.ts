import type { BodyExamples } from './body-examples.js';
import { exampleId } from './example-id.js';

const ticket = 'q4Zt0m8Xv2Ls6Rk1Wn9Yc3Hb7Jd5Fg0P';
const password = 'correct horse battery staple';

/** What a passkey answered: base64url throughout (W3C Web Authentication Level 3, section 5.1). */
const assertion = {
  id: 'pV7mQ2xK9sLw4RtZ0bNc6A',
  rawId: 'pV7mQ2xK9sLw4RtZ0bNc6A',
  type: 'public-key',
  response: {
    clientDataJSON: 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0',
    authenticatorData: 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAA',
    signature: 'MEUCIQDx8vW3kQ1rZt6b',
    userHandle: 'YWNjXzAxbTg2ZTgxZTBjNGg4bjJyNnQwdjR4OHpi',
  },
  clientExtensionResults: {},
};

/** Bodies for signing in and staying signed in. */
export const sessionExamples = {
  createSession: { email: 'ada@acme.example', password },
  refreshSession: { refresh_token: 'rt_7Hd2Kq9Lx4Vb0Zm6Tn3Wc8Yf1Pj5Rs' },
  signIn: { email: 'ada@acme.example', password },
  signInSecondFactor: { ticket, code: '492039' },
  signInTenant: { ticket, tenant: exampleId('ten') },
  signInPasskey: { ticket, response: assertion },
  switchTenant: { tenant: exampleId('ten') },
  reauthenticate: { password, code: '492039' },
} satisfies Partial<BodyExamples>;
