import type { about as english } from '../en/about.js';

/** Section "About this document". */
export const about: typeof english = {
  heading: 'À propos de ce document',
  parts: {
    heading: 'Parties de ce document',
    label: (number) => `Partie ${number}`,
    record: 'Registre des activités de traitement (art. 30, paragraphe 2, du RGPD)',
    contract: 'Annexes I à IV des clauses entre responsables du traitement et sous-traitants (décision (UE) 2021/915)',
    clauses: 'Appendice aux clauses pour les transferts (décision (UE) 2021/914) et compléments d’autres droits',
    noClauses: 'Sans objet : aucun transfert ne repose sur ces clauses ni sur un complément d’un autre droit.',
    instructions: 'Instructions documentées (art. 28, paragraphe 3, point a), du RGPD)',
    fields: 'Champs personnalisés',
    noFields: 'Sans objet : aucun champ personnalisé n’est défini.',
    retention: 'Conservation effective, contradictions et points ouverts',
  },
  terms: {
    heading: 'Parties au contrat et termes',
    text: (customer, processor) =>
      `« Client » désigne ${customer} ; « sous-traitant » désigne ${processor} ; « sous-traitant ultérieur » désigne un autre sous-traitant recruté par le sous-traitant. Les « paramètres » sont les choix du client dans le portail ou par l’interface du sous-traitant ; chaque modification est une instruction documentée et numérotée.`,
    controller:
      'Le client est responsable du traitement (art. 4, point 7, du RGPD) ; le sous-traitant agit pour son compte (art. 4, point 8, du RGPD).',
    processor:
      'Le client est lui-même sous-traitant pour ses propres clients, les responsables du traitement. Le sous-traitant agit en tant que son sous-traitant ultérieur ; lorsque ce document mentionne le responsable du traitement, il vise les responsables pour lesquels le client agit et dont il transmet les instructions.',
    uk: 'Lorsque le UK GDPR s’applique, tout renvoi à un article du RGPD vaut aussi renvoi au même article du UK GDPR, et tout renvoi au droit de l’Union ou d’un État membre vaut aussi renvoi au droit du Royaume-Uni.',
    roleOpen:
      'Il n’est pas précisé si le client agit en tant que responsable du traitement ou en tant que sous-traitant.',
  },
  changes: {
    heading: 'Modifications depuis la dernière version',
    first: 'Il s’agit de la première annexe de ce client ; il n’existe pas de version antérieure.',
    none: (number) => `Aucun paramètre n’a changé depuis l’annexe ${number}.`,
    caption: (number) => `Paramètres modifiés depuis l’annexe ${number}`,
    columns: { setting: 'N°', change: 'Modification' },
  },
  precedence: {
    heading: 'Ordre de préséance et langue',
    label: 'Ordre de préséance',
    language: 'Langue de cette version',
    prevailing: 'Langue qui prévaut',
  },
  disclaimer: {
    heading: 'Ce que ce document est et n’est pas',
    text: 'Ce document est établi à partir des paramètres du client et du catalogue du sous-traitant. Il indique ce qui a été instruit ; il ne prouve pas qu’une instruction a été exécutée et ne constitue pas un conseil juridique. Le client reste responsable de la licéité de ses instructions. Une indication qu’aucune source ne fournit porte la mention « non précisé » ; rien n’est supposé à sa place. Les textes de la Commission européenne sont cités par clause et ne sont pas reproduits.',
  },
};
