import type { register as english } from '../en/register.js';
import { formatOf } from '../format.js';

const { list } = formatOf('de');

/** Part II, Annexes III and IV: measures and sub-processors. */
export const register: typeof english = {
  measuresHeading: 'Anhang III: technische und organisatorische Maßnahmen',
  measuresCaption: 'Maßnahmen nach den Gruppen der Liste der Kommission, jeweils mit ihrem Anwendungsbereich',
  measuresColumns: { head: 'Gruppe', measure: 'Maßnahmen und wofür sie gelten' },
  measure: (text, applies) => `${text} (${applies})`,
  ownMeasuresColumn: 'Gruppen der Tabelle oben, in denen seine Maßnahmen stehen; Zertifikate',
  risk: 'Die Maßnahmen berücksichtigen die Risiken für die betroffenen Personen (Art. 32 Abs. 2 DSGVO); Personen, die dem Auftragsverarbeiter unterstellt sind, verarbeiten die Daten nur auf Weisung (Art. 32 Abs. 4 DSGVO).',
  heads: {
    encryption: 'Pseudonymisierung und Verschlüsselung',
    resilience: 'Vertraulichkeit, Integrität, Verfügbarkeit und Belastbarkeit',
    restore: 'Wiederherstellung nach einem Zwischenfall',
    testing: 'Regelmäßige Überprüfung und Bewertung',
    identification: 'Identifizierung und Autorisierung der Nutzer',
    transmission: 'Schutz während der Übertragung',
    storage: 'Schutz während der Speicherung',
    physical: 'Physische Sicherheit',
    logging: 'Protokollierung von Ereignissen',
    configuration: 'Systemkonfiguration und Voreinstellungen',
    governance: 'IT-Steuerung und -Verwaltung',
    certification: 'Zertifizierung und Qualitätssicherung',
    minimisation: 'Datenminimierung',
    quality: 'Datenqualität',
    retention: 'Begrenzte Speicherdauer',
    accountability: 'Rechenschaftspflicht',
    portability: 'Datenübertragbarkeit und Löschung',
    assistance: 'Unterstützung des Verantwortlichen',
  },
  organisation: 'gesamte Organisation',
  ownMeasuresHeading: 'Anhang III: Maßnahmen der Unterauftragsverarbeiter',
  ownMeasuresCaption: 'Maßnahmen, die Unterauftragsverarbeiter treffen',
  heading: 'Anhang IV: Liste der Unterauftragsverarbeiter',
  intro: {
    general: (notice) =>
      `Vereinbarte Liste bei allgemeiner schriftlicher Genehmigung (Klausel 7.7 Buchst. a Option 2). Frist für die Mitteilung einer Änderung im Voraus: ${notice}.`,
    specific:
      'Liste der einzeln genehmigten Unterauftragsverarbeiter (Klausel 7.7 Buchst. a Option 1). Ein weiterer bedarf der vorherigen Genehmigung des Kunden.',
    open: 'Wie Unterauftragsverarbeiter genehmigt werden, ist nicht angegeben.',
  },
  sources:
    'Die Quelle jeder Angabe und der Tag, an dem sie gelesen wurde, sind bei der Version des Katalogs festgehalten.',
  receives:
    'Soweit die Zeile nichts anderes angibt, erhält jeder die Daten seiner Tätigkeiten, solange sie stattfinden; Speicherdauer: Teil VI.',
  none: 'Für die genutzten Tätigkeiten wird kein Unterauftragsverarbeiter eingesetzt.',
  caption: (total) => `Für die genutzten Tätigkeiten eingesetzte Unterauftragsverarbeiter: ${total}`,
  columns: { identity: 'Unterauftragsverarbeiter und Identität', work: 'Verarbeitung, Länder und Vertrag' },
  labels: {
    entity: 'Rechtsperson',
    address: 'Anschrift',
    contact: 'Kontaktperson',
    established: 'Niedergelassen in',
    parent: 'Muttergesellschaft',
    tier: 'Eingesetzt von',
    data: 'Erhaltene Daten',
    storage: 'Speichert Daten in',
    processing: 'Verarbeitet Daten in',
    access: 'Fernzugriff aus',
    dpa: 'Vertrag nach Art. 28 Abs. 4 DSGVO',
    list: 'Eigene Liste der Unterauftragsverarbeiter',
    breach: 'Meldung einer Verletzung',
    end: 'Am Ende des Vertrags',
    unconfirmed: 'Von keiner veröffentlichten Quelle bestätigt',
  },
  byProcessor: 'dem Auftragsverarbeiter',
  tier: (engagedBy, tier) => `${engagedBy} (Stufe ${tier})`,
  dataOf: (activities) => `die Daten der Tätigkeiten ${list(activities)}`,
  dpaOf: (day) => `vom ${day}`,
};
