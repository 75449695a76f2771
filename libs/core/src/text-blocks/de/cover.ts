import type { cover as english } from '../en/cover.js';
import { formatOf } from '../format.js';

const { count, list } = formatOf('de');

/** First page and page margins. */
export const cover: typeof english = {
  title: 'Verzeichnis von Verarbeitungstätigkeiten und Anhang zum Auftragsverarbeitungsvertrag',
  subtitle: 'Verarbeitung im Auftrag eines Kunden, wie von ihm eingestellt',
  subtitleSub: 'Verarbeitung als Unterauftragsverarbeiter für einen Kunden und dessen Verantwortliche, wie eingestellt',
  heading: 'Deckblatt',
  summaryHeading: 'Zusammenfassung',
  status: { draft: 'Entwurf', final: 'Endgültig' },
  statusInSentence: { draft: 'Entwurf', final: 'endgültig' },
  watermark: 'ENTWURF',
  preview: 'Vorschau',
  annex: (number) => `Anhang ${number}`,
  revision: (number) => `Fassung ${number}`,
  hash: (hash) => `SHA-256 des Verzeichnisses ${hash}`,
  page: 'Seite {page} von {pages}',
  notIssued: 'Vorschau, nicht ausgestellt',
  labels: {
    customer: 'Kunde',
    document: 'Dokument',
    status: 'Status',
    instruction: 'Weisung',
    effective: 'In Kraft seit',
    issued: 'Ausgestellt',
    replaces: 'Version',
    plan: 'Tarif',
    catalogue: 'Katalog',
    template: 'Vorlage',
    texts: 'Textbausteine',
    jurisdictions: 'Rechtsordnungen',
    language: 'Sprache',
    contact: 'Datenschutzkontakt',
    hash: 'Prüfsumme',
    verification: 'Prüfadresse',
  },
  draftBecause: (missing, findings) =>
    `Entwurf: ${list([
      ...(missing > 0 ? [count(missing, { one: 'Pflichtangabe fehlt', other: 'Pflichtangaben fehlen' })] : []),
      ...(findings > 0
        ? [count(findings, { one: 'Widerspruch ist ungeklärt', other: 'Widersprüche sind ungeklärt' })]
        : []),
    ])}`,
  instruction: (number) => `Fassung ${number} der Einstellungen`,
  firstVersion: 'Erster Anhang dieses Kunden',
  replaces: (number) => `Ersetzt Anhang ${number}`,
  notIssuedVersion: 'Keine: eine Vorschau hat keine Version',
  plan: (name, version) => `${name} (Version ${version})`,
  catalogue: (version) => `Version ${version}`,
  texts: (version) => `Version ${version}`,
  prevails: (language) => `Maßgeblich ist die Fassung in der Sprache ${language}.`,
  prevailsOpen: 'Welche Sprachfassung maßgeblich ist, ist nicht angegeben.',
  verifyAt: (url, code) => `${url} (Code ${code})`,
  notVerifiable: 'Nur ein ausgestellter Anhang hat eine Prüfadresse.',
  who: (processor, customer, sub) =>
    sub
      ? `${processor} verarbeitet personenbezogene Daten als Unterauftragsverarbeiter von ${customer} (selbst Auftragsverarbeiter für eigene Kunden), genau wie durch dessen Weisungen eingestellt.`
      : `${processor} verarbeitet personenbezogene Daten im Auftrag von ${customer}, genau wie durch dessen Weisungen eingestellt.`,
  what: ({ activities, subprocessors, fields }) =>
    `Dieses Dokument umfasst ${list([
      count(activities, { one: 'Verarbeitungstätigkeit', other: 'Verarbeitungstätigkeiten' }),
      count(subprocessors, { one: 'Unterauftragsverarbeiter', other: 'Unterauftragsverarbeiter' }),
      count(fields, { one: 'Zusatzfeld', other: 'Zusatzfelder' }),
    ])}. Es ist das Verzeichnis von Verarbeitungstätigkeiten des Auftragsverarbeiters (Art. 30 Abs. 2 DSGVO) und der Anhang zum Auftragsverarbeitungsvertrag (Art. 28 Abs. 3 DSGVO).`,
  when: (version, status, since) => `${version} gibt wieder, was seit dem ${since} gilt; Status: ${status}.`,
  notYet: (version, status) => `${version} gibt wieder, was ohne jede Weisung gilt; Status: ${status}.`,
  switchedOff: (names) =>
    names.length > 0
      ? `Abweichend vom Standard hat der Kunde ausgeschaltet: ${names.join('; ')}.`
      : 'Keine Tätigkeit des Standards ist ausgeschaltet.',
  chosen: (settings, more) => {
    if (settings.length === 0) return 'Jede Einstellung hat den Wert des Standards oder des Tarifs.';
    return `Vom Kunden festgelegt statt dem Standard überlassen: ${settings.join('; ')}${more > 0 ? `; und ${count(more, { one: 'weitere Einstellung', other: 'weitere Einstellungen' })}` : ''}.`;
  },
  fields: (total, special) => {
    if (total === 0) return 'Der Kunde hat keine Zusatzfelder angelegt.';
    const sensitive =
      special === 0 ? 'keines davon für sensible Daten' : `${special} davon für sensible Daten (Art. 9 oder 10 DSGVO)`;
    return `Der Kunde hat ${count(total, { one: 'Zusatzfeld', other: 'Zusatzfelder' })} angelegt, ${sensitive}.`;
  },
  draft: (missing, findings) =>
    `Das Dokument ist ein Entwurf, bis ${list([
      ...(missing > 0 ? [count(missing, { one: 'fehlende Angabe gemacht', other: 'fehlende Angaben gemacht' })] : []),
      ...(findings > 0 ? [count(findings, { one: 'Widerspruch geklärt', other: 'Widersprüche geklärt' })] : []),
    ])} ${missing + findings === 1 ? 'ist' : 'sind'}; Teil VI nennt sie einzeln mit der zuständigen Stelle.`,
  missing: (labels, more) => `Vom Kunden anzugeben: ${labels.join('; ')}${more > 0 ? `; und ${more} weitere` : ''}.`,
  demo: 'Vorführung: dieser Kunde ist erfunden, ebenso die Angaben über ihn. Erfundene Angaben des Katalogs sind mit [Beispielwert] gekennzeichnet.',
};
