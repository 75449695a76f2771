import type { about as english } from '../en/about.js';

/** Section "About this document". */
export const about: typeof english = {
  heading: 'Über dieses Dokument',
  parts: {
    heading: 'Teile dieses Dokuments',
    label: (number) => `Teil ${number}`,
    record: 'Verzeichnis von Verarbeitungstätigkeiten (Art. 30 Abs. 2 DSGVO)',
    contract:
      'Anhänge I bis IV zu den Klauseln zwischen Verantwortlichen und Auftragsverarbeitern (Beschluss (EU) 2021/915)',
    clauses: 'Anlage zu den Klauseln für Übermittlungen (Beschluss (EU) 2021/914) und Ergänzungen nach anderem Recht',
    noClauses: 'Entfällt: keine Übermittlung beruht auf diesen Klauseln oder auf einer Ergänzung nach anderem Recht.',
    instructions: 'Dokumentierte Weisungen (Art. 28 Abs. 3 Buchst. a DSGVO)',
    fields: 'Zusatzfelder',
    noFields: 'Entfällt: es ist kein Zusatzfeld angelegt.',
    retention: 'Tatsächliche Speicherdauer, Widersprüche und offene Punkte',
  },
  terms: {
    heading: 'Parteien und Begriffe',
    text: (customer, processor) =>
      `„Kunde“ ist ${customer}; „Auftragsverarbeiter“ ist ${processor}; „Unterauftragsverarbeiter“ ist ein weiterer Auftragsverarbeiter, den der Auftragsverarbeiter einsetzt. „Einstellungen“ sind die Festlegungen des Kunden im Portal oder über die Schnittstelle des Auftragsverarbeiters; jede Änderung ist eine nummerierte, dokumentierte Weisung.`,
    controller:
      'Der Kunde ist Verantwortlicher (Art. 4 Nr. 7 DSGVO); der Auftragsverarbeiter handelt in seinem Auftrag (Art. 4 Nr. 8 DSGVO).',
    processor:
      'Der Kunde ist selbst Auftragsverarbeiter für eigene Kunden, die Verantwortlichen. Der Auftragsverarbeiter handelt als dessen Unterauftragsverarbeiter; wo dieses Dokument den Verantwortlichen nennt, sind die Verantwortlichen gemeint, für die der Kunde handelt und deren Weisungen er weitergibt.',
    uk: 'Soweit die UK GDPR gilt, ist ein Verweis auf einen Artikel der DSGVO auch einer auf denselben Artikel der UK GDPR und ein Verweis auf das Recht der Union oder der Mitgliedstaaten auch einer auf das Recht des Vereinigten Königreichs.',
    roleOpen: 'Ob der Kunde als Verantwortlicher oder als Auftragsverarbeiter handelt, ist nicht angegeben.',
  },
  changes: {
    heading: 'Änderungen seit der letzten Version',
    first: 'Dies ist der erste Anhang dieses Kunden; es gibt keine frühere Version.',
    none: (number) => `Seit Anhang ${number} hat sich keine Einstellung geändert.`,
    caption: (number) => `Seit Anhang ${number} geänderte Einstellungen`,
    columns: { setting: 'Nr.', change: 'Änderung' },
  },
  precedence: {
    heading: 'Rangfolge und Sprache',
    label: 'Rangfolge',
    language: 'Sprache dieser Fassung',
    prevailing: 'Maßgebliche Sprache',
  },
  disclaimer: {
    heading: 'Was dieses Dokument ist und was nicht',
    text: 'Dieses Dokument entsteht aus den Einstellungen des Kunden und dem Katalog des Auftragsverarbeiters. Es gibt wieder, was angewiesen ist; es ist kein Nachweis, dass eine Weisung ausgeführt wurde, und keine Rechtsberatung. Für die Rechtmäßigkeit seiner Weisungen bleibt der Kunde verantwortlich. Eine Angabe, die keine Quelle belegt, steht als „nicht angegeben“; an ihrer Stelle wird nichts vermutet. Auf die Texte der Europäischen Kommission wird nach Klauseln verwiesen; sie sind nicht abgedruckt.',
  },
};
