import type { clauses as english } from '../en/clauses.js';
import { formatOf } from '../format.js';

const { count } = formatOf('fr');

/** Part III: the appendix to the clauses of Decision (EU) 2021/914. */
export const clauses: typeof english = {
  heading: 'Appendice aux clauses contractuelles types pour les transferts',
  scopeHeading: 'Transferts qui reposent sur les clauses',
  scope: {
    controller:
      'Les clauses de la décision d’exécution (UE) 2021/914 sont incorporées par renvoi pour les transferts ci-dessous, dans le module indiqué pour chacun. Le module 2 s’applique entre un responsable du traitement et un sous-traitant, le module 3 entre sous-traitants ; dans le module 3, les instructions sont celles du client en tant que responsable du traitement (clause 8.1).',
    processor:
      'Les clauses de la décision d’exécution (UE) 2021/914 sont incorporées par renvoi pour les transferts ci-dessous, dans le module indiqué pour chacun. Le client est lui-même sous-traitant : le module 3 s’applique entre sous-traitants, et les instructions sont celles des responsables du traitement, transmises par le client (clause 8.1).',
  },
  scopeCaption: 'Transferts et modules',
  scopeColumns: {
    exporter: 'Exportateur de données',
    importer: 'Importateur de données',
    country: 'Pays',
    module: 'Module et statut',
  },
  inForce: 'en vigueur',
  stored: 'prévu comme repli, pas en vigueur',
  abroad: (subprocessor) => `Destinataires à l’étranger auxquels ${subprocessor} confie les données`,
  choicesHeading: 'Choix dans les clauses',
  choices: {
    docking: 'Clause 7 (clause d’adhésion)',
    authorisation: 'Clause 9, point a) (recours à des sous-traitants ultérieurs)',
    redress: 'Clause 11, point a) (organe indépendant de règlement des litiges)',
    authority: 'Clause 13 (contrôle)',
    law: 'Clause 17 (droit applicable)',
    courts: 'Clause 18, point b) (élection de for)',
  },
  chosen: 'L’option est choisie.',
  notChosen: 'L’option n’est pas choisie.',
  specific: (days) => `Option 1, autorisation préalable spécifique ; demande au moins ${days} à l’avance.`,
  general: (days) => `Option 2, autorisation écrite générale ; notification au moins ${days} à l’avance.`,
  days: (days) => count(days, { one: 'jour', other: 'jours' }),
  clause13: {
    eu: 'L’exportateur de données est établi dans un État membre : l’autorité compétente à son égard ; voir l’annexe I.C.',
    representative:
      'L’exportateur de données est établi hors de l’Union et a désigné un représentant (art. 27, paragraphe 1, du RGPD) : l’autorité de l’État membre du représentant.',
    none: 'L’exportateur de données est établi hors de l’Union sans représentant : l’autorité d’un État membre dans lequel se trouvent les personnes concernées.',
    open: 'Le pays de l’exportateur de données n’est pas précisé.',
  },
  options: { option_1: 'Option 1', option_2: 'Option 2' },
  law: (option, country) => `${option} ; droit applicable : ${country}.`,
  courts: (country) => `Juridictions compétentes : ${country}.`,
  dutiesHeading: 'Exécution des clauses',
  duties: [
    'Instructions (clause 8.1) : les instructions documentées de la partie IV.',
    'Copie pour les personnes concernées (clause 8.3) : cette partie peut être remise avec les annexes III et IV de la partie II ; les secrets d’affaires peuvent être occultés, accompagnés d’un résumé.',
    'Effacement ou restitution et attestation (clauses 8.5 et 16, point d)) : comme indiqué dans la partie II pour la fin du contrat.',
    'Notification d’une violation de données à caractère personnel (clause 8.6, point c)) : dans le délai indiqué dans la partie II.',
    'Données sensibles (clause 8.7) : les garanties de l’annexe I.B.',
    'Transferts ultérieurs (clause 8.8) : uniquement sur instruction et dans l’un des cas prévus par cette clause.',
    'Documentation et audits (clause 8.9) : comme indiqué dans la partie II.',
    'Sous-traitants ultérieurs (clause 9) : par contrat écrit prévoyant en substance les mêmes obligations et une clause du tiers bénéficiaire.',
    'Droits des personnes concernées (clause 10) et responsabilité (clause 12) : comme prévu par les clauses ; rien dans ce document ne les limite.',
  ],
  exports: 'exportateur de données',
  imports: 'importateur de données',
  partiesHeading: 'Annexe I.A : liste des parties',
  partiesCaption: 'Exportateurs et importateurs de données',
  partiesColumns: {
    party: 'Partie et rôle',
    particulars: 'Nom et adresse ; personne de contact et coordonnées',
    activities: 'Activités en rapport avec le transfert ; signature et date',
  },
  roles: {
    controller: 'responsable du traitement',
    processor: 'sous-traitant',
    subprocessor: 'sous-traitant (ultérieur)',
  },
  signatureSee: 'voir les signatures à la fin de ce document',
  signatureTheirs: 'signe son propre contrat avec l’exportateur de données',
  signatureOf: (day) => `contrat du ${day}`,
  descriptionHeading: 'Annexe I.B : description du transfert',
  description: {
    activities: 'Activités dont les transferts reposent sur les clauses',
    subjects: 'Catégories de personnes concernées',
    data: 'Catégories de données à caractère personnel',
    sensitive: 'Données sensibles et restrictions ou garanties',
    frequency: 'Fréquence du transfert',
    nature: 'Nature du traitement',
    purpose: 'Finalité du transfert et du traitement ultérieur',
    retention: 'Durée de conservation',
    subprocessors: 'Transferts à des sous-traitants (ultérieurs) : objet, nature et durée',
  },
  frequency: { continuous: 'continue', one_off: 'ponctuelle' },
  seeRecord: 'comme indiqué pour chacune de ces activités dans la partie I',
  seeRetention: 'comme indiqué pour chacune de ces activités dans les parties I et VI',
  subprocessors: 'comme indiqué pour chaque sous-traitant ultérieur dans la partie II, annexe IV',
  authorityHeading: 'Annexe I.C : autorité de contrôle compétente',
  authorityLabel: (exporter) => `Exportateur de données : ${exporter}`,
  authorityIn: (country) =>
    `l’autorité de contrôle compétente pour l’exportateur de données dans le pays suivant : ${country}`,
  authorityUk: (name) => `Au titre de l’addendum du Royaume-Uni : ${name}`,
  authoritySwiss: {
    alone: 'En droit suisse : le PFPDT seul',
    parallel: 'En droit suisse : le PFPDT, en parallèle',
  },
  measuresHeading: 'Annexe II : mesures techniques et organisationnelles',
  measures:
    'Les mesures de la partie II, annexe III, s’appliquent, y compris celles des sous-traitants ultérieurs ; elles font partie de cet appendice.',
  listHeading: 'Annexe III : liste des sous-traitants ultérieurs',
  list: {
    specific:
      'Clause 9, point a), option 1 : le responsable du traitement a autorisé les sous-traitants ultérieurs de la partie II, annexe IV, avec les indications qui y figurent.',
    general:
      'Clause 9, point a), option 2 : la liste convenue est celle de la partie II, annexe IV, avec les indications qui y figurent.',
    open: 'L’option de la clause 9, point a), n’est pas précisée. Les sous-traitants ultérieurs sont ceux de la partie II, annexe IV.',
  },
  moduleFourHeading: 'Module 4 : renvoi de données à un client hors de l’EEE',
  moduleFour:
    'Lorsque le sous-traitant renvoie des données à un client hors de l’Espace économique européen, le module 4 s’applique avec les annexes I.A et I.B ; l’exportateur de données est le sous-traitant, l’importateur de données le client. Les clauses 9 et 13 et les annexes I.C, II et III ne s’appliquent pas à ce module. Les clauses 14 et 15 ne s’appliquent que si le sous-traitant combine les données avec des données qu’il a collectées dans l’Union.',
};
