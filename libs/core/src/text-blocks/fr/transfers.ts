import type { transfers as english } from '../en/transfers.js';

/** Transfers to third countries (GDPR Chapter V). */
export const transfers: typeof english = {
  heading: 'Transferts vers des pays tiers',
  caption: 'Transferts hors de l’Espace économique européen et leur fondement',
  columns: {
    recipient: 'Destinataire',
    country: 'Pays tiers et raison',
    mechanism: 'Fondement',
    more: 'Solution de repli et évaluation',
  },
  reasons: {
    storage: 'des données y sont stockées',
    processing: 'des données y sont traitées',
    access: 'du personnel y a accès',
    establishment: 'le destinataire y est établi',
  },
  none: 'Aucune donnée à caractère personnel n’est transférée vers un pays hors de l’Espace économique européen.',
  noneKnown: (open) =>
    `Aucun transfert n’est connu ; le lieu des données ou des accès n’est pas entièrement précisé pour ${open.join(', ')}.`,
  derogation: 'Aucun transfert ne repose sur l’art. 49, paragraphe 1, second alinéa, du RGPD.',
  derogationKnown: 'Aucun transfert n’est connu pour reposer sur l’art. 49, paragraphe 1, second alinéa, du RGPD.',
  modules: { M1: 'module 1', M2: 'module 2', M3: 'module 3', M4: 'module 4' },
  module: (name) => `Clauses : ${name}`,
  // Official numbers carry UE, and CE before the Treaty of Lisbon.
  decision: (number, date) => `Décision ${number.replace('EU', 'UE').replace(/\/EC$/, '/CE')} du ${date}`,
  expires: (date) => `valable jusqu’au ${date}`,
  recertification: (date) => `nouvelle certification due le ${date}`,
  mechanisms: {
    adequacy: 'décision d’adéquation (art. 45, paragraphe 3, du RGPD)',
    dpf: 'cadre de protection des données UE-États-Unis (art. 45, paragraphe 3, du RGPD)',
    scc: 'clauses contractuelles types (art. 46, paragraphe 2, point c), du RGPD)',
    bcr: 'règles d’entreprise contraignantes (art. 46, paragraphe 2, point b), du RGPD)',
  },
  fallback: (mechanism) => `Repli : ${mechanism}`,
  fallbackInForce: (mechanism) => `Repli en vigueur : ${mechanism}`,
  noFallback: 'Repli : non précisé',
  assessed: (date) => `Évalué le ${date}, voir ci-dessous`,
  notAssessed: 'Analyse d’impact du transfert : non précisé',
  uk: {
    adequacy: 'Droit du Royaume-Uni : adéquation',
    addendum: 'Droit du Royaume-Uni : addendum B1.0, voir partie III',
    idta: 'Droit du Royaume-Uni : International Data Transfer Agreement',
  },
  swiss: 'Droit suisse : adaptations du PFPDT, voir partie III',
  noAssessments: 'Analyses d’impact des transferts (clause 14) : non précisé.',
  reasonsOpen: {
    mechanism_unknown: 'Aucun fondement du transfert n’est enregistré.',
    importer_country_unknown: 'Le pays du destinataire n’est pas enregistré.',
    exporter_country_unknown: 'Le pays de l’exportateur n’est pas enregistré.',
    fallback_missing: 'Aucun repli n’est enregistré pour le cas où l’adéquation prend fin.',
    dpf_unconfirmed: 'Une inscription sur la liste active du cadre est affirmée, mais non confirmée.',
    dpf_cover_unknown: 'Il n’est pas confirmé que l’inscription au cadre couvre les données.',
    dpf_not_covering: 'L’inscription au cadre ne couvre pas les données.',
    dpf_recertification_unknown: 'Le jour de la nouvelle certification n’est pas enregistré.',
    dpf_recertification_passed: 'Le jour de la nouvelle certification est passé.',
    adequacy_scope_unconfirmed:
      'La décision d’adéquation est limitée ; il n’est pas confirmé que le destinataire et les données en relèvent.',
    adequacy_without_decision: 'L’adéquation est affirmée, mais aucune décision ne couvre le transfert.',
    eea_incorporation_unconfirmed:
      'Il n’est pas confirmé que la décision vaut pour les exportateurs en Islande, au Liechtenstein et en Norvège.',
    tia_missing: 'Aucune analyse d’impact du transfert n’est enregistrée (clause 14).',
    combination_unknown:
      'Il n’est pas enregistré si les données sont combinées avec des données collectées dans l’EEE (clauses 14 et 15, module 4).',
    recipient_abroad_unnamed:
      'Qui détient les données à l’étranger n’est pas enregistré ; les propres salariés du destinataire ne seraient pas un transfert.',
    third_country_parent: 'La société mère se trouve dans un pays tiers.',
    art_3_2:
      'Le RGPD s’applique directement au destinataire (art. 3, paragraphe 2) ; les clauses n’ont pas été conçues pour ce cas.',
    art_3_2_unknown:
      'Il n’est pas enregistré si le RGPD s’applique directement au destinataire (art. 3, paragraphe 2).',
    gdpr_scope_unknown:
      'Il n’est pas enregistré que le RGPD s’applique au client hors de l’EEE (art. 3, paragraphe 2).',
    return_to_processor: 'Aucun module ne convient au renvoi vers un sous-traitant hors de l’EEE.',
    return_outside: 'La question de savoir si le chapitre V s’applique au renvoi reste ouverte.',
    no_processor: 'Aucune des parties n’est un sous-traitant.',
    no_rule: 'Aucune règle ne couvre cette voie.',
    rule_unconfirmed: 'La règle repose sur des connaissances générales, non sur une source lue.',
    uk_tool_unconfirmed: 'Il n’est pas enregistré que l’addendum du Royaume-Uni est convenu.',
    uk_tool_missing: 'Aucun fondement en droit du Royaume-Uni n’est enregistré.',
    uk_rule_unconfirmed: 'Que le droit du Royaume-Uni l’exige n’est pas confirmé.',
    swiss_dpf_unconfirmed: 'Une inscription sur la liste du cadre distinct Suisse-États-Unis n’est pas confirmée.',
    swiss_tool_missing: 'Aucun fondement en droit suisse n’est enregistré.',
    swiss_rule_unconfirmed: 'La règle du droit suisse n’est pas confirmée.',
  },
  assessmentHeading: 'Analyses d’impact des transferts',
  assessmentCaption: 'Évaluations au titre de la clause 14 et ce sur quoi elles reposent',
  assessmentColumns: {
    recipient: 'Destinataires et pays',
    laws: 'Droit et pratiques pris en compte',
    measures: 'Mesures supplémentaires',
    review: 'Jour et évaluateur',
  },
  government: {
    heading: 'Accès des autorités publiques',
    text: 'Lorsque les clauses de la décision (UE) 2021/914 s’appliquent, l’importateur de données suit la clause 15 en cas de demande d’autorités publiques : il notifie, contrôle la légalité et ne divulgue que le minimum. Les cartographies des transferts et les évaluations sont fournies sur demande (avis 22/2024 du CEPD, points 88 et suivants).',
  },
  direct: {
    gdpr: 'Application directe du RGPD à un importateur de données (art. 3, paragraphe 2 ; considérant 7 de la décision (UE) 2021/914)',
    yes: (names) => `s’applique directement : ${names.join(' ; ')}`,
    no: (names) => `ne s’applique pas directement : ${names.join(' ; ')}`,
    open: (names) => `non précisé : ${names.join(' ; ')}`,
  },
};
