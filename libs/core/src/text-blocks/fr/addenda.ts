import type { addenda as english } from '../en/addenda.js';

/** Part III: what the laws of the United Kingdom and of Switzerland add. */
export const addenda: typeof english = {
  uk: {
    table1: 'Addendum du Royaume-Uni, tableau 1 : parties',
    table2: 'Addendum du Royaume-Uni, tableau 2 : clauses, modules et options choisis',
    table3: 'Addendum du Royaume-Uni, tableau 3 : informations de l’appendice',
    table4: 'Addendum du Royaume-Uni, tableau 4 : fin de l’addendum',
    intro:
      'International Data Transfer Addendum aux clauses contractuelles types de l’UE, version B1.0, en vigueur depuis le 21 mars 2022. La protection des données ne doit pas être sensiblement inférieure à celle du droit du Royaume-Uni.',
    start: 'Date de début',
    exporter: 'Exportateur : nom, adresse principale, numéro d’immatriculation, contact principal',
    importer: 'Importateur : nom, adresse principale, numéro d’immatriculation, contact principal',
    subprocessor: (name) => `${name}, avec les indications de la partie II, annexe IV`,
    clauses: 'Clauses de l’UE visées par l’addendum',
    clausesText: 'les clauses de la décision (UE) 2021/914 incorporées dans cette partie',
    modules: 'Modules appliqués',
    options: 'Clauses 7, 9, point a), et 11',
    optionsText: 'comme choisi dans cette partie sous « Choix dans les clauses »',
    annex1a: 'Annexe 1A : liste des parties',
    annex1b: 'Annexe 1B : description du transfert',
    annex2: 'Annexe II : mesures techniques et organisationnelles',
    annex3: 'Annexe III : liste des sous-traitants ultérieurs',
    see: (annex) => `voir ${annex} de cette partie`,
    annexes: { a: 'l’annexe I.A', b: 'l’annexe I.B', ii: 'l’annexe II', iii: 'l’annexe III' },
    mayEnd: 'Qui peut mettre fin à l’addendum lorsque l’addendum approuvé change',
    ends: { importer: 'l’importateur', exporter: 'l’exportateur', neither: 'aucune des parties' },
    idta: 'International Data Transfer Agreement (Royaume-Uni)',
    idtaText:
      'Les transferts ainsi marqués dans la partie I reposent sur l’International Data Transfer Agreement ; ses tableaux sur les parties, le transfert, les données et la sécurité sont complétés par les indications des parties I et II.',
  },
  swiss: {
    heading: 'Adaptations au droit suisse',
    intro:
      'Dans la mesure où la loi fédérale suisse sur la protection des données (LPD) régit un transfert, les clauses sont utilisées avec les adaptations suivantes, comme le demande le Préposé fédéral à la protection des données et à la transparence (PFPDT) dans le document du 27 août 2021.',
    clauses: {
      authority: 'Clause 13 et annexe I.C',
      law: 'Clause 17',
      forum_of_parties: 'Clause 18, point b)',
      forum_of_data_subjects: 'Clause 18, point c)',
      references: 'Références au RGPD',
    },
    changes: {
      fadp_alone: {
        authority: 'L’autorité de contrôle compétente est le PFPDT.',
        law: 'Le droit suisse s’applique, ou le droit d’un pays qui accorde des droits aux tiers bénéficiaires.',
        forum_of_parties: 'Les parties choisissent librement les juridictions.',
        forum_of_data_subjects:
          'Les personnes concernées en Suisse peuvent agir au lieu de leur résidence habituelle en Suisse.',
        references: 'Les références au RGPD s’entendent comme des références à la LPD.',
      },
      fadp_and_gdpr: {
        authority:
          'Surveillance parallèle : le PFPDT, dans la mesure où la LPD régit le transfert ; l’autorité visée à la clause 13, dans la mesure où le RGPD le régit.',
        law: 'Le droit de l’État membre choisi à la clause 17 s’applique.',
        forum_of_parties: 'Les juridictions de l’État membre choisi à la clause 18, point b), sont compétentes.',
        forum_of_data_subjects:
          'Le terme « État membre » n’empêche pas les personnes concernées en Suisse d’agir au lieu de leur résidence habituelle.',
        references:
          'Dans la mesure où la LPD régit le transfert, les références au RGPD s’entendent comme des références à la LPD.',
      },
    },
    recordHeading: 'Registre selon le droit suisse',
    record:
      'Les indications visées à l’art. 12, al. 3, LPD (identité du sous-traitant et du responsable du traitement, catégories de traitements, sécurité, États de communication avec leurs garanties) sont celles des parties I et II.',
  },
};
