import type { register as english } from '../en/register.js';
import { formatOf } from '../format.js';

const { list } = formatOf('fr');

/** Part II, Annexes III and IV: measures and sub-processors. */
export const register: typeof english = {
  measuresHeading: 'Annexe III : mesures techniques et organisationnelles',
  measuresCaption: 'Mesures par rubrique de la liste de la Commission, chacune avec son champ d’application',
  measuresColumns: { head: 'Rubrique', measure: 'Mesures et ce à quoi elles s’appliquent' },
  measure: (text, applies) => `${text} (${applies})`,
  ownMeasuresColumn: 'Rubriques du tableau ci-dessus où figurent ses mesures ; certificats',
  risk: 'Les mesures tiennent compte des risques pour les personnes concernées (art. 32, paragraphe 2, du RGPD) ; les personnes agissant sous l’autorité du sous-traitant ne traitent les données que sur instruction (art. 32, paragraphe 4, du RGPD).',
  heads: {
    encryption: 'Pseudonymisation et chiffrement',
    resilience: 'Confidentialité, intégrité, disponibilité et résilience',
    restore: 'Rétablissement après un incident',
    testing: 'Tests et évaluation réguliers',
    identification: 'Identification et autorisation des utilisateurs',
    transmission: 'Protection pendant la transmission',
    storage: 'Protection pendant le stockage',
    physical: 'Sécurité physique',
    logging: 'Journalisation des événements',
    configuration: 'Configuration du système et paramètres par défaut',
    governance: 'Gouvernance et gestion informatiques',
    certification: 'Certification et assurance',
    minimisation: 'Minimisation des données',
    quality: 'Qualité des données',
    retention: 'Conservation limitée',
    accountability: 'Responsabilité',
    portability: 'Portabilité et effacement',
    assistance: 'Aide au responsable du traitement',
  },
  organisation: 'toute l’organisation',
  ownMeasuresHeading: 'Annexe III : mesures des sous-traitants ultérieurs',
  ownMeasuresCaption: 'Mesures que prennent les sous-traitants ultérieurs',
  heading: 'Annexe IV : liste des sous-traitants ultérieurs',
  intro: {
    general: (notice) =>
      `Liste convenue sous le régime de l’autorisation écrite générale (clause 7.7, point a), option 2). Préavis pour annoncer un changement : ${notice}.`,
    specific:
      'Liste des sous-traitants ultérieurs autorisés un à un (clause 7.7, point a), option 1). Tout autre requiert l’autorisation préalable du client.',
    open: 'Le mode d’autorisation des sous-traitants ultérieurs n’est pas précisé.',
  },
  sources: 'La source de chaque indication et le jour de sa consultation sont conservés avec la version du catalogue.',
  receives:
    'Sauf indication contraire dans sa ligne, chacun reçoit les données de ses activités tant qu’elles ont lieu ; conservation : partie VI.',
  none: 'Aucun sous-traitant ultérieur n’est recruté pour les activités utilisées.',
  caption: (total) => `Sous-traitants ultérieurs recrutés pour les activités utilisées : ${total}`,
  columns: { identity: 'Sous-traitant ultérieur et identité', work: 'Traitement, pays et contrat' },
  labels: {
    entity: 'Entité juridique',
    address: 'Adresse',
    contact: 'Personne de contact',
    established: 'Pays d’établissement',
    parent: 'Société mère',
    tier: 'Recruté par',
    data: 'Données reçues',
    storage: 'Pays de stockage',
    processing: 'Pays de traitement',
    access: 'Accès à distance depuis',
    dpa: 'Contrat au titre de l’art. 28, paragraphe 4, du RGPD',
    list: 'Sa propre liste de sous-traitants ultérieurs',
    breach: 'Notification d’une violation',
    end: 'À la fin du contrat',
    unconfirmed: 'Non confirmé par une source publiée',
  },
  byProcessor: 'le sous-traitant',
  tier: (engagedBy, tier) => `${engagedBy} (rang ${tier})`,
  dataOf: (activities) => `les données des activités suivantes : ${list(activities)}`,
  dpaOf: (day) => `du ${day}`,
};
