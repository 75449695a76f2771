import type { addenda as english } from '../en/addenda.js';

/** Part III: what the laws of the United Kingdom and of Switzerland add. */
export const addenda: typeof english = {
  uk: {
    table1: 'UK-Addendum, Tabelle 1: Parteien',
    table2: 'UK-Addendum, Tabelle 2: ausgewählte Klauseln, Module und Optionen',
    table3: 'UK-Addendum, Tabelle 3: Angaben der Anlage',
    table4: 'UK-Addendum, Tabelle 4: Beendigung des Addendums',
    intro:
      'International Data Transfer Addendum zu den Standardvertragsklauseln der EU, Version B1.0, in Kraft seit 21. März 2022. Der Schutz der Daten darf nicht wesentlich geringer sein als nach dem Recht des Vereinigten Königreichs.',
    start: 'Beginn',
    exporter: 'Exporteur: Name, Hauptanschrift, Registernummer, Hauptkontakt',
    importer: 'Importeur: Name, Hauptanschrift, Registernummer, Hauptkontakt',
    subprocessor: (name) => `${name}, mit den Angaben aus Teil II, Anhang IV`,
    clauses: 'EU-Klauseln des Addendums',
    clausesText: 'die in diesem Teil einbezogenen Klauseln des Beschlusses (EU) 2021/914',
    modules: 'Angewandte Module',
    options: 'Klauseln 7, 9 Buchst. a und 11',
    optionsText: 'wie in diesem Teil unter „Wahlmöglichkeiten der Klauseln“ gewählt',
    annex1a: 'Anhang 1A: Liste der Parteien',
    annex1b: 'Anhang 1B: Beschreibung der Übermittlung',
    annex2: 'Anhang II: technische und organisatorische Maßnahmen',
    annex3: 'Anhang III: Liste der Unterauftragsverarbeiter',
    see: (annex) => `wie in ${annex} dieses Teils`,
    annexes: { a: 'Anhang I.A', b: 'Anhang I.B', ii: 'Anhang II', iii: 'Anhang III' },
    mayEnd: 'Wer das Addendum beenden darf, wenn sich das genehmigte Addendum ändert',
    ends: { importer: 'der Importeur', exporter: 'der Exporteur', neither: 'keine der Parteien' },
    idta: 'International Data Transfer Agreement (Vereinigtes Königreich)',
    idtaText:
      'Die in Teil I so gekennzeichneten Übermittlungen beruhen auf dem International Data Transfer Agreement; dessen Tabellen zu Parteien, Übermittlung, Daten und Sicherheit werden mit den Angaben der Teile I und II ausgefüllt.',
  },
  swiss: {
    heading: 'Anpassungen nach Schweizer Recht',
    intro:
      'Soweit das Schweizer Bundesgesetz über den Datenschutz (DSG) für eine Übermittlung gilt, werden die Klauseln mit den folgenden Anpassungen verwendet, wie sie der Eidgenössische Datenschutz- und Öffentlichkeitsbeauftragte (EDÖB) im Papier vom 27. August 2021 verlangt.',
    clauses: {
      authority: 'Klausel 13 und Anhang I.C',
      law: 'Klausel 17',
      forum_of_parties: 'Klausel 18 Buchst. b',
      forum_of_data_subjects: 'Klausel 18 Buchst. c',
      references: 'Verweise auf die DSGVO',
    },
    changes: {
      fadp_alone: {
        authority: 'Zuständige Aufsichtsbehörde ist der EDÖB.',
        law: 'Es gilt Schweizer Recht oder das Recht eines Landes, das Rechte Drittbegünstigter gewährt.',
        forum_of_parties: 'Die Parteien wählen den Gerichtsstand frei.',
        forum_of_data_subjects:
          'Betroffene Personen in der Schweiz können an ihrem gewöhnlichen Aufenthaltsort in der Schweiz klagen.',
        references: 'Verweise auf die DSGVO gelten als Verweise auf das DSG.',
      },
      fadp_and_gdpr: {
        authority:
          'Parallele Aufsicht: der EDÖB, soweit das DSG für die Übermittlung gilt; die nach Klausel 13 zuständige Behörde, soweit die DSGVO gilt.',
        law: 'Es gilt das Recht des in Klausel 17 gewählten Mitgliedstaats.',
        forum_of_parties: 'Es entscheiden die Gerichte des in Klausel 18 Buchst. b gewählten Mitgliedstaats.',
        forum_of_data_subjects:
          '„Mitgliedstaat“ schließt nicht aus, dass betroffene Personen in der Schweiz an ihrem gewöhnlichen Aufenthaltsort klagen.',
        references: 'Soweit das DSG für die Übermittlung gilt, gelten Verweise auf die DSGVO als Verweise auf das DSG.',
      },
    },
    recordHeading: 'Verzeichnis nach Schweizer Recht',
    record:
      'Die Angaben nach Art. 12 Abs. 3 DSG (Identität von Auftragsbearbeiter und Verantwortlichem, Kategorien der Bearbeitungen, Sicherheit, Staaten der Bekanntgabe mit ihren Garantien) sind die der Teile I und II.',
  },
};
