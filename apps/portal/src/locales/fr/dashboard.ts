import type { LocalePart } from '../locale';

/** The overview: what holds today. */
export const dashboard: LocalePart<'dashboard'> = {
  title: "Vue d'ensemble",
  annex: {
    title: 'Annexe en vigueur',
    more: 'Aperçu, versions et émission',
  },
  steps: {
    text: "Aucune annexe n'a encore été émise. Quatre étapes mènent à la première :",
    profile: "Compléter le profil de l'entreprise",
    features: 'Désactiver les fonctions que vous n’utilisez pas',
    retention: 'Choisir la durée de conservation',
    annex: "Consulter l'annexe et l'émettre",
  },
  recent: {
    title: 'Instructions récentes',
    by: '{{at}} · {{person}} · {{channel}}',
    more: 'Toutes les instructions',
  },
  plan: {
    title: 'Formule',
    name: 'Votre formule',
    interaction_logs: "Journaux d'interactions",
    recordings: 'Enregistrements',
    modes: "Modes d'enregistrement",
    fields: 'Champs personnalisés',
    languages: "Langues de l'annexe",
    range: 'de {{min}} à {{max}}',
    of: '{{used}} sur {{most}}',
    more: 'Toutes les limites de la formule',
  },
  kept: {
    title: 'Durée maximale de conservation des données',
    text: "Pour chaque activité, les données conservées le plus longtemps, y compris le délai de réflexion, le délai d'effacement et les sauvegardes.",
    activity: 'Activité',
    chosen: 'Durée en vigueur',
    longest: 'Au plus long, tout compris',
    more: 'Conservation en détail',
  },
};
