import type { Verification } from '@annexa/contract';

/** What the verification page says, in one language. */
export type VerifyWords = {
  title: string;
  ask: { intro: string; label: string; button: string };
  states: Readonly<Record<Exclude<Verification['state'], 'unknown'>, string>>;
  superseded: (number: number, day: string) => string;
  revoked: (day: string) => string;
  genuine: string;
  notGenuine: string;
  file: { intro: string; label: string; button: string; unable: string };
  facts: Readonly<
    Record<
      | 'code'
      | 'number'
      | 'issued_on'
      | 'revision'
      | 'language'
      | 'status'
      | 'record_hash'
      | 'pdf_sha256'
      | 'signature'
      | 'key_id',
      string
    >
  >;
  statuses: Readonly<Record<'draft' | 'final', string>>;
  missing: { heading: string; text: string };
  busy: { heading: string; text: (seconds: number) => string };
  keys: string;
};

const en: VerifyWords = {
  title: 'Verify an annex',
  ask: {
    intro: 'Type the verification code as it is printed in the annex.',
    label: 'Verification code',
    button: 'Verify',
  },
  states: {
    current: 'Current: this is the latest annex in its language.',
    outdated:
      'Outdated: this is the latest annex in its language, and what holds now differs from it. A new one has to be issued.',
    superseded: 'Superseded: there is a later annex.',
    draft: 'Draft: this is the latest annex in its language, and mandatory facts are missing in it.',
    revoked: 'Revoked: do not rely on this annex.',
  },
  superseded: (number, day) => `The latest one is annex ${number} of ${day}.`,
  revoked: (day) => `It was revoked on ${day}.`,
  genuine: 'Genuine: the file is the one that was issued, byte by byte.',
  notGenuine: 'Not genuine: the file is not the one that was issued.',
  file: {
    intro: 'Compare a file: it is read in your browser and not sent anywhere.',
    label: 'PDF of the annex',
    button: 'Compare',
    unable:
      'This browser cannot compare files here. Open the page over https, or compare the SHA-256 of the file below.',
  },
  facts: {
    code: 'Verification code',
    number: 'Annex',
    issued_on: 'Issued on',
    revision: 'Revision of the settings',
    language: 'Language',
    status: 'Status',
    record_hash: 'SHA-256 of the record',
    pdf_sha256: 'SHA-256 of the file',
    signature: 'Ed25519 signature',
    key_id: 'Key',
  },
  statuses: { draft: 'draft', final: 'final' },
  missing: {
    heading: 'No annex has this code',
    text: 'Compare it with the annex, symbol by symbol. It has seven groups of four symbols.',
  },
  busy: { heading: 'Too many attempts', text: (seconds) => `Try again in ${seconds} s.` },
  keys: 'Public keys',
};

const de: VerifyWords = {
  title: 'Anhang prüfen',
  ask: {
    intro: 'Geben Sie den Prüfcode so ein, wie er im Anhang gedruckt ist.',
    label: 'Prüfcode',
    button: 'Prüfen',
  },
  states: {
    current: 'Aktuell: Das ist der neueste Anhang in seiner Sprache.',
    outdated:
      'Veraltet: Das ist der neueste Anhang in seiner Sprache, und was jetzt gilt, weicht davon ab. Ein neuer muss ausgestellt werden.',
    superseded: 'Überholt: Es gibt einen neueren Anhang.',
    draft: 'Entwurf: Das ist der neueste Anhang in seiner Sprache; darin fehlen Pflichtangaben.',
    revoked: 'Widerrufen: Verlassen Sie sich nicht auf diesen Anhang.',
  },
  superseded: (number, day) => `Der neueste ist Anhang ${number} vom ${day}.`,
  revoked: (day) => `Er wurde am ${day} widerrufen.`,
  genuine: 'Echt: Die Datei ist Byte für Byte die ausgestellte.',
  notGenuine: 'Nicht echt: Die Datei ist nicht die ausgestellte.',
  file: {
    intro: 'Datei vergleichen: Sie wird in Ihrem Browser gelesen und nirgendwohin gesendet.',
    label: 'PDF des Anhangs',
    button: 'Vergleichen',
    unable:
      'Dieser Browser kann hier keine Dateien vergleichen. Öffnen Sie die Seite über https oder vergleichen Sie den SHA-256 der Datei unten.',
  },
  facts: {
    code: 'Prüfcode',
    number: 'Anhang',
    issued_on: 'Ausgestellt am',
    revision: 'Revision der Einstellungen',
    language: 'Sprache',
    status: 'Status',
    record_hash: 'SHA-256 des Verzeichnisses',
    pdf_sha256: 'SHA-256 der Datei',
    signature: 'Ed25519-Signatur',
    key_id: 'Schlüssel',
  },
  statuses: { draft: 'Entwurf', final: 'endgültig' },
  missing: {
    heading: 'Kein Anhang hat diesen Code',
    text: 'Vergleichen Sie ihn Zeichen für Zeichen mit dem Anhang. Er hat sieben Gruppen zu vier Zeichen.',
  },
  busy: { heading: 'Zu viele Versuche', text: (seconds) => `Versuchen Sie es in ${seconds} s noch einmal.` },
  keys: 'Öffentliche Schlüssel',
};

