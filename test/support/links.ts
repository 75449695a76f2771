import type { KeptMail } from '../../apps/api/src/mail/mailer';
import type { World } from './world';

/** Waits until a condition holds, for at most five seconds. */
export const until = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
  const end = performance.now() + 5_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** The newest mail to an address whose subject holds some words; waits for mails that nobody waits for. */
export const mailTo = (the: World, to: string, subject = ''): Promise<KeptMail> =>
  until(`a mail to ${to}`, async () => {
    const mails = await the.parts.mailer.kept();
    return mails.find((mail) => mail.to === to && mail.subject.includes(subject));
  });

/** The text behind the # of the link in a mail. */
export const tokenIn = ({ text }: { text: string }): string => {
  const token = /#([0-9A-Za-z]{43})$/m.exec(text)?.[1];
  if (token === undefined) throw new Error(`no link in: ${text}`);
  return token;
};
