import type { limits as english } from '../en/limits.js';

/** Part VI: effective retention, contradictions and open points. */
export const limits: typeof english = {
  heading: 'Tatsächliche Speicherdauer, Widersprüche und offene Punkte',
  methodHeading: 'Wie die längste Speicherdauer ermittelt wird',
  method:
    'Die längste Speicherdauer ist die Summe aus der aktiven Dauer, der Wartezeit nach einer Verkürzung, dem Löschverzug und dem Nachlauf der Sicherungskopien; sie ist nie kürzer als die Mindestdauer bei einem Unterauftragsverarbeiter, der eine Kopie hat. Der letzte Tag ist der von Daten, deren Frist am Tag der Ausstellung beginnt.',
  retentionHeading: 'Tatsächliche Speicherdauer',
  caption: 'Was nach Tätigkeiten gespeichert wird, und der ungünstigste Fall',
  columns: {
    what: 'Was in welcher Tätigkeit gespeichert wird',
    retention: 'Speicherdauer und Grund',
    maximum: 'Längste Speicherdauer und ihre Bestandteile',
    date: 'Letzter Tag',
  },
  kinds: { content: 'Inhalt', metadata: 'Metadaten' },
  place: (place) => `Ort: ${place}`,
  term: (label, period) => `${label}: ${period}`,
  dates: { none: '–', open: 'nicht angegeben', free: 'kein fester Tag' },
  findingsHeading: 'Widersprüche',
  noFindings:
    'Zwischen den Einstellungen, dem Register, dem Tarif und den übrigen Dokumenten des Auftragsverarbeiters wurde keiner gefunden.',
  findingsCaption: 'Aussagen, die einander widersprechen, und was sie klären würde',
  findingsColumns: { about: 'Betrifft', finding: 'Widerspruch und Vorschlag', sources: 'Die beiden Aussagen' },
  wholeRecord: 'gesamtes Verzeichnis',
  proposal: (text, by) => `Vorschlag (${by}): ${text}`,
  unconfirmed: (subprocessors) =>
    `Aussagen des Auftragsverarbeiters, die veröffentlichte Quellen nicht bestätigen: zu ${subprocessors.join('; ')}. Jede steht mit dem, was bekannt ist, in Teil II, Anhang IV.`,
  unconfirmedSources: 'Teil II, Anhang IV; veröffentlichte Dokumente des jeweiligen Unterauftragsverarbeiters',
  severities: {
    serious: 'schwerwiegend: dieses Dokument bleibt ein Entwurf',
    notice: 'Hinweis',
  },
  source: (title, says) => `${title}: ${says}`,
  settledBy: { tenant: 'vom Kunden zu klären', operator: 'vom Auftragsverarbeiter zu klären' },
  pointsHeading: 'Offene Punkte',
  noPoints: 'Keine: jede Pflichtangabe ist gemacht.',
  pointsCaption: 'Fehlende Pflichtangaben; bis sie gemacht sind, ist dieses Dokument ein Entwurf',
  pointsColumns: { check: 'Prüfpunkt', what: 'Was fehlt', by: 'Anzugeben durch' },
  pages: {
    profile: 'Unternehmensprofil',
    retention: 'Speicherdauer',
    recording: 'Aufzeichnung',
    fields: 'Eigene Felder',
    features: 'Funktionen und Regionen',
  },
  catalogue: {
    processor: 'Angaben zum Auftragsverarbeiter',
    contract: 'Vertragsbedingungen',
    subprocessors: 'Register der Unterauftragsverarbeiter',
    activities: 'Verarbeitungstätigkeiten',
    measures: 'Maßnahmen',
    other: 'sonstige Angaben',
  },
  byCustomer: (page, field) => `den Kunden, im Portal: Seite „${page}“, Feld „${field}“`,
  byProcessor: (part) => `den Auftragsverarbeiter, in seinem Katalog: ${part}`,
};
