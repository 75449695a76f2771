import type { LocalePart } from '../locale';

/** The mails of the demonstration. */
export const mail: LocalePart<'mail'> = {
  title: 'E-mails de cette démonstration',
  lead: 'Ils ne sont envoyés à personne : toute personne utilisant cet ordinateur peut les lire ici.',
  refresh: 'Relever les nouveaux e-mails',
  to_sign_in: 'Aller à la connexion',
  folder: 'Ils se trouvent dans le dossier',
  to: 'À {{to}}, {{at}}',
  empty: "Il n'y a pas encore d'e-mails",
  empty_text: 'Une invitation ou un mot de passe oublié en crée un.',
  none_here: "Il n'y a pas d'e-mails à lire ici",
  none_here_text:
    "Les e-mails sont envoyés par SMTP, ou il ne s'agit pas d'une démonstration sur son propre ordinateur. Consultez plutôt la messagerie de la personne.",
};
