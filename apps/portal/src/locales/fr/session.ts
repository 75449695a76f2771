import type { LocalePart } from '../locale';

/** What the pages around signing in and secrets have in common. */
export const session: LocalePart<'session'> = {
  appearance: 'Langue et apparence',
  actions: 'Actions',
  password: {
    show: 'Afficher le mot de passe',
    new: 'Nouveau mot de passe',
    rules: "Au moins {{count}} caractères. Une phrase convient ; aucun chiffre ni caractère spécial n'est exigé.",
    so_far: '{{count}} caractères sur au moins {{least}}',
    long_enough: '{{count}} caractères : assez long',
    too_short: 'Choisissez au moins {{count}} caractères.',
    too_long: 'Choisissez au plus {{count}} caractères.',
    too_weak:
      'Ce mot de passe est facile à deviner. Évitez votre adresse, les suites et les répétitions ; choisissez quelques mots sans lien entre eux.',
  },
  passkey: {
    cancelled: "Aucune clé d'accès n'a été utilisée. Réessayez ou choisissez un autre moyen.",
    already: "Cet appareil possède déjà une clé d'accès pour votre compte.",
    wrong_address:
      "Les clés d'accès ne fonctionnent pas à cette adresse. Ouvrez le portail à sa propre adresse, avec un nom.",
    unknown: "Cette clé d'accès n'est pas connue ici. Elle a peut-être été supprimée.",
    too_slow: "L'opération a pris trop de temps. Réessayez.",
    too_many: "Vous avez atteint le nombre maximal de clés d'accès. Supprimez-en une d'abord.",
    not_possible: "La clé d'accès n'a pas fonctionné. Réessayez ou choisissez un autre moyen.",
  },
  no_passkeys: {
    address:
      "Les clés d'accès exigent un nom dans la barre d'adresse. Cette page a été ouverte à une adresse en chiffres ; ouvrez-la à son nom, par exemple localhost.",
    insecure: "Les clés d'accès exigent une connexion sécurisée (https).",
    browser: "Ce navigateur ne prend pas en charge les clés d'accès.",
  },
  abilities: {
    settings_read: 'lire les paramètres',
    settings_write: 'modifier les paramètres',
    profile_write: "modifier le profil de l'entreprise",
    record_read: 'lire le registre des activités de traitement',
    annexes_read: 'lire les annexes',
    annexes_write: 'émettre des annexes',
    drafts_read: "lire les projets d'annexe",
    api_keys_read: 'voir les clés API',
    api_keys_write: 'créer et révoquer des clés API',
    members_read: 'voir les membres',
    members_write: 'inviter, modifier et supprimer des membres',
  },
};
