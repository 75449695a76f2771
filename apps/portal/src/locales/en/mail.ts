/** The mails of the demonstration. */
export const mail = {
  title: 'Mails of this demonstration',
  lead: 'They are sent to nobody: everybody at this computer can read them here.',
  refresh: 'Look for new mails',
  to_sign_in: 'Go to the sign-in',
  folder: 'They lie in the folder',
  to: 'To {{to}}, {{at}}',
  empty: 'There are no mails yet',
  empty_text: 'An invitation or a forgotten password makes one.',
  none_here: 'There are no mails to read here',
  none_here_text:
    'Mails are sent by SMTP, or this is no demonstration on its own computer. Look into the mailbox of the person instead.',
};
