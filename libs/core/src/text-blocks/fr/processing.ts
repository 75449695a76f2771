import type { processing as english } from '../en/processing.js';

/** Part I: the processor's record (GDPR Art. 30(2)). */
export const processing: typeof english = {
  heading: 'Registre des activités de traitement',
  partiesHeading: 'Parties',
  partiesCaption: 'Le sous-traitant et le client pour le compte duquel les données sont traitées',
  particular: 'Indication',
  activitiesHeading: 'Activités de traitement effectuées pour le compte du client',
  activitiesCaption: (total) => `Activités de traitement utilisées : ${total}`,
  columns: {
    activity: 'Activité de traitement',
    data: 'Finalité, nature, personnes concernées et catégories de données',
    retention: 'Destinataires, lieux de stockage, conservation et sécurité',
  },
  screeningHeading: 'Données sensibles, décisions automatisées et analyse d’impact',
  screeningCaption: 'Examen par activité (art. 9, 22 et 35 du RGPD)',
  industry: 'Secteur',
  controllers:
    'Le client agit pour ses propres clients. Le nom et les coordonnées de chacun de ces responsables du traitement sont tenus par le client et fournis avec ce registre.',
  roles: {
    controller: 'responsable du traitement (art. 4, point 7, du RGPD)',
    processor:
      'sous-traitant pour ses propres clients (art. 4, point 8, du RGPD) ; le sous-traitant désigné ici est son sous-traitant ultérieur',
  },
  labels: {
    purpose: 'Finalité',
    subjects: 'Personnes concernées',
    categories: 'Catégories de données',
    nature: 'Nature du traitement',
    sensitive: 'Données sensibles',
    places: 'Lieux de stockage et de traitement',
    measures: 'Mesures de sécurité',
    automated: 'Décisions automatisées et profilage (art. 22 du RGPD)',
    dpia: 'Analyse d’impact (art. 35 du RGPD)',
  },
  sensitive: {
    not_intended: 'non prévues',
    possible: 'possibles, mais non prévues',
    intended: 'prévues',
  },
  sensitiveFields: 'prévues dans des champs personnalisés ; voir la partie V',
  automated: { yes: 'ont lieu', no: 'n’ont pas lieu' },
  dpia: {
    required: 'requise',
    not_required: 'non requise selon l’examen préalable',
    up_to_controller: 'au responsable d’en décider',
  },
  part: (what, retention, maximum) => `${what} : ${retention}${maximum === undefined ? '' : ` ; ${maximum}`}`,
  measuresHeading: 'Mesures techniques et organisationnelles',
  measures:
    'La description générale des mesures visées à l’art. 32, paragraphe 1, du RGPD figure dans la partie II, annexe III, rubrique par rubrique et avec les activités auxquelles chaque mesure s’applique.',
  notesHeading: 'Notes générales du registre publié, telles que citées',
  formHeading: 'Forme et mise à disposition du registre',
  form: [
    'Le registre est tenu par écrit, sous forme électronique (art. 30, paragraphe 3, du RGPD).',
    'Le sous-traitant le met à la disposition de l’autorité de contrôle sur demande (art. 30, paragraphe 4, du RGPD) ; ce document peut être remis tel quel.',
    'L’exemption des petites organisations (art. 30, paragraphe 5, du RGPD) n’est pas invoquée : le traitement n’est pas occasionnel.',
  ],
};
