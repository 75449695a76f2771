import type { fields as english } from '../en/fields.js';

/** Part V: custom data fields. */
export const fields: typeof english = {
  heading: 'Champs personnalisés',
  introHeading: 'Règles des champs personnalisés',
  intro:
    'Le client définit les champs, leur finalité et leur classe. Les champs relevant de catégories particulières (art. 9 du RGPD) ou de condamnations pénales et d’infractions (art. 10 du RGPD) exigent un fondement et des garanties indiqués par le responsable du traitement ; à défaut, ils sont refusés.',
  listHeading: 'Liste des champs personnalisés',
  caption: (total) => `Champs personnalisés définis par le client : ${total}`,
  columns: {
    field: 'Champ et clé',
    purpose: 'Finalité',
    classes: 'Classe et garanties',
    handling: 'Type et sources',
    retention: 'Conservation et raison',
  },
  usedIn: (activity) => `Utilisé dans : ${activity}`,
  ground: (article) => `Fondement : ${article}`,
  safeguards: (text) => `Garanties : ${text}`,
  art9: (point) => `art. 9, paragraphe 2, point ${point}), du RGPD`,
  art10: 'art. 10 du RGPD',
  required: 'obligatoire',
  optional: 'facultatif',
  masked: 'masqué',
  notMasked: 'non masqué',
  sources: {
    controller: 'renseigné par le client',
    form: 'utilisateurs finaux : formulaire',
    chat: 'utilisateurs finaux : chat',
    call_prep: 'utilisateurs finaux : préparation de l’appel',
  },
  types: {
    text: 'texte',
    long_text: 'texte long',
    number: 'nombre',
    boolean: 'oui ou non',
    date: 'date',
    email: 'adresse électronique',
    phone: 'numéro de téléphone',
    url: 'adresse web',
    choice: 'choix dans une liste',
  },
};
