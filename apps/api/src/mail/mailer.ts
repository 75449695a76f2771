/** A mail to one person: plain text. */
export type Mail = { to: string; subject: string; text: string };

/** A mail that lies in a folder. */
export type KeptMail = Mail & { id: string; at: string };

/** Sends mails, or keeps them where a demonstration sends none. */
export type Mailer = {
  /** True where mails can be sent or kept at all. */
  readonly ready: boolean;
  /** The folder in which mails are kept instead of being sent; null: they are sent. */
  readonly folder: string | null;
  /** Sends one mail; throws `MailUnavailable`. */
  send(mail: Mail): Promise<void>;
  /** The mails that were kept, newest first; none where they are sent. */
  kept(): Promise<KeptMail[]>;
  close(): void;
};

/** A mail cannot be sent now, or not at all; the message names the mend and no secret. */
export class MailUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MailUnavailable';
  }
}

/** Text as it may stand in a header: one line, without control characters, bounded (RFC 5322 section 2.1.1). */
export const headerText = (text: string, most = 200): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
    .slice(0, most);