const fr: VerifyWords = {
  title: 'Vérifier une annexe',
  ask: {
    intro: "Saisissez le code de vérification tel qu'il est imprimé dans l'annexe.",
    label: 'Code de vérification',
    button: 'Vérifier',
  },
  states: {
    current: "En vigueur : c'est la dernière annexe dans sa langue.",
    outdated:
      "Périmée : c'est la dernière annexe dans sa langue, et ce qui vaut désormais en diffère. Une nouvelle doit être établie.",
    superseded: 'Remplacée : il existe une annexe plus récente.',
    draft: "Projet : c'est la dernière annexe dans sa langue ; des mentions obligatoires y manquent.",
    revoked: 'Révoquée : ne vous fiez pas à cette annexe.',
  },
  superseded: (number, day) => `La dernière est l'annexe ${number} du ${day}.`,
  revoked: (day) => `Elle a été révoquée le ${day}.`,
  genuine: 'Authentique : le fichier est celui qui a été émis, octet par octet.',
  notGenuine: "Non authentique : le fichier n'est pas celui qui a été émis.",
  file: {
    intro: "Comparer un fichier : il est lu dans votre navigateur et n'est envoyé nulle part.",
    label: "PDF de l'annexe",
    button: 'Comparer',
    unable:
      'Ce navigateur ne peut pas comparer de fichiers ici. Ouvrez la page en https ou comparez le SHA-256 du fichier ci-dessous.',
  },
  facts: {
    code: 'Code de vérification',
    number: 'Annexe',
    issued_on: 'Émise le',
    revision: 'Révision des paramètres',
    language: 'Langue',
    status: 'Statut',
    record_hash: 'SHA-256 du registre',
    pdf_sha256: 'SHA-256 du fichier',
    signature: 'Signature Ed25519',
    key_id: 'Clé',
  },
  statuses: { draft: 'projet', final: 'définitive' },
  missing: {
    heading: "Aucune annexe n'a ce code",
    text: "Comparez-le avec l'annexe, caractère par caractère. Il compte sept groupes de quatre caractères.",
  },
  busy: { heading: 'Trop de tentatives', text: (seconds) => `Réessayez dans ${seconds} s.` },
  keys: 'Clés publiques',
};

/** The languages of the page. */
export const verifyWords = { en, de, fr } as const;
export type PageLanguage = keyof typeof verifyWords;

const isSpoken = (tag: string): tag is PageLanguage => Object.hasOwn(verifyWords, tag);

/** The language of ours that a reader prefers most (RFC 9110 section 12.5.4); English where there is none. */
export const languageOf = (accepted: string): PageLanguage => {
  const wanted = accepted
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.split(/;\s*q=/).map((text) => text.trim().toLowerCase());
      return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality);
  return wanted.map(({ tag }) => tag).find(isSpoken) ?? 'en';
};
