import type { findings as english } from '../en/findings.js';
import { formatOf } from '../format.js';

const { day, list } = formatOf('de');

/** What contradictions are called: where each statement stands, what it says, and what would settle them. */
export const findings: typeof english = {
  places: {
    setting: (label) => `Einstellung: ${label}`,
    record: (activity, what) => `Dieses Verzeichnis: ${activity}, ${what}`,
    activity: (activity) => `Dieses Verzeichnis: ${activity}`,
    register: (subprocessor) => `Register: ${subprocessor}`,
    statement: (title, readOn) => `${title} (gelesen am ${day(readOn)})`,
    field: (label) => `Zusatzfeld: ${label}`,
    profile: 'Angaben zum Kunden',
    plan: (name) => `Tarif ${name}`,
    published: (subprocessor) => `Veröffentlichte Dokumente von ${subprocessor}`,
  },
  says: {
    kept: (retention) => `Speicherdauer: ${retention}`,
    part: (what, retention) => `${what}: ${retention}`,
    parts: (parts) => parts.join('; '),
    floor: (period) => `Mindestens ${period} gespeichert`,
    notStored: 'Nicht gespeichert',
    noEnd: 'Ohne Ende gespeichert',
    fixedThere: 'Die Dauer legt der Unterauftragsverarbeiter fest',
    emulated: 'Keine eigene Einstellung; Fälliges wird von außen gelöscht',
    enforcementUnknown: 'Wie die Dauer durchgesetzt wird, ist nicht angegeben',
    limited: (value) => `Erlaubt: ${value}`,
    chosen: (value) => `Gewählt: ${value}`,
    class: (sensitivity) => `Klasse: ${sensitivity}`,
    noGround: 'Weder Rechtsgrund noch Garantien sind genannt',
    notDeclared: 'Besondere Kategorien sollen nicht verarbeitet werden',
    noMinors: 'Minderjährige gehören nicht zu den betroffenen Personen',
    unconfirmed: 'Veröffentlichte Quellen bestätigen es nicht',
  },
  retention_below_floor: {
    text: ({ activity, what, period, subprocessor }, floor) =>
      `${activity}: Für „${what}“ ist eine Dauer gewählt (${period}), ${subprocessor} behält die eigene Kopie aber mindestens ${floor}. Der ungünstigste Fall im Verzeichnis nennt das.`,
    proposal:
      'Eine Dauer wählen, die nicht kürzer ist, oder abschalten, wofür der Unterauftragsverarbeiter eingesetzt wird.',
  },
  vendor_fixed_over_setting: {
    text: ({ activity, what, period, subprocessor }) =>
      `${activity}: Die gewählte Dauer (${period}) gilt nicht für die Kopie von „${what}“ bei ${subprocessor}; der Unterauftragsverarbeiter legt die Dauer selbst fest. Der ungünstigste Fall im Verzeichnis rechnet damit.`,
    open: ({ activity, what, period, subprocessor }) =>
      `${activity}: Die gewählte Dauer (${period}) gilt nicht für die Kopie von „${what}“ bei ${subprocessor}, und das Register nennt keine Dauer, die dafür gilt.`,
    proposal:
      'Die Dauer mit dem Unterauftragsverarbeiter vereinbaren oder im Register angeben, wie lange er seine Kopie behält.',
  },
  enforcement_emulated: {
    text: ({ activity, what, period, subprocessor }) =>
      `${activity}: Bei ${subprocessor} lässt sich die Dauer für „${what}“ (${period}) nicht einstellen; Fälliges löscht der Auftragsverarbeiter, deshalb zählt der Löschverzug.`,
    proposal: 'Den Löschverzug aktuell halten; er ist ein Teil des ungünstigsten Falls.',
  },
  enforcement_unknown: {
    text: ({ activity, what, period, subprocessor }) =>
      `${activity}: Es ist nicht bekannt, wie ${subprocessor} die Dauer für „${what}“ durchsetzt (${period}).`,
    proposal:
      'Im Register angeben, ob die Dauer durchgesetzt, nachgebildet, vom Unterauftragsverarbeiter festgelegt oder bescheinigt wird.',
  },
  stored_despite_not_stored: {
    text: (activity, kept) =>
      `${activity}: „Nicht gespeichert“ gilt nur für den Inhalt; gespeichert wird trotzdem: ${kept.join('; ')}.`,
    copy: (part, subprocessors) => `${part} (${subprocessors})`,
    denied: ({ activity, what, period, subprocessor }) =>
      `${activity}: Laut Verzeichnis wird „${what}“ nicht gespeichert, ein Dokument zu ${subprocessor} sagt aber: ${period}.`,
    proposal: 'Inhalte und Metadaten der Tätigkeit getrennt angeben, jeweils mit eigener Speicherdauer.',
    correct: 'Den Katalog berichtigen oder das Dokument berichtigen lassen.',
  },
  sibling_period_differs: {
    text: ({ activity, title, says, held }) => `${activity}: ${title} nennt ${says}, in Kraft ist aber ${list(held)}.`,
    ofDefault: ({ activity, title, says, held }) =>
      `${activity}: ${title} nennt die Voreinstellung (${says}); für diesen Kunden ist ${list(held)} in Kraft.`,
    proposal:
      'Eine der beiden Angaben zur Quelle der anderen machen: das Dokument berichtigen oder die geltende Speicherdauer.',
    nothing: 'Nichts ist zu ändern, wenn das Dokument sagt, dass Kunden eine andere Dauer wählen können.',
  },
  sibling_denies_storage: {
    text: ({ activity, title, held }) =>
      `${activity}: Laut ${title} wird nichts gespeichert, gespeichert wird aber: ${list(held)}.`,
    proposal: 'Im Dokument angeben, was gespeichert wird, von wem und wie lange.',
  },
  sibling_no_end: {
    text: ({ activity, title, held }) =>
      `${activity}: Laut ${title} werden die Daten ohne Ende gespeichert, in Kraft ist aber ${list(held)}.`,
    proposal: 'Das Dokument berichtigen oder die geltende Speicherdauer.',
  },
  plan_limits_choice: {
    text: (label, chosen, plan, inForce) =>
      `${label}: Gewählt war ${chosen}; der Tarif ${plan} begrenzt es auf ${inForce}.`,
    proposal: 'Einen Wert wählen, den der Tarif erlaubt, oder einen anderen Tarif.',
  },
  field_longer_than_activity: {
    text: (field, period, activity, home) =>
      `Das Zusatzfeld „${field}“ wird ${period} gespeichert, länger als die Daten der Tätigkeit „${activity}“, in der es verwendet wird (${home}).`,
    proposal: 'Die Speicherdauer des Feldes kürzen oder in seinem Zweck begründen, warum es die Tätigkeit überdauert.',
  },
  special_category_without_ground: {
    text: (field, sensitivity) =>
      `Das Zusatzfeld „${field}“ hat die Klasse „${sensitivity}“, dazu passende Rechtsgründe und Garantien sind aber nicht genannt.`,
    proposal:
      'Den Rechtsgrund nach Art. 9 Abs. 2 oder Art. 10 DSGVO und die Garantien nennen oder eine andere Klasse wählen.',
  },
  special_category_not_declared: {
    text: (field) =>
      `Das Zusatzfeld „${field}“ enthält eine besondere Kategorie von Daten (Art. 9 DSGVO), nach den Angaben zum Kunden soll aber keine verarbeitet werden.`,
    proposal: 'Die Verarbeitung besonderer Kategorien angeben oder für das Feld eine andere Klasse wählen.',
  },
  children_not_declared: {
    text: (field) =>
      `Das Zusatzfeld „${field}“ enthält Daten von Kindern, Minderjährige gehören aber nicht zu den betroffenen Personen des Kunden.`,
    proposal: 'Minderjährige bei den betroffenen Personen ergänzen oder für das Feld eine andere Klasse wählen.',
  },
  location_unconfirmed: {
    text: (subprocessor, statement) =>
      `${subprocessor}: Eine Aussage des Auftragsverarbeiters wird von veröffentlichten Quellen nicht bestätigt: ${statement}`,
    proposal: 'Vom Unterauftragsverarbeiter schriftlich bestätigen lassen und die Quelle eintragen.',
  },
};
