import type { transfers as english } from '../en/transfers.js';

/** Transfers to third countries (GDPR Chapter V). */
export const transfers: typeof english = {
  heading: 'Übermittlungen in Drittländer',
  caption: 'Übermittlungen außerhalb des Europäischen Wirtschaftsraums und ihre jeweilige Grundlage',
  columns: {
    recipient: 'Empfänger',
    country: 'Drittland und Grund',
    mechanism: 'Grundlage',
    more: 'Ersatz und Bewertung',
  },
  reasons: {
    storage: 'Daten werden dort gespeichert',
    processing: 'Daten werden dort verarbeitet',
    access: 'Beschäftigte dort haben Zugriff',
    establishment: 'der Empfänger ist dort niedergelassen',
  },
  none: 'Es werden keine personenbezogenen Daten in ein Land außerhalb des Europäischen Wirtschaftsraums übermittelt.',
  noneKnown: (open) =>
    `Es ist keine Übermittlung bekannt; wo Daten liegen oder von wo auf sie zugegriffen werden kann, ist nicht vollständig angegeben für ${open.join(', ')}.`,
  derogation: 'Keine Übermittlung stützt sich auf Art. 49 Abs. 1 Unterabs. 2 DSGVO.',
  derogationKnown: 'Es ist keine Übermittlung bekannt, die sich auf Art. 49 Abs. 1 Unterabs. 2 DSGVO stützt.',
  modules: { M1: 'Modul 1', M2: 'Modul 2', M3: 'Modul 3', M4: 'Modul 4' },
  module: (name) => `Klauseln: ${name}`,
  // Official numbers end in EG before the Treaty of Lisbon.
  decision: (number, date) => `Beschluss ${number.replace(/\/EC$/, '/EG')} vom ${date}`,
  expires: (date) => `gültig bis ${date}`,
  recertification: (date) => `erneute Zertifizierung fällig am ${date}`,
  mechanisms: {
    adequacy: 'Angemessenheitsbeschluss (Art. 45 Abs. 3 DSGVO)',
    dpf: 'EU-US-Datenschutzrahmen (Art. 45 Abs. 3 DSGVO)',
    scc: 'Standardvertragsklauseln (Art. 46 Abs. 2 Buchst. c DSGVO)',
    bcr: 'verbindliche interne Datenschutzvorschriften (Art. 46 Abs. 2 Buchst. b DSGVO)',
  },
  fallback: (mechanism) => `Ersatz: ${mechanism}`,
  fallbackInForce: (mechanism) => `Ersatz in Kraft: ${mechanism}`,
  noFallback: 'Ersatz: nicht angegeben',
  assessed: (date) => `Bewertet am ${date}, siehe unten`,
  notAssessed: 'Folgenabschätzung der Übermittlung: nicht angegeben',
  uk: {
    adequacy: 'Recht des Vereinigten Königreichs: Angemessenheit',
    addendum: 'Recht des Vereinigten Königreichs: Addendum B1.0, siehe Teil III',
    idta: 'Recht des Vereinigten Königreichs: International Data Transfer Agreement',
  },
  swiss: 'Schweizer Recht: Anpassungen des EDÖB, siehe Teil III',
  noAssessments: 'Folgenabschätzungen der Übermittlung (Klausel 14): nicht angegeben.',
  reasonsOpen: {
    mechanism_unknown: 'Es ist keine Grundlage der Übermittlung hinterlegt.',
    importer_country_unknown: 'Das Land des Empfängers ist nicht hinterlegt.',
    exporter_country_unknown: 'Das Land des Exporteurs ist nicht hinterlegt.',
    fallback_missing: 'Es ist kein Ersatz hinterlegt, der gilt, wenn die Angemessenheit endet.',
    dpf_unconfirmed:
      'Ein Eintrag in der aktiven Liste des Datenschutzrahmens wird behauptet, ist aber nicht bestätigt.',
    dpf_cover_unknown: 'Nicht bestätigt ist, dass der Eintrag im Datenschutzrahmen die Daten erfasst.',
    dpf_not_covering: 'Der Eintrag im Datenschutzrahmen erfasst die Daten nicht.',
    dpf_recertification_unknown: 'Der Tag der erneuten Zertifizierung ist nicht hinterlegt.',
    dpf_recertification_passed: 'Der Tag der erneuten Zertifizierung ist verstrichen.',
    adequacy_scope_unconfirmed:
      'Der Angemessenheitsbeschluss ist begrenzt; dass Empfänger und Daten erfasst sind, ist nicht bestätigt.',
    adequacy_without_decision: 'Angemessenheit wird behauptet, doch kein Beschluss erfasst die Übermittlung.',
    eea_incorporation_unconfirmed:
      'Nicht bestätigt ist, dass der Beschluss für Exporteure in Island, Liechtenstein und Norwegen gilt.',
    tia_missing: 'Es ist keine Folgenabschätzung der Übermittlung hinterlegt (Klausel 14).',
    combination_unknown:
      'Nicht hinterlegt ist, ob die Daten mit im EWR erhobenen Daten verbunden werden (Klauseln 14 und 15, Modul 4).',
    recipient_abroad_unnamed:
      'Wer im Ausland die Daten hat, ist nicht hinterlegt; eigene Beschäftigte des Empfängers wären keine Übermittlung.',
    third_country_parent: 'Die Muttergesellschaft befindet sich in einem Drittland.',
    art_3_2: 'Die DSGVO gilt für den Empfänger unmittelbar (Art. 3 Abs. 2); dafür sind die Klauseln nicht gemacht.',
    art_3_2_unknown: 'Nicht hinterlegt ist, ob die DSGVO für den Empfänger unmittelbar gilt (Art. 3 Abs. 2).',
    gdpr_scope_unknown: 'Nicht hinterlegt ist, dass die DSGVO für den Kunden außerhalb des EWR gilt (Art. 3 Abs. 2).',
    return_to_processor: 'Kein Modul passt auf die Rückgabe an einen Auftragsverarbeiter außerhalb des EWR.',
    return_outside: 'Offen ist, ob Kapitel V für die Rückgabe gilt.',
    no_processor: 'Keine der Parteien ist Auftragsverarbeiter.',
    no_rule: 'Keine Regel erfasst diesen Weg.',
    rule_unconfirmed: 'Die Regel beruht auf allgemeinem Wissen, nicht auf einer gelesenen Quelle.',
    uk_tool_unconfirmed: 'Nicht hinterlegt ist, dass das UK-Addendum vereinbart ist.',
    uk_tool_missing: 'Es ist keine Grundlage nach dem Recht des Vereinigten Königreichs hinterlegt.',
    uk_rule_unconfirmed: 'Ob das Recht des Vereinigten Königreichs dies verlangt, ist nicht bestätigt.',
    swiss_dpf_unconfirmed: 'Ein Eintrag in der Liste des gesonderten Swiss-US DPF ist nicht bestätigt.',
    swiss_tool_missing: 'Es ist keine Grundlage nach Schweizer Recht hinterlegt.',
    swiss_rule_unconfirmed: 'Die Regel des Schweizer Rechts ist nicht bestätigt.',
  },
  assessmentHeading: 'Folgenabschätzungen der Übermittlung',
  assessmentCaption: 'Bewertungen nach Klausel 14 und worauf sie beruhen',
  assessmentColumns: {
    recipient: 'Empfänger und Länder',
    laws: 'Berücksichtigtes Recht und Praxis',
    measures: 'Zusätzliche Maßnahmen',
    review: 'Tag und Prüfer',
  },
  government: {
    heading: 'Zugang von Behörden',
    text: 'Wo die Klauseln des Beschlusses (EU) 2021/914 gelten, verfährt der Datenimporteur bei Ersuchen von Behörden nach Klausel 15: er benachrichtigt, prüft die Rechtmäßigkeit und legt nur das Mindestmaß offen. Übersichten der Übermittlungen und Bewertungen werden auf Anfrage bereitgestellt (EDSA-Stellungnahme 22/2024, Rn. 88 ff.).',
  },
  direct: {
    gdpr: 'Ob die DSGVO für einen Datenimporteur unmittelbar gilt (Art. 3 Abs. 2; Erwägungsgrund 7 des Beschlusses (EU) 2021/914)',
    yes: (names) => `gilt unmittelbar: ${names.join('; ')}`,
    no: (names) => `gilt nicht unmittelbar: ${names.join('; ')}`,
    open: (names) => `nicht angegeben: ${names.join('; ')}`,
  },
};
