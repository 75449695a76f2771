import type { contract as english } from '../en/contract.js';
import { formatOf } from '../format.js';

const { count } = formatOf('de');

/** Part II: the annexes to the contract (GDPR Art. 28(3); Decision (EU) 2021/915). */
export const contract: typeof english = {
  heading: 'Anhänge zum Auftragsverarbeitungsvertrag',
  termsHeading: 'Bedingungen der Verarbeitung',
  intro: {
    controller:
      'Dieser Teil enthält die Angaben, die Art. 28 Abs. 3 DSGVO für den Vertrag zwischen Verantwortlichem und Auftragsverarbeiter verlangt, und füllt die Anhänge I bis IV zu den Klauseln des Durchführungsbeschlusses (EU) 2021/915 aus.',
    processor:
      'Dieser Teil enthält die Angaben, die Art. 28 Abs. 4 DSGVO für den Vertrag zwischen dem Kunden als Auftragsverarbeiter und seinem Unterauftragsverarbeiter verlangt, und füllt die Anhänge I bis IV zu den Klauseln des Durchführungsbeschlusses (EU) 2021/915 entsprechend aus.',
  },
  labels: {
    subject: 'Gegenstand',
    duration: 'Dauer',
    nature: 'Art',
    purpose: 'Zweck',
    data: 'Art der personenbezogenen Daten',
    subjects: 'Kategorien betroffener Personen',
    categories: 'Kategorien personenbezogener Daten',
    rights: 'Rechte und Pflichten des Verantwortlichen',
    instructions: 'Weisungen',
    unlawful: 'Weisung, die rechtswidrig erscheint',
    confidentiality: 'Vertraulichkeit',
    security: 'Sicherheit',
    assistance: 'Unterstützung bei Anfragen betroffener Personen und nach Art. 32 bis 36 DSGVO',
    breach: 'Meldung einer Verletzung des Schutzes personenbezogener Daten',
    end: 'Ende des Vertrags',
    certificate: 'Löschbescheinigung',
    audits: 'Informationen und Überprüfungen',
    authorisation: 'Genehmigung von Unterauftragsverarbeitern',
    notice: 'Frist vor dem Wechsel eines Unterauftragsverarbeiters',
    flowDown: 'Pflichten von und Haftung für Unterauftragsverarbeiter',
    form: 'Form',
    law: 'Auf den Vertrag anwendbares Recht',
    countries: 'Länder der betroffenen Personen',
    special: 'Besondere Kategorien personenbezogener Daten',
  },
  seeActivities: 'wie in Teil I für jede Tätigkeit angegeben und unten in Anhang II zusammengefasst',
  rights:
    'Der Verantwortliche entscheidet über Zwecke und Mittel, erteilt Weisungen durch die Einstellungen (Teil IV), kann Unterauftragsverarbeitern wie unten angegeben widersprechen oder die Genehmigung versagen, kann Überprüfungen durchführen und ist für die Rechtmäßigkeit der Verarbeitung und die Information der betroffenen Personen verantwortlich.',
  instructions:
    'Der Auftragsverarbeiter handelt nur auf die in Teil IV aufgeführten dokumentierten Weisungen, auch bei Übermittlungen in Drittländer (Art. 28 Abs. 3 Buchst. a, Art. 29 DSGVO). Verlangt das Recht der Union oder eines Mitgliedstaats eine andere Verarbeitung, teilt er dies dem Kunden vorab mit, sofern dieses Recht es nicht verbietet. Wer Weisungen überschreitet, gilt insoweit selbst als Verantwortlicher (Art. 28 Abs. 10 DSGVO).',
  unlawful:
    'Ist der Auftragsverarbeiter der Auffassung, dass eine Weisung gegen Datenschutzrecht verstößt, informiert er den Kunden unverzüglich (Art. 28 Abs. 3 Unterabs. 2 DSGVO). Das Portal zeigt einen solchen Hinweis, bevor eine Einstellung gespeichert wird, und bewahrt ihn mit der Weisung auf; siehe die Widersprüche in Teil VI.',
  security: 'Es gelten die Maßnahmen des Anhangs III (Art. 28 Abs. 3 Buchst. c, Art. 32 DSGVO).',
  breach: (hours, sub) =>
    `${sub ? 'An den Kunden, der die Verantwortlichen informiert, und, soweit angemessen und möglich, an die Verantwortlichen' : 'An den Kunden'}: unverzüglich und spätestens ${count(hours, { one: 'Stunde', other: 'Stunden' })}, nachdem die Verletzung dem Auftragsverarbeiter bekannt geworden ist (Art. 33 Abs. 2 DSGVO).`,
  end: {
    delete:
      'Alle personenbezogenen Daten werden gelöscht, vorhandene Kopien eingeschlossen, sofern nicht das Recht der Union oder eines Mitgliedstaats die Speicherung verlangt.',
    return:
      'Alle personenbezogenen Daten werden zurückgegeben und vorhandene Kopien gelöscht, sofern nicht das Recht der Union oder eines Mitgliedstaats die Speicherung verlangt.',
    choice:
      'Nach Wahl des Kunden werden alle personenbezogenen Daten gelöscht oder zurückgegeben und vorhandene Kopien gelöscht, sofern nicht das Recht der Union oder eines Mitgliedstaats die Speicherung verlangt (Art. 28 Abs. 3 Buchst. g DSGVO).',
  },
  certificate: {
    yes: 'Die Löschung wird dem Kunden bescheinigt.',
    no: 'Es wird keine Bescheinigung ausgestellt.',
  },
  authorisations: {
    general:
      'allgemeine schriftliche Genehmigung (Art. 28 Abs. 2 DSGVO; Klausel 7.7 Buchst. a Option 2): die Unterauftragsverarbeiter des Anhangs IV sind vereinbart; Hinzuziehung und Ersetzung werden aktiv und so rechtzeitig mitgeteilt, dass Einspruch möglich ist',
    specific:
      'vorherige gesonderte Genehmigung jedes Unterauftragsverarbeiters (Art. 28 Abs. 2 DSGVO; Klausel 7.7 Buchst. a Option 1): genehmigt sind nur die Unterauftragsverarbeiter des Anhangs IV',
  },
  notice: (value) => count(value, { one: 'Tag', other: 'Tage' }),
  flowDown:
    'Der Auftragsverarbeiter erlegt jedem Unterauftragsverarbeiter vertraglich dieselben Datenschutzpflichten auf und haftet in vollem Umfang für deren Einhaltung (Art. 28 Abs. 4 DSGVO).',
  form: 'Schriftlich, in elektronischem Format (Art. 28 Abs. 9 DSGVO).',
  special: {
    yes: 'sollen verarbeitet werden (Art. 9 DSGVO); siehe Anhang II und Teil V',
    no: 'sollen nicht verarbeitet werden',
  },
  partiesHeading: 'Anhang I: Liste der Parteien',
  partiesText:
    'Die Parteien sind mit Name, Anschrift, Kontaktperson und Datenschutzbeauftragtem die des Teils I; außerdem gilt:',
  partiesCaption: 'Rolle, Unterzeichner und Beitritt der Parteien',
  authority: 'Zuständige Aufsichtsbehörde',
  accession: 'Unterschrift und Beitrittsdatum',
  accessionText: 'siehe die Unterschriften am Ende dieses Dokuments',
  roles: {
    customer: {
      controller: 'Verantwortlicher',
      processor: 'Auftragsverarbeiter, der für eigene Kunden als Verantwortliche handelt',
    },
    processor: { controller: 'Auftragsverarbeiter', processor: 'Unterauftragsverarbeiter' },
  },
  descriptionHeading: 'Anhang II: Beschreibung der Verarbeitung',
  served: (subjects) => `Nach Angabe des Kunden: ${subjects}.`,
  servedOpen: 'Kategorien betroffener Personen, mit denen der Kunde zu tun hat: nicht angegeben.',
  line: (activity, text) => `${activity}: ${text}`,
  sensitive: 'Sensible Daten und angewandte Beschränkungen oder Garantien',
  sensitiveField: (label, sensitivity, safeguards) => `${label} (${sensitivity}): ${safeguards}`,
  sensitiveNone: 'Sensible Daten sollen nicht verarbeitet werden; es ist kein Zusatzfeld dafür angelegt.',
  sensitivePossible: (activities) =>
    `Möglich, aber nicht vorgesehen, weil nicht vorhersehbar ist, was Menschen sagen, zeigen oder eingeben, in: ${activities.join('; ')}. Es gelten die Maßnahmen des Anhangs III.`,
  seeRecord: 'wie in Teil I für jede Tätigkeit angegeben',
  retention: 'Die Fristen und ihr ungünstigster Fall stehen in Teil VI.',
  bySubprocessors: 'Verarbeitung durch Unterauftragsverarbeiter',
  bySubprocessorsText: 'Gegenstand, Art und Dauer sind für jeden Unterauftragsverarbeiter in Anhang IV angegeben.',
};
