import type { LocalePart } from '../locale';

/** Speicherdauer je Art von Daten. */
export const retention: LocalePart<'retention'> = {
  title: 'Speicherdauer',
  lead: 'Wie lange jede Art von Daten gespeichert wird. Ändern Sie mehrere Dauern und prüfen Sie sie gemeinsam, bevor etwas gespeichert wird.',
  table: 'Speicherdauer aller Arten von Daten',
  legend: {
    title: 'Was Annexa mit einer Dauer macht',
    text: 'Annexa bewahrt jede gespeicherte Änderung als Ihre dokumentierte Weisung auf (Art. 28 Abs. 3 Buchst. a DSGVO) und nennt die Dauern in Ihrem Anhang. Annexa löscht selbst nichts: Die Weisung auszuführen ist Aufgabe der im Anhang genannten Systeme des Auftragsverarbeiters und seiner Unterauftragsverarbeiter. „Längstens insgesamt“ sagt, bis wann Daten spätestens gelöscht sein sollen, und was davon noch niemand angegeben hat.',
  },
  column: {
    what: 'Daten',
    kept: 'Speicherdauer',
    maximum: 'Längstens insgesamt',
    why: 'Warum dies gilt',
    where: 'Speicherort',
  },
  kind: { content: 'Inhalt', metadata: 'Metadaten' },
  edit: 'Ändern',
  edit_of: 'Ändern: {{activity}}',
  show: 'Anzeigen',
  show_of: 'Anzeigen: {{activity}}',
  close: 'Schließen',
  close_of: 'Schließen: {{activity}}',
  not_configurable: 'Nicht wählbar: Der Auftragsverarbeiter oder ein Unterauftragsverarbeiter legt diese Dauern fest.',
  per_field: 'Wird für jedes Feld einzeln gewählt; siehe unten.',
  inactive:
    'Findet zurzeit nicht statt: Es wird nichts Neues gespeichert. Für bereits Gespeichertes gilt seine Speicherdauer bis zum Ende.',
  inactive_prepared:
    'Findet zurzeit nicht statt: Es wird nichts Neues gespeichert. Für bereits Gespeichertes gilt seine Speicherdauer bis zum Ende. Eine von Ihnen gewählte Dauer gilt, sobald es stattfindet.',
  then_value: 'Dann: {{value}}',
  then_label: 'Dann:',
  at_most: 'höchstens {{period}}',
  terms: 'Woraus sie sich ergibt',
  unknown: 'nicht angegeben',
  demo_value: '[Demowert]',
  nowhere: 'Nirgends: keine Speicherung',
  place_of: '{{place}} ({{name}})',
  fields: {
    title: 'Eigene Felder',
    none: 'Kein eigenes Feld hat eine eigene Speicherdauer; jedes wird so lange gespeichert wie die Tätigkeit, in der es verwendet wird.',
    own_one: '{{count}} eigenes Feld hat eine eigene Speicherdauer.',
    own_other: '{{count}} eigene Felder haben eigene Speicherdauern.',
    link: 'Zu den eigenen Feldern',
  },
  empty: 'Es gibt keine Speicherdauern',
  empty_text: 'Der geltende Katalog enthält keine Verarbeitungstätigkeit.',
};
