import type { closing as english } from '../en/closing.js';

/** Signatures and verification. */
export const closing: typeof english = {
  signaturesHeading: 'Unterschriften',
  signaturesIntro:
    'Mit der Unterschrift schließen die Parteien Teil II und, soweit er gilt, Teil III, schriftlich, auch in elektronischem Format (Art. 28 Abs. 9 DSGVO).',
  partiesHeading: 'Die Parteien',
  forCustomer: (name, role) => `Für den Kunden (${role}): ${name}`,
  forProcessor: (name, role) => `Für den Auftragsverarbeiter${role === undefined ? '' : ` (${role})`}: ${name}`,
  lines: {
    nameAndPosition: 'Name und Funktion',
    place: 'Ort und Datum',
    signature: 'Unterschrift',
  },
  verificationHeading: 'Prüfung',
  verifyHeading: 'Echt und aktuell',
  verify: (url) =>
    `Ob dieses Dokument echt ist und ob eine neuere Version es ersetzt hat, steht unter ${url}; die Seite nennt keinen Kunden.`,
  notIssued: 'Dies ist eine Vorschau: sie ist nicht ausgestellt, nicht elektronisch signiert und nicht prüfbar.',
  noCode: 'Dieses Dokument trägt keinen Prüfcode. Die Prüfsumme des Verzeichnisses bezeichnet seinen Inhalt.',
  code: 'Prüfcode',
  address: 'Prüfadresse',
  hash: 'Prüfsumme (SHA-256 des kanonischen Verzeichnisses)',
  qr: (url) => `QR-Code, der zu ${url} führt`,
};
