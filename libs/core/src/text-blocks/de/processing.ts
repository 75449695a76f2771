import type { processing as english } from '../en/processing.js';

/** Part I: the processor's record (GDPR Art. 30(2)). */
export const processing: typeof english = {
  heading: 'Verzeichnis von Verarbeitungstätigkeiten',
  partiesHeading: 'Parteien',
  partiesCaption: 'Der Auftragsverarbeiter und der Kunde, in dessen Auftrag verarbeitet wird',
  particular: 'Angabe',
  activitiesHeading: 'Im Auftrag des Kunden durchgeführte Verarbeitungstätigkeiten',
  activitiesCaption: (total) => `Genutzte Verarbeitungstätigkeiten: ${total}`,
  columns: {
    activity: 'Tätigkeit',
    data: 'Zweck, Art, betroffene Personen und Datenkategorien',
    retention: 'Empfänger, Speicherorte, Speicherdauer und Sicherheit',
  },
  screeningHeading: 'Sensible Daten, automatisierte Entscheidungen und Folgenabschätzung',
  screeningCaption: 'Vorprüfung nach Tätigkeiten (Art. 9, 22 und 35 DSGVO)',
  industry: 'Branche',
  controllers:
    'Der Kunde handelt für eigene Kunden. Namen und Kontaktdaten dieser Verantwortlichen führt der Kunde und stellt sie zusammen mit diesem Verzeichnis bereit.',
  roles: {
    controller: 'Verantwortlicher (Art. 4 Nr. 7 DSGVO)',
    processor:
      'Auftragsverarbeiter für eigene Kunden (Art. 4 Nr. 8 DSGVO); der hier genannte Auftragsverarbeiter ist sein Unterauftragsverarbeiter',
  },
  labels: {
    purpose: 'Zweck',
    subjects: 'Betroffene Personen',
    categories: 'Datenkategorien',
    nature: 'Art der Verarbeitung',
    sensitive: 'Sensible Daten',
    places: 'Speicher- und Verarbeitungsorte',
    measures: 'Sicherheitsmaßnahmen',
    automated: 'Automatisierte Entscheidungen und Profiling (Art. 22 DSGVO)',
    dpia: 'Datenschutz-Folgenabschätzung (Art. 35 DSGVO)',
  },
  sensitive: {
    not_intended: 'nicht vorgesehen',
    possible: 'möglich, aber nicht vorgesehen',
    intended: 'vorgesehen',
  },
  sensitiveFields: 'vorgesehen in Zusatzfeldern; siehe Teil V',
  automated: { yes: 'finden statt', no: 'finden nicht statt' },
  dpia: {
    required: 'erforderlich',
    not_required: 'nach der Vorprüfung nicht erforderlich',
    up_to_controller: 'entscheidet der Verantwortliche',
  },
  part: (what, retention, maximum) => `${what}: ${retention}${maximum === undefined ? '' : `; ${maximum}`}`,
  measuresHeading: 'Technische und organisatorische Maßnahmen',
  measures:
    'Die allgemeine Beschreibung der Maßnahmen nach Art. 32 Abs. 1 DSGVO steht in Teil II, Anhang III, nach Gruppen geordnet und mit den Tätigkeiten, für die jede Maßnahme gilt.',
  notesHeading: 'Allgemeine Anmerkungen des veröffentlichten Verzeichnisses, im Wortlaut',
  formHeading: 'Form und Bereitstellung des Verzeichnisses',
  form: [
    'Das Verzeichnis wird schriftlich in elektronischem Format geführt (Art. 30 Abs. 3 DSGVO).',
    'Der Auftragsverarbeiter stellt es der Aufsichtsbehörde auf Anfrage zur Verfügung (Art. 30 Abs. 4 DSGVO); dieses Dokument kann dafür unverändert übergeben werden.',
    'Die Ausnahme für kleine Organisationen (Art. 30 Abs. 5 DSGVO) wird nicht in Anspruch genommen: die Verarbeitung erfolgt nicht nur gelegentlich.',
  ],
};
