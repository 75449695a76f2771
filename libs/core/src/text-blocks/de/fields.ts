import type { fields as english } from '../en/fields.js';

/** Part V: custom data fields. */
export const fields: typeof english = {
  heading: 'Eigene Datenfelder (Zusatzfelder)',
  introHeading: 'Regeln für Zusatzfelder',
  intro:
    'Der Kunde legt die Felder, ihren Zweck und ihre Klasse fest. Felder mit besonderen Kategorien personenbezogener Daten (Art. 9 DSGVO) oder mit Daten über strafrechtliche Verurteilungen und Straftaten (Art. 10 DSGVO) brauchen eine Grundlage und Garantien, die der Verantwortliche nennt; ohne sie werden sie abgelehnt.',
  listHeading: 'Liste der Zusatzfelder',
  caption: (total) => `Vom Kunden angelegte Zusatzfelder: ${total}`,
  columns: {
    field: 'Feld und Schlüssel',
    purpose: 'Zweck',
    classes: 'Klasse und Garantien',
    handling: 'Typ und Quellen',
    retention: 'Speicherdauer und Grund',
  },
  usedIn: (activity) => `Verwendet in: ${activity}`,
  ground: (article) => `Grundlage: ${article}`,
  safeguards: (text) => `Garantien: ${text}`,
  art9: (point) => `Art. 9 Abs. 2 Buchst. ${point} DSGVO`,
  art10: 'Art. 10 DSGVO',
  required: 'Pflichtfeld',
  optional: 'freiwillig',
  masked: 'maskiert',
  notMasked: 'nicht maskiert',
  sources: {
    controller: 'vom Kunden gesetzt',
    form: 'Endnutzer: Formular',
    chat: 'Endnutzer: Chat',
    call_prep: 'Endnutzer: Gesprächsvorbereitung',
  },
  types: {
    text: 'Text',
    long_text: 'langer Text',
    number: 'Zahl',
    boolean: 'ja oder nein',
    date: 'Datum',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    url: 'Webadresse',
    choice: 'Auswahl aus einer Liste',
  },
};
