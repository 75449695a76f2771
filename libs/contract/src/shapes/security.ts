import { Text } from '@annexa/core';
import { z } from 'zod';
import { Ticket, WebAuthnJson } from './browser-session.js';
import { Id, Instant } from './page.js';
import { EmailAddress, Login } from './session.js';

/** Shortest password, after NIST SP 800-63B-4 section 3.1.1.2 for a password that may be used alone. */
const leastPassword = 15;
/** A password to set: long rather than odd; what is too common or holds the address is refused. */
export const NewPassword = z
  .string()
  .min(leastPassword, `Choose at least ${leastPassword} characters; a sentence is fine.`)
  .max(256)
  .describe(`A new password of ${leastPassword} to 256 characters; any characters, no rule of composition.`);

/** A change of password. */
export const PasswordChange = z
  .strictObject({ current_password: Login.shape.password, new_password: NewPassword })
  .meta({ id: 'PasswordChange', description: 'A change of password. Ends all other sessions.' });

/** Whose password is to be set anew. */
export const ResetRequest = z
  .strictObject({ email: EmailAddress })
  .meta({ id: 'ResetRequest', description: 'Whose password is to be set anew.' });

const LinkToken = z.string().min(1).max(200).describe('The text behind the # of the link in the mail.');

/** A password set anew by the link of a mail. */
export const PasswordReset = z
  .strictObject({ token: LinkToken, password: NewPassword })
  .meta({ id: 'PasswordReset', description: 'A password set anew, with the link of the mail.' });

/** A link that somebody follows. */
export const Link = z.strictObject({ token: LinkToken }).meta({ id: 'Link', description: 'A link that was followed.' });

/** A passkey of a person. */
export const PasskeyView = z
  .strictObject({
    id: Id('psk', 'the passkey'),
    name: z.string().max(100).describe('Name that the person gave it.'),
    created_at: Instant('When it was added'),
    last_used_at: Instant('When it was last used').nullable().describe('When it was last used; null: never.'),
  })
  .meta({ id: 'PasskeyView', description: 'A passkey of a person.' });

/** How a person proves who they are. */
export const SecurityView = z
  .strictObject({
    totp: z.boolean().describe('True where an authenticator app is set up.'),
    recovery_codes_left: z.int().min(0).max(10).describe('Recovery codes that have not been used.'),
    passkeys: z.array(PasskeyView).max(20).describe('Passkeys, oldest first.'),
  })
  .meta({ id: 'SecurityView', description: 'How a person proves who they are, without any secret.' });

/** The secret of an authenticator app, shown once. */
export const NewTotp = z
  .strictObject({
    secret: z.string().max(64).describe('The secret in base 32, for typing.'),
    uri: z.string().max(500).describe('The secret as an otpauth:// address, for a QR code.'),
  })
  .meta({ id: 'NewTotp', description: 'The secret of an authenticator app; it counts once a code has confirmed it.' });

/** A code that proves that the app has the secret. */
export const TotpConfirmation = z
  .strictObject({
    code: z
      .string()
      .regex(/^\d{6}$/)
      .describe('The six digits that the app shows.'),
  })
  .meta({ id: 'TotpConfirmation', description: 'A code that proves that the app has the secret.' });

/** Recovery codes, shown once. */
export const RecoveryCodes = z
  .strictObject({
    recovery_codes: z.array(z.string().max(40)).max(10).describe('Ten codes; each is good once in place of the app.'),
  })
  .meta({ id: 'RecoveryCodes', description: 'Recovery codes, shown this once; older ones stop working.' });

/** A passkey to add. */
export const PasskeyBody = z
  .strictObject({
    ticket: Ticket,
    name: Text(100).describe('Name by which the person knows it.'),
    response: WebAuthnJson,
  })
  .meta({ id: 'PasskeyBody', description: 'A passkey to add, with what the browser answered.' });
