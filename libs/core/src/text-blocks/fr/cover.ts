import type { cover as english } from '../en/cover.js';
import { formatOf } from '../format.js';

const { count, form, list } = formatOf('fr');

/** First page and page margins. */
export const cover: typeof english = {
  title: 'Registre des activités de traitement et annexe au contrat de sous-traitance',
  subtitle: 'Traitement pour le compte d’un client, selon ses paramètres',
  subtitleSub:
    'Traitement en tant que sous-traitant ultérieur pour un client et ses responsables du traitement, selon ses paramètres',
  heading: 'Page de garde',
  summaryHeading: 'Résumé',
  status: { draft: 'Projet', final: 'Définitif' },
  statusInSentence: { draft: 'projet', final: 'définitif' },
  watermark: 'PROJET',
  preview: 'Aperçu',
  annex: (number) => `Annexe ${number}`,
  revision: (number) => `Révision ${number}`,
  hash: (hash) => `SHA-256 du registre ${hash}`,
  page: 'Page {page} sur {pages}',
  notIssued: 'Aperçu, non émis',
  labels: {
    customer: 'Client',
    document: 'Document',
    status: 'Statut',
    instruction: 'Instruction',
    effective: 'En vigueur depuis',
    issued: 'Émis',
    replaces: 'Version',
    plan: 'Offre',
    catalogue: 'Catalogue',
    template: 'Modèle',
    texts: 'Blocs de texte',
    jurisdictions: 'Ordres juridiques',
    language: 'Langue',
    contact: 'Contact vie privée',
    hash: 'Empreinte du registre',
    verification: 'Vérification',
  },
  draftBecause: (missing, findings) =>
    `Projet : ${list([
      ...(missing > 0
        ? [count(missing, { one: 'mention obligatoire manquante', other: 'mentions obligatoires manquantes' })]
        : []),
      ...(findings > 0
        ? [count(findings, { one: 'contradiction non résolue', other: 'contradictions non résolues' })]
        : []),
    ])}`,
  instruction: (number) => `Révision ${number} des paramètres`,
  firstVersion: 'Première annexe de ce client',
  replaces: (number) => `Remplace l’annexe ${number}`,
  notIssuedVersion: 'Aucune : un aperçu n’a pas de version',
  plan: (name, version) => `${name} (version ${version})`,
  catalogue: (version) => `Version ${version}`,
  texts: (version) => `Version ${version}`,
  prevails: (language) => `La version linguistique suivante prévaut : ${language}.`,
  prevailsOpen: 'La langue qui prévaut n’est pas précisée.',
  verifyAt: (url, code) => `${url} (code ${code})`,
  notVerifiable: 'Seule une annexe émise a une adresse de vérification.',
  who: (processor, customer, sub) =>
    sub
      ? `${processor} traite des données à caractère personnel en tant que sous-traitant ultérieur de ${customer}, lui-même sous-traitant pour ses propres clients, exactement selon ses instructions.`
      : `${processor} traite des données à caractère personnel pour le compte de ${customer}, exactement selon ses instructions.`,
  what: ({ activities, subprocessors, fields }) =>
    `Ce document couvre ${list([
      count(activities, { one: 'activité de traitement', other: 'activités de traitement' }),
      count(subprocessors, { one: 'sous-traitant ultérieur', other: 'sous-traitants ultérieurs' }),
      count(fields, { one: 'champ personnalisé', other: 'champs personnalisés' }),
    ])}. Il est le registre des activités de traitement du sous-traitant (art. 30, paragraphe 2, du RGPD) et l’annexe au contrat de sous-traitance (art. 28, paragraphe 3, du RGPD).`,
  when: (version, status, since) => `${version} : état en vigueur depuis le ${since} ; statut : ${status}.`,
  notYet: (version, status) => `${version} : état avant toute instruction ; statut : ${status}.`,
  switchedOff: (names) =>
    names.length > 0
      ? `Contrairement au standard, le client a désactivé : ${names.join(' ; ')}.`
      : 'Aucune activité du standard n’est désactivée.',
  chosen: (settings, more) => {
    if (settings.length === 0) return 'Chaque paramètre a la valeur du standard ou de l’offre.';
    return `Fixé par le client au lieu du standard : ${settings.join(' ; ')}${more > 0 ? ` ; et ${count(more, { one: 'autre paramètre', other: 'autres paramètres' })}` : ''}.`;
  },
  fields: (total, special) => {
    if (total === 0) return 'Le client n’a défini aucun champ personnalisé.';
    const sensitive =
      special === 0
        ? 'aucun pour des données sensibles'
        : `dont ${special} pour des données sensibles (art. 9 ou 10 du RGPD)`;
    return `Le client a défini ${count(total, { one: 'champ personnalisé', other: 'champs personnalisés' })}, ${sensitive}.`;
  },
  draft: (missing, findings) =>
    `Ce document reste un projet tant que ${list([
      ...(missing > 0
        ? [
            `${count(missing, { one: 'mention', other: 'mentions' })} ${form(missing, { one: 'manque', other: 'manquent' })}`,
          ]
        : []),
      ...(findings > 0
        ? [
            `${count(findings, { one: 'contradiction', other: 'contradictions' })} ${form(findings, { one: 'n’est pas résolue', other: 'ne sont pas résolues' })}`,
          ]
        : []),
    ])} ; la partie VI indique pour chacune qui peut y remédier.`,
  missing: (labels, more) =>
    `À indiquer par le client : ${labels.join(' ; ')}${more > 0 ? ` ; et ${more} de plus` : ''}.`,
  demo: 'Démonstration : ce client est fictif, de même que les indications qui le concernent. Les indications fictives du catalogue portent la mention [valeur de démonstration].',
};
