import type { contract as english } from '../en/contract.js';
import { formatOf } from '../format.js';

const { count } = formatOf('fr');

/** Part II: the annexes to the contract (GDPR Art. 28(3); Decision (EU) 2021/915). */
export const contract: typeof english = {
  heading: 'Annexes au contrat de sous-traitance',
  termsHeading: 'Conditions du traitement',
  intro: {
    controller:
      'Cette partie contient les indications que l’art. 28, paragraphe 3, du RGPD exige du contrat entre le responsable du traitement et le sous-traitant et complète les annexes I à IV des clauses de la décision d’exécution (UE) 2021/915.',
    processor:
      'Cette partie contient les indications que l’art. 28, paragraphe 4, du RGPD exige du contrat entre le client, en tant que sous-traitant, et son sous-traitant ultérieur et complète en conséquence les annexes I à IV des clauses de la décision d’exécution (UE) 2021/915.',
  },
  labels: {
    subject: 'Objet',
    duration: 'Durée',
    nature: 'Nature',
    purpose: 'Finalité',
    data: 'Type de données à caractère personnel',
    subjects: 'Catégories de personnes concernées',
    categories: 'Catégories de données à caractère personnel',
    rights: 'Droits et obligations du responsable du traitement',
    instructions: 'Instructions',
    unlawful: 'Instruction qui semble illicite',
    confidentiality: 'Confidentialité',
    security: 'Sécurité',
    assistance: 'Aide pour les demandes des personnes concernées et au titre des art. 32 à 36 du RGPD',
    breach: 'Notification d’une violation de données à caractère personnel',
    end: 'Fin du contrat',
    certificate: 'Attestation de suppression',
    audits: 'Informations et audits',
    authorisation: 'Autorisation des sous-traitants ultérieurs',
    notice: 'Préavis avant un changement de sous-traitant ultérieur',
    flowDown: 'Obligations des sous-traitants ultérieurs et responsabilité',
    form: 'Forme',
    law: 'Droit applicable au contrat',
    countries: 'Pays des personnes concernées',
    special: 'Catégories particulières de données à caractère personnel',
  },
  seeActivities: 'comme indiqué pour chaque activité dans la partie I et résumé à l’annexe II ci-dessous',
  rights:
    'Le responsable du traitement décide des finalités et des moyens, donne ses instructions par les paramètres (partie IV), peut s’opposer aux sous-traitants ultérieurs ou refuser leur autorisation comme indiqué ci-dessous, peut procéder à des audits et répond de la licéité du traitement et de l’information des personnes concernées.',
  instructions:
    'Le sous-traitant n’agit que sur les instructions documentées énumérées dans la partie IV, y compris pour les transferts vers des pays tiers (art. 28, paragraphe 3, point a), et art. 29 du RGPD). Si le droit de l’Union ou d’un État membre exige un autre traitement, il en informe le client au préalable, sauf si ce droit l’interdit. Un sous-traitant qui outrepasse ses instructions est lui-même considéré comme un responsable du traitement (art. 28, paragraphe 10, du RGPD).',
  unlawful:
    'Si le sous-traitant estime qu’une instruction enfreint le droit de la protection des données, il en informe immédiatement le client (art. 28, paragraphe 3, second alinéa, du RGPD). Le portail affiche un tel avertissement avant l’enregistrement d’un paramètre et le conserve avec l’instruction ; voir les contradictions dans la partie VI.',
  security: 'Les mesures de l’annexe III s’appliquent (art. 28, paragraphe 3, point c), et art. 32 du RGPD).',
  breach: (hours, sub) =>
    `${sub ? 'Au client, qui informe les responsables du traitement et, si cela est approprié et possible, aux responsables du traitement' : 'Au client'} : dans les meilleurs délais et au plus tard ${count(hours, { one: 'heure', other: 'heures' })} après que le sous-traitant en a pris connaissance (art. 33, paragraphe 2, du RGPD).`,
  end: {
    delete:
      'Toutes les données à caractère personnel sont supprimées, copies existantes comprises, sauf si le droit de l’Union ou d’un État membre en exige la conservation.',
    return:
      'Toutes les données à caractère personnel sont renvoyées et les copies existantes sont détruites, sauf si le droit de l’Union ou d’un État membre en exige la conservation.',
    choice:
      'Au choix du client, toutes les données à caractère personnel sont supprimées ou renvoyées et les copies existantes sont détruites, sauf si le droit de l’Union ou d’un État membre en exige la conservation (art. 28, paragraphe 3, point g), du RGPD).',
  },
  certificate: { yes: 'La suppression est attestée au client.', no: 'Aucune attestation n’est établie.' },
  authorisations: {
    general:
      'autorisation écrite générale (art. 28, paragraphe 2, du RGPD ; clause 7.7, point a), option 2) : les sous-traitants ultérieurs de l’annexe IV sont convenus ; ajouts et remplacements sont annoncés activement et à temps pour permettre une objection',
    specific:
      'autorisation préalable spécifique de chaque sous-traitant ultérieur (art. 28, paragraphe 2, du RGPD ; clause 7.7, point a), option 1) : seuls les sous-traitants ultérieurs de l’annexe IV sont autorisés',
  },
  notice: (days) => count(days, { one: 'jour', other: 'jours' }),
  flowDown:
    'Le sous-traitant impose par contrat à chaque sous-traitant ultérieur les mêmes obligations en matière de protection des données et demeure pleinement responsable de leur exécution (art. 28, paragraphe 4, du RGPD).',
  form: 'Par écrit, sous forme électronique (art. 28, paragraphe 9, du RGPD).',
  special: {
    yes: 'destinées à être traitées (art. 9 du RGPD) ; voir l’annexe II et la partie V',
    no: 'non destinées à être traitées',
  },
  partiesHeading: 'Annexe I : liste des parties',
  partiesText:
    'Les parties, avec leur nom, leur adresse, leur personne de contact et leur délégué à la protection des données, sont celles de la partie I ; en outre :',
  partiesCaption: 'Rôle, signataire et adhésion des parties',
  authority: 'Autorité de contrôle compétente',
  accession: 'Signature et date d’adhésion',
  accessionText: 'voir les signatures à la fin de ce document',
  roles: {
    customer: {
      controller: 'responsable du traitement',
      processor: 'sous-traitant, agissant pour ses propres clients en tant que responsables du traitement',
    },
    processor: { controller: 'sous-traitant', processor: 'sous-traitant ultérieur' },
  },
  descriptionHeading: 'Annexe II : description du traitement',
  served: (subjects) => `Selon le client : ${subjects}.`,
  servedOpen: 'Catégories de personnes concernées que le client sert : non précisé.',
  line: (activity, text) => `${activity} : ${text}`,
  sensitive: 'Données sensibles et restrictions ou garanties appliquées',
  sensitiveField: (label, sensitivity, safeguards) => `${label} (${sensitivity}) : ${safeguards}`,
  sensitiveNone:
    'Aucune donnée sensible n’est destinée à être traitée ; aucun champ personnalisé n’est défini à cet effet.',
  sensitivePossible: (activities) =>
    `Possibles, mais non prévues, ce que les personnes disent, montrent ou saisissent étant imprévisible, dans : ${activities.join(' ; ')}. Les mesures de l’annexe III s’appliquent.`,
  seeRecord: 'comme indiqué pour chaque activité dans la partie I',
  retention: 'Les durées et leur cas le plus défavorable figurent dans la partie VI.',
  bySubprocessors: 'Traitement par des sous-traitants ultérieurs',
  bySubprocessorsText:
    'L’objet, la nature et la durée sont indiqués pour chaque sous-traitant ultérieur à l’annexe IV.',
};
