import type { LocalePart } from '../locale';

/** Change sets: what is not saved yet, the review before it is, and what to do where somebody else was faster. */
export const review: LocalePart<'review'> = {
  pending_one: '{{count}} modification non enregistrée',
  pending_other: '{{count}} modifications non enregistrées',
  open_one: 'Vérifier {{count}} modification',
  open_other: 'Vérifier {{count}} modifications',
  discard: 'Tout abandonner',
  discarded: 'Les modifications ont été abandonnées.',
  title_one: "Vérifier {{count}} modification avant l'enregistrement",
  title_other: "Vérifier {{count}} modifications avant l'enregistrement",
  title_restore: "Vérifier le rétablissement de l'instruction {{number}}",
  subtitle:
    "L'enregistrement crée l'instruction {{number}} : numérotée, datée et conservée avec votre nom (art. 28, par. 3, point a), du RGPD).",
  nothing: "Il n'y a rien à enregistrer : tout est comme avant.",
  changes: 'Ce qui change',
  setting: 'Paramètre',
  before: 'Actuel',
  by_default: '{{value}} (par défaut)',
  after: 'Nouveau',
  effect: {
    longer: 'allongement',
    shorter: 'réduction',
    on: 'activation',
    off: 'désactivation',
    added: 'ajout',
    removed: 'suppression',
    changed: 'modification',
    starts: 'début',
    ends: 'fin',
  },
  at_once: 'Effet immédiat.',
  after_cooling_off:
    'Vaut comme instruction immédiatement. Les données que la durée plus courte rend échues sont à supprimer au plus tôt à partir du {{at}} (délai de réflexion : {{period}}) ; jusque-là, vous pouvez revenir en arrière.',
  kept: 'Durée de conservation des données',
  kept_longer: "Une conservation plus longue n'efface rien, et les données déjà effacées ne reviennent pas.",
  kept_shorter: 'Ce qui est supprimé ne revient pas.',
  worst: 'Maximum au total : <said>{{worst}}</said>',
  annex: "Ce qui change dans l'annexe",
  annex_same: "Le contenu de l'annexe reste inchangé.",
  status_changes: "Statut de l'annexe : {{before}} auparavant, {{after}} désormais.",
  status: { draft: 'projet', final: 'définitif' },
  appears: 'Apparaît',
  disappears: 'Disparaît',
  activities: 'Lignes du registre',
  subprocessors: 'Sous-traitants ultérieurs',
  transfers: 'Transferts vers des pays tiers',
  fields: 'Champs de données personnalisés',
  missing_fact: '{{fact}} ({{check}})',
  missing: 'Informations manquantes',
  passages_one: "{{count}} passage de l'annexe est concerné.",
  passages_other: "{{count}} passages de l'annexe sont concernés.",
  questions: "Questions qu'un juriste poserait",
  warning: {
    indefinite_retention:
      'Une conservation sans limite de durée exige un motif solide. Une durée déterminée suffirait-elle ?',
    special_category:
      'Ce champ contient des données spécialement protégées. La base juridique et les garanties sont-elles en place de votre côté ?',
    recording_without_consent:
      'Les appels sont enregistrés après un simple avis. Est-ce licite sans consentement là où se trouvent vos appelants ?',
    ip_not_truncated: "L'adresse IP complète est recherchée. L'adresse moins précise ne suffit-elle pas ?",
    subprocessor_to_authorise:
      'Votre contrat exige votre autorisation spécifique pour chaque sous-traitant ultérieur. Par cette modification, vous autorisez {{subject}} : est-ce voulu ?',
    transfer_without_mechanism:
      '{{subject}} recevrait des données à caractère personnel dans un pays tiers ({{country}}) sans instrument de transfert indiqué. Sur quoi cela repose-t-il ?',
    limited_by_plan:
      "L'offre ne comprend pas ce qui est choisi. Ce qui s'applique à la place : {{value}}. Est-ce voulu ?",
    copy_stays:
      "{{subject}} ne reçoit plus rien, mais conserve ce qu'il a pendant au plus {{period}}. Des données doivent-elles y être effacées plus tôt ?",
    floor_not_reached:
      '{{subject}} conserve sa copie pendant {{period}}, quel que soit ce choix : la durée maximale totale ne descend pas au-dessous. La durée plus courte est-elle voulue malgré tout ?',
    kept_beyond_plan:
      "L'offre ne comprend plus cela. Ce qui existe demeure jusqu'à son retrait, et rien ne peut être ajouté. Est-ce encore nécessaire ?",
  },
  against: "Ce qui s'y oppose",
  against_text: "Corrigez d'abord ces points ; rien n'a été enregistré.",
  to_field: 'Aller au champ',
  reason: "Motif (conservé avec l'instruction)",
  reason_hint: 'Par exemple : décision du comité social et économique du 3 mai.',
  confirm_title: 'Confirmer par la saisie',
  confirm_shortening:
    'Une durée devient plus courte : selon cette instruction, des données sont à supprimer, et ce qui a été supprimé ne revient pas.',
  confirm_recording:
    "Des appels seront enregistrés, ou davantage d'appels qu'auparavant : des personnes seront enregistrées.",
  confirm_label: 'Saisissez cette expression pour confirmer',
  confirm_wrong: 'Cela ne correspond pas encore.',
  save_one: 'Enregistrer {{count}} modification',
  save_other: 'Enregistrer {{count}} modifications',
  save_restore: "Rétablir l'instruction {{number}}",
  saved: "Enregistré en tant qu'instruction {{number}}.",
  failed: 'Non enregistré. Les valeurs restent inchangées.',
  unsure: 'On ne sait pas si cela a été enregistré : la connexion a été coupée avant la réponse.',
  retry: "Réessayer d'enregistrer",
  put_back: 'Reprendre les modifications pour les corriger',
  merge: {
    title: 'Une autre personne a modifié les paramètres entre-temps',
    text: "Choisissez pour chaque paramètre la valeur à retenir. Rien n'est remplacé sans votre choix.",
    base: 'Au début de votre saisie',
    theirs: "Enregistré par d'autres",
    mine: 'Votre valeur',
    take_theirs: "Garder la valeur enregistrée par d'autres",
    take_mine: 'Retenir ma valeur',
    conflict: 'Modifié des deux côtés',
    choose: "Quelle valeur doit s'appliquer à {{setting}} ?",
    go: 'Vérifier ce choix',
  },
};
