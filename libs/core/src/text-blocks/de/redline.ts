import type { redline as english } from '../en/redline.js';
import { formatOf } from '../format.js';

const { count } = formatOf('de');

/** Der Vergleich zweier Versionen des Anhangs. */
export const redline: typeof english = {
  title: 'Änderungsvergleich',
  subtitle:
    'Unterschiede zwischen zwei Versionen des Verzeichnisses von Verarbeitungstätigkeiten und Anhangs zum Auftragsverarbeitungsvertrag',
  between: (older, newer) => `${older} gegen ${newer}`,
  labels: { customer: 'Kunde', older: 'Ältere Version', newer: 'Neuere Version', result: 'Ergebnis' },
  annex: (number, revision) => `Anhang ${number} (Fassung ${revision} der Einstellungen)`,
  revision: (number) => `Fassung ${number} der Einstellungen`,
  issued: (moment) => `Ausgestellt am ${moment}`,
  made: (moment) => `Entstanden am ${moment}`,
  basis: (catalogue, plan, version) => `Katalog ${catalogue}, Tarif ${plan} (Version ${version})`,
  identical: 'Identisch: Beide Versionen sagen dasselbe.',
  result: (changes, clauses) =>
    `${count(changes, { one: 'Unterschied', other: 'Unterschiede' })} in ${count(clauses, { one: 'Klausel', other: 'Klauseln' })}`,
  catalogueChanged: (before, after) =>
    `Zwischen beiden hat sich der Katalog des Auftragsverarbeiters geändert, von Version ${before} zu Version ${after}: Ein Unterschied kann daher rühren statt von einer Weisung des Kunden.`,
  planChanged: (before, after) =>
    `Zwischen beiden hat sich der Tarif geändert, von ${before} zu ${after}: Ein Unterschied kann daher rühren statt von einer Weisung des Kunden.`,
  plan: (name, version) => `${name} (Version ${version})`,
  notCompared:
    'Nicht verglichen wird, was nur ein Dokument vom anderen unterscheidet: Nummer, Daten, Prüfsumme, Prüfadresse, Versionen von Katalog, Vorlage und Textbausteinen, die Änderungen seit der letzten Version und verschobene Klauselnummern. Die Zusammenfassung der ersten Seite wiederholt die Teile. Ein letzter Tag in Teil VI, der sich nur mit dem Tag der Ausstellung verschoben hat, ist kein Unterschied.',
  aid: 'Dieser Vergleich ist eine Lesehilfe. Maßgeblich sind die beiden Versionen selbst.',
  legend: {
    label: 'So ist er zu lesen:',
    inserted: 'unterstrichener Text steht nur in der neueren Version',
    removed: 'durchgestrichener Text steht nur in der älteren Version',
    kept: 'anderer Text steht in beiden.',
  },
  signs: { inserted: '[eingefügt]', removed: '[entfernt]' },
  kinds: { inserted: 'eingefügt', removed: 'entfernt', changed: 'geändert' },
  changesHeading: 'Tabelle der Änderungen',
  changesCaption: (changes) => count(changes, { one: 'Unterschied', other: 'Unterschiede' }),
  columns: { clause: 'Klausel', what: 'Was', before: 'Vorher', after: 'Nachher' },
  wholeClause: {
    inserted: 'Die ganze Klausel ist neu; ihr Text steht unten.',
    removed: 'Die ganze Klausel ist entfallen; ihr Text steht unten.',
  },
  wholeEntry: {
    inserted: 'Ein neuer Eintrag; sein Text steht unten.',
    removed: 'Der Eintrag ist entfallen; sein Text steht unten.',
  },
  nothing: '–',
  sameRows: (rows) =>
    `${count(rows, { one: 'Eintrag dieser Klausel ist', other: 'Einträge dieser Klausel sind' })} gleich und nicht gezeigt.`,
  sameClauses: (clauses) =>
    `${count(clauses, { one: 'Klausel dieses Teils ist', other: 'Klauseln dieses Teils sind' })} gleich und nicht gezeigt.`,
};
