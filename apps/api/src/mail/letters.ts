import type { Role } from '@annexa/core';
import { headerText, type Mail } from './mailer.js';

const instant = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
/** A name in a sentence: on one line, so that nothing in it looks like a part of the mail. */
const inline = (name: string): string => headerText(name);

const signed = (processor: string, lines: readonly string[]): string =>
  [...lines, '', '-- ', inline(processor), ''].join('\n');

type Invited = { to: string; tenant: string; by: string; role: Role; link: string; ends: string };

/** Somebody is asked to become a member of a tenant. */
export const invitationLetter = (processor: string, { to, tenant, by, role, link, ends }: Invited): Mail => ({
  to,
  subject: `Invitation to ${inline(tenant)}`,
  text: signed(processor, [
    `${inline(by)} invites you to ${inline(tenant)} on ${inline(processor)}, with the role ${role}.`,
    '',
    'Open this link to accept:',
    link,
    '',
    `It works once, until ${instant(ends)}. If you do not expect this invitation, you need not do anything.`,
  ]),
});

/** Somebody asked for a new password. */
export const resetLetter = (
  processor: string,
  { to, link, ends }: { to: string; link: string; ends: string },
): Mail => ({
  to,
  subject: 'Set a new password',
  text: signed(processor, [
    `Somebody asked for a new password for this address on ${inline(processor)}.`,
    '',
    'Open this link to set one:',
    link,
    '',
    `It works once, until ${instant(ends)}. If it was not you, you need not do anything: your password stays as it is.`,
  ]),
});

/** What is told of a change of how a person proves who they are, by what the trail calls it. */
const news = {
  password_changed: 'Your password was changed',
  totp_added: 'An authenticator app was added to your account',
  totp_removed: 'An authenticator app was removed from your account',
  recovery_codes_renewed: 'New recovery codes were made for your account',
  recovery_code_used: 'A recovery code was used for your account',
  passkey_added: 'A passkey was added to your account',
  passkey_removed: 'A passkey was removed from your account',
} as const;

/** A change of how a person proves who they are. */
export type News = keyof typeof news;

type Told = { to: string; what: News; at: string; link: string | null };

/** Something changed in how a person proves who they are: whoever did not do it learns of it, and what to do. */
export const newsLetter = (processor: string, { to, what, at, link }: Told): Mail => ({
  to,
  subject: news[what],
  text: signed(processor, [
    `${news[what]} on ${inline(processor)}, on ${instant(at)}.`,
    '',
    ...(link === null
      ? ['If it was not you, tell another operator at once: they can remove your account and add it anew.']
      : ['If it was not you, set a new password at once:', link]),
  ]),
});
