import type { closing as english } from '../en/closing.js';

/** Signatures and verification. */
export const closing: typeof english = {
  signaturesHeading: 'Signatures',
  signaturesIntro:
    'Par leur signature, les parties concluent la partie II et, si elle s’applique, la partie III, par écrit, y compris sous forme électronique (art. 28, paragraphe 9, du RGPD).',
  partiesHeading: 'Les parties',
  forCustomer: (name, role) => `Pour le client (${role}) : ${name}`,
  forProcessor: (name, role) => `Pour le sous-traitant${role === undefined ? '' : ` (${role})`} : ${name}`,
  lines: {
    nameAndPosition: 'Nom et fonction',
    place: 'Lieu et date',
    signature: 'Signature',
  },
  verificationHeading: 'Vérification',
  verifyHeading: 'Authentique et à jour',
  verify: (url) =>
    `L’authenticité de ce document et son éventuel remplacement par une version plus récente sont indiqués à l’adresse ${url} ; la page ne nomme aucun client.`,
  notIssued: 'Ceci est un aperçu : il n’est ni émis, ni signé électroniquement, ni vérifiable.',
  noCode: 'Ce document ne porte pas de code de vérification. L’empreinte du registre identifie son contenu.',
  code: 'Code de vérification',
  address: 'Adresse de vérification',
  hash: 'Empreinte (SHA-256 du registre canonique)',
  qr: (url) => `Code QR qui mène à ${url}`,
};
