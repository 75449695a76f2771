import type { limits as english } from '../en/limits.js';

/** Part VI: effective retention, contradictions and open points. */
export const limits: typeof english = {
  heading: 'Conservation effective, contradictions et points ouverts',
  methodHeading: 'Comment la durée maximale effective est établie',
  method:
    'La durée maximale effective additionne la durée active, le délai de réflexion après un raccourcissement, le délai de suppression et la durée des sauvegardes ; elle n’est jamais inférieure à la durée minimale chez un sous-traitant ultérieur qui détient une copie. Le dernier jour est celui de données dont le délai commence le jour de l’émission.',
  retentionHeading: 'Conservation effective',
  caption: 'Ce qui est conservé par activité, et le cas le plus défavorable',
  columns: {
    what: 'Ce qui est conservé, dans quelle activité',
    retention: 'Conservation et raison',
    maximum: 'Durée maximale effective et ses éléments',
    date: 'Dernier jour',
  },
  kinds: { content: 'contenu', metadata: 'métadonnées' },
  place: (place) => `lieu : ${place}`,
  term: (label, period) => `${label} : ${period}`,
  dates: { none: '–', open: 'non précisé', free: 'pas de jour fixe' },
  findingsHeading: 'Contradictions',
  noFindings:
    'Aucune n’a été trouvée entre les paramètres, le registre, l’offre et les autres documents du sous-traitant.',
  findingsCaption: 'Affirmations qui se contredisent, et ce qui les réglerait',
  findingsColumns: { about: 'Concerne', finding: 'Contradiction et proposition', sources: 'Les deux affirmations' },
  wholeRecord: 'tout le registre',
  proposal: (text, by) => `Proposition (${by}) : ${text}`,
  unconfirmed: (subprocessors) =>
    `Affirmations du sous-traitant que des sources publiées ne confirment pas : au sujet de ${subprocessors.join(' ; ')}. Chacune figure avec ce qui est connu dans la partie II, annexe IV.`,
  unconfirmedSources: 'partie II, annexe IV ; documents publiés de chaque sous-traitant ultérieur',
  severities: {
    serious: 'grave : ce document reste un projet',
    notice: 'remarque',
  },
  source: (title, says) => `${title} : ${says}`,
  settledBy: { tenant: 'à régler par le client', operator: 'à régler par le sous-traitant' },
  pointsHeading: 'Points ouverts',
  noPoints: 'Aucun : chaque mention obligatoire est indiquée.',
  pointsCaption: 'Mentions obligatoires manquantes ; tant qu’elles manquent, ce document est un projet',
  pointsColumns: { check: 'Contrôle', what: 'Ce qui manque', by: 'À indiquer par' },
  pages: {
    profile: 'Profil de l’entreprise',
    retention: 'Conservation',
    recording: 'Enregistrement',
    fields: 'Champs personnalisés',
    features: 'Fonctions et régions',
  },
  catalogue: {
    processor: 'mentions sur le sous-traitant',
    contract: 'conditions du contrat',
    subprocessors: 'registre des sous-traitants ultérieurs',
    activities: 'activités de traitement',
    measures: 'mesures',
    other: 'autres mentions',
  },
  byCustomer: (page, field) => `le client, dans le portail : page « ${page} », champ « ${field} »`,
  byProcessor: (part) => `le sous-traitant, dans son catalogue : ${part}`,
};
