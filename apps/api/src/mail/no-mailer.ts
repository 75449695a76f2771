import { MailUnavailable, type Mailer } from './mailer.js';

/** Where no server is configured, what needs a mail says so. */
export const noMailer: Mailer = {
  ready: false,
  folder: null,
  send: () => Promise.reject(new MailUnavailable('No mail server is configured. Set SMTP_URL and MAIL_FROM.')),
  kept: async () => [],
  close: () => undefined,
};
