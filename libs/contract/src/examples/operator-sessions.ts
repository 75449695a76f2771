import type { BodyExamples } from './body-examples.js';

const password = 'correct horse battery staple';

/** Bodies with which an operator signs in and stays signed in. */
export const operatorSessionExamples = {
  createOperatorSession: { email: 'olga@annexa.example', password },
  refreshOperatorSession: { refresh_token: 'rt_7Hd2Kq9Lx4Vb0Zm6Tn3Wc8Yf1Pj5Rs' },
  operatorSignIn: { email: 'olga@annexa.example', password },
  operatorSecondFactor: { ticket: 'q4Zt0m8Xv2Ls6Rk1Wn9Yc3Hb7Jd5Fg0P', code: '492039' },
  reauthenticateOperator: { password, code: '492039' },
} satisfies Partial<BodyExamples>;
