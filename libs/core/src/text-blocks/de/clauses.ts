import type { clauses as english } from '../en/clauses.js';
import { formatOf } from '../format.js';

const { count } = formatOf('de');

/** Part III: the appendix to the clauses of Decision (EU) 2021/914. */
export const clauses: typeof english = {
  heading: 'Anlage zu den Standardvertragsklauseln für Übermittlungen',
  scopeHeading: 'Übermittlungen, die auf den Klauseln beruhen',
  scope: {
    controller:
      'Für die folgenden Übermittlungen werden die Klauseln des Durchführungsbeschlusses (EU) 2021/914 durch Verweis einbezogen, jeweils im angegebenen Modul. Modul 2 gilt zwischen Verantwortlichem und Auftragsverarbeiter, Modul 3 zwischen Auftragsverarbeitern; bei Modul 3 sind die Weisungen die des Kunden als Verantwortlichem (Klausel 8.1).',
    processor:
      'Für die folgenden Übermittlungen werden die Klauseln des Durchführungsbeschlusses (EU) 2021/914 durch Verweis einbezogen, jeweils im angegebenen Modul. Der Kunde ist selbst Auftragsverarbeiter: zwischen Auftragsverarbeitern gilt Modul 3, und die Weisungen sind die der Verantwortlichen, die der Kunde weitergibt (Klausel 8.1).',
  },
  scopeCaption: 'Übermittlungen und Module',
  scopeColumns: {
    exporter: 'Datenexporteur',
    importer: 'Datenimporteur',
    country: 'Land',
    module: 'Modul und Status',
  },
  inForce: 'in Kraft',
  stored: 'als Ersatz hinterlegt, nicht in Kraft',
  abroad: (subprocessor) => `Empfänger im Ausland, denen ${subprocessor} die Daten überlässt`,
  choicesHeading: 'Wahlmöglichkeiten der Klauseln',
  choices: {
    docking: 'Klausel 7 (Kopplungsklausel)',
    authorisation: 'Klausel 9 Buchst. a (Einsatz von Unterauftragsverarbeitern)',
    redress: 'Klausel 11 Buchst. a (unabhängige Streitbeilegungsstelle)',
    authority: 'Klausel 13 (Aufsicht)',
    law: 'Klausel 17 (anwendbares Recht)',
    courts: 'Klausel 18 Buchst. b (Gerichtsstand)',
  },
  chosen: 'Die Option ist gewählt.',
  notChosen: 'Die Option ist nicht gewählt.',
  specific: (days) => `Option 1, vorherige gesonderte Genehmigung; Antrag mindestens ${days} im Voraus.`,
  general: (days) => `Option 2, allgemeine schriftliche Genehmigung; Mitteilung mindestens ${days} im Voraus.`,
  days: (days) => count(days, { one: 'Tag', other: 'Tage' }),
  clause13: {
    eu: 'Der Datenexporteur ist in einem Mitgliedstaat niedergelassen: die für ihn zuständige Behörde; siehe Anhang I.C.',
    representative:
      'Der Datenexporteur ist außerhalb der Union niedergelassen und hat einen Vertreter benannt (Art. 27 Abs. 1 DSGVO): die Behörde des Mitgliedstaats des Vertreters.',
    none: 'Der Datenexporteur ist außerhalb der Union ohne Vertreter niedergelassen: die Behörde eines Mitgliedstaats, in dem sich die betroffenen Personen befinden.',
    open: 'Das Land des Datenexporteurs ist nicht angegeben.',
  },
  options: { option_1: 'Option 1', option_2: 'Option 2' },
  law: (option, country) => `${option}; anwendbares Recht: ${country}.`,
  courts: (country) => `Zuständige Gerichte: ${country}.`,
  dutiesHeading: 'Wie die Klauseln ausgeführt werden',
  duties: [
    'Weisungen (Klausel 8.1): die dokumentierten Weisungen des Teils IV.',
    'Kopie für betroffene Personen (Klausel 8.3): dieser Teil kann mit den Anhängen III und IV des Teils II ausgehändigt werden; Geschäftsgeheimnisse können unter Beifügung einer Zusammenfassung unkenntlich gemacht werden.',
    'Löschung oder Rückgabe und Bescheinigung (Klauseln 8.5 und 16 Buchst. d): wie in Teil II für das Ende des Vertrags angegeben.',
    'Meldung einer Verletzung des Schutzes personenbezogener Daten (Klausel 8.6 Buchst. c): innerhalb der in Teil II angegebenen Frist.',
    'Sensible Daten (Klausel 8.7): die Garantien des Anhangs I.B.',
    'Weiterübermittlungen (Klausel 8.8): nur auf Weisung und unter einer der Voraussetzungen dieser Klausel.',
    'Dokumentation und Überprüfungen (Klausel 8.9): wie in Teil II angegeben.',
    'Unterauftragsverarbeiter (Klausel 9): durch schriftlichen Vertrag mit der Sache nach denselben Pflichten und einer Drittbegünstigtenklausel.',
    'Rechte betroffener Personen (Klausel 10) und Haftung (Klausel 12): wie in den Klauseln vorgesehen; nichts in diesem Dokument schränkt sie ein.',
  ],
  exports: 'Datenexporteur',
  imports: 'Datenimporteur',
  partiesHeading: 'Anhang I.A: Liste der Parteien',
  partiesCaption: 'Datenexporteure und Datenimporteure',
  partiesColumns: {
    party: 'Partei und Rolle',
    particulars: 'Name und Anschrift; Kontaktperson und Kontaktdaten',
    activities: 'Für die Übermittlung relevante Tätigkeiten; Unterschrift und Datum',
  },
  roles: {
    controller: 'Verantwortlicher',
    processor: 'Auftragsverarbeiter',
    subprocessor: 'Auftragsverarbeiter (Unterauftragsverarbeiter)',
  },
  signatureSee: 'siehe die Unterschriften am Ende dieses Dokuments',
  signatureTheirs: 'unterzeichnet einen eigenen Vertrag mit dem Datenexporteur',
  signatureOf: (day) => `Vertrag vom ${day}`,
  descriptionHeading: 'Anhang I.B: Beschreibung der Datenübermittlung',
  description: {
    activities: 'Tätigkeiten, deren Übermittlungen auf den Klauseln beruhen',
    subjects: 'Kategorien betroffener Personen',
    data: 'Kategorien personenbezogener Daten',
    sensitive: 'Sensible Daten und Beschränkungen oder Garantien',
    frequency: 'Häufigkeit der Übermittlung',
    nature: 'Art der Verarbeitung',
    purpose: 'Zweck der Übermittlung und der Weiterverarbeitung',
    retention: 'Speicherdauer',
    subprocessors: 'Übermittlungen an (Unter-)Auftragsverarbeiter: Gegenstand, Art und Dauer',
  },
  frequency: { continuous: 'kontinuierlich', one_off: 'einmalig' },
  seeRecord: 'wie für jede dieser Tätigkeiten in Teil I angegeben',
  seeRetention: 'wie für jede dieser Tätigkeiten in Teil I und Teil VI angegeben',
  subprocessors: 'wie für jeden Unterauftragsverarbeiter in Teil II, Anhang IV angegeben',
  authorityHeading: 'Anhang I.C: zuständige Aufsichtsbehörde',
  authorityLabel: (exporter) => `Datenexporteur: ${exporter}`,
  authorityIn: (country) => `die für den Datenexporteur zuständige Aufsichtsbehörde in folgendem Land: ${country}`,
  authorityUk: (name) => `Nach dem UK-Addendum: ${name}`,
  authoritySwiss: {
    alone: 'Nach Schweizer Recht: allein der EDÖB',
    parallel: 'Nach Schweizer Recht: der EDÖB, parallel',
  },
  measuresHeading: 'Anhang II: technische und organisatorische Maßnahmen',
  measures:
    'Es gelten die Maßnahmen aus Teil II, Anhang III, die der Unterauftragsverarbeiter eingeschlossen; sie sind Bestandteil dieser Anlage.',
  listHeading: 'Anhang III: Liste der Unterauftragsverarbeiter',
  list: {
    specific:
      'Klausel 9 Buchst. a Option 1: der Verantwortliche hat die Unterauftragsverarbeiter aus Teil II, Anhang IV mit den dortigen Angaben genehmigt.',
    general: 'Klausel 9 Buchst. a Option 2: vereinbart ist die Liste aus Teil II, Anhang IV mit den dortigen Angaben.',
    open: 'Die Option der Klausel 9 Buchst. a ist nicht angegeben. Die Unterauftragsverarbeiter sind die aus Teil II, Anhang IV.',
  },
  moduleFourHeading: 'Modul 4: Rückgabe von Daten an einen Kunden außerhalb des EWR',
  moduleFour:
    'Gibt der Auftragsverarbeiter Daten an einen Kunden außerhalb des Europäischen Wirtschaftsraums zurück, gilt Modul 4 mit den Anhängen I.A und I.B; Datenexporteur ist der Auftragsverarbeiter, Datenimporteur der Kunde. Die Klauseln 9 und 13 und die Anhänge I.C, II und III gelten für dieses Modul nicht. Die Klauseln 14 und 15 gelten nur, wenn der Auftragsverarbeiter die Daten mit Daten verbindet, die er in der Union erhoben hat.',
};
