import type { BodyExamples } from './body-examples.js';

const token = 'Zk3Wq8Lm1Xv6Tb9Rn4Yc0Hd5Jf2Pg7Vs';

/** Bodies about members and those who are invited. */
export const memberExamples = {
  changeMemberRole: { role: 'legal' },
  createInvitation: { email: 'lena@acme.example', role: 'legal' },
  showInvitation: { token },
  acceptInvitation: { token, password: 'seven lanterns over the quiet harbour' },
} satisfies Partial<BodyExamples>;
