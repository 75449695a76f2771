import type { LocalePart } from '../locale';

/** The mails of the demonstration. */
export const mail: LocalePart<'mail'> = {
  title: 'E-Mails dieser Demonstration',
  lead: 'Sie werden an niemanden gesendet: Alle an diesem Computer können sie hier lesen.',
  refresh: 'Nach neuen E-Mails sehen',
  to_sign_in: 'Zur Anmeldung',
  folder: 'Sie liegen im Ordner',
  to: 'An {{to}}, {{at}}',
  empty: 'Es gibt noch keine E-Mails',
  empty_text: 'Eine Einladung oder ein vergessenes Passwort erzeugt eine.',
  none_here: 'Hier gibt es keine E-Mails zu lesen',
  none_here_text:
    'E-Mails werden über SMTP gesendet, oder dies ist keine Demonstration auf dem eigenen Computer. Sehen Sie im Postfach der Person nach.',
};
