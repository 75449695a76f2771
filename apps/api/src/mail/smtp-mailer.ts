import { createTransport } from 'nodemailer';
import type { Logger } from '../boot/logger.js';
import { headerText, MailUnavailable, type Mailer } from './mailer.js';

/** A server that does not answer must not hold a request for long, in milliseconds. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** Sends mails through an SMTP server (smtps://, or smtp:// with STARTTLS where the server has it). */
export const openSmtpMailer = (
  { smtpUrl, from }: { smtpUrl: string; from: string },
  logger: Pick<Logger, 'error'>,
): Mailer => {
  // The texts are ours and hold no addresses of files; the library must not fetch any.
  const transport = createTransport({ url: smtpUrl, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return {
    ready: true,
    folder: null,
    send: async ({ to, subject, text }) => {
      try {
        // As an object: the library would take a comma or angle brackets in a text for several addresses.
        const one = { name: '', address: to };
        await transport.sendMail({ from, to: one, subject: headerText(subject), text });
      } catch (cause) {
        logger.error({ err: cause }, 'a mail could not be sent');
        throw new MailUnavailable('The mail server did not take the mail. Check SMTP_URL and MAIL_FROM.', { cause });
      }
    },
    kept: async () => [],
    close: () => transport.close(),
  };
};
