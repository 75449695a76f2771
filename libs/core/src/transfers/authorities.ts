import type { Country } from '../catalog/country.js';

/** A supervisory authority, as annexes name it. */
export type Authority = {
  /** ISO 3166-1 alpha-2 code, or ISO 3166-2 of a German Land. */
  place: Country;
  name: string;
  /** English name. */
  name_en: string;
  short: string | null;
  domain: string;
  /** The part of the economy it supervises, where a place has one authority for each. */
  sector: 'private' | 'public' | null;
  /** False where the name was not seen in a source: an annex that uses it says so. */
  confirmed: boolean;
  /** Last day on which it has this name; null: no end is known. */
  until: string | null;
};

type Row = readonly [
  place: string,
  name: string,
  name_en: string,
  short: string | null,
  domain: string,
  mark: 'A' | 'C',
  sector: 'private' | 'public' | null,
];

/**
 * Names from published lists of 2025 and 2026. Titles of German commissioners follow the holder's gender. Churches and
 * broadcasters have bodies of their own, which are not here.
 */
// prettier-ignore
const rows = [
  ['AT', 'Österreichische Datenschutzbehörde', 'Austrian Data Protection Authority', 'DSB', 'dsb.gv.at', 'A', null],
  ['BE', 'Autorité de protection des données / Gegevensbeschermingsautoriteit', 'Belgian Data Protection Authority', 'APD/GBA', 'autoriteprotectiondonnees.be', 'A', null],
  ['BG', 'Комисия за защита на личните данни', 'Commission for Personal Data Protection', 'CPDP', 'cpdp.bg', 'A', null],
  ['HR', 'Agencija za zaštitu osobnih podataka', 'Croatian Personal Data Protection Agency', 'AZOP', 'azop.hr', 'A', null],
  ['CY', 'Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', 'Commissioner for Personal Data Protection', null, 'dataprotection.gov.cy', 'C', null],
  ['CZ', 'Úřad pro ochranu osobních údajů', 'Office for Personal Data Protection', 'ÚOOÚ', 'uoou.gov.cz', 'A', null],
  ['DK', 'Datatilsynet', 'Danish Data Protection Agency', 'Datatilsynet', 'datatilsynet.dk', 'A', null],
  ['EE', 'Andmekaitse Inspektsioon', 'Estonian Data Protection Inspectorate', 'AKI', 'aki.ee', 'A', null],
  ['FI', 'Tietosuojavaltuutetun toimisto', 'Office of the Data Protection Ombudsman', null, 'tietosuoja.fi', 'A', null],
  ['FR', "Commission nationale de l'informatique et des libertés", 'National Commission on Informatics and Liberty', 'CNIL', 'cnil.fr', 'A', null],
  ['DE', 'Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit', 'Federal Commissioner for Data Protection and Freedom of Information', 'BfDI', 'bfdi.bund.de', 'A', null],
  ['DE-BW', 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg', 'State Commissioner for Data Protection and Freedom of Information Baden-Württemberg', 'LfDI BW', 'baden-wuerttemberg.datenschutz.de', 'A', null],
  ['DE-BY', 'Bayerisches Landesamt für Datenschutzaufsicht', 'Bavarian State Office for Data Protection Supervision (private sector)', 'BayLDA', 'lda.bayern.de', 'A', 'private'],
  ['DE-BY', 'Der Bayerische Landesbeauftragte für den Datenschutz', 'Bavarian State Commissioner for Data Protection (public sector)', 'BayLfD', 'datenschutz-bayern.de', 'A', 'public'],
  ['DE-BE', 'Berliner Beauftragte für Datenschutz und Informationsfreiheit', 'Berlin Commissioner for Data Protection and Freedom of Information', 'BlnBDI', 'datenschutz-berlin.de', 'A', null],
  ['DE-BB', 'Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg', 'State Commissioner for Data Protection and Access to Information Brandenburg', 'LDA BB', 'lda.brandenburg.de', 'A', null],
  ['DE-HB', 'Die Landesbeauftragte für Datenschutz und Informationsfreiheit der Freien Hansestadt Bremen', 'State Commissioner for Data Protection and Freedom of Information Bremen', 'LfDI HB', 'datenschutz.bremen.de', 'A', null],
  ['DE-HH', 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit', 'Hamburg Commissioner for Data Protection and Freedom of Information', 'HmbBfDI', 'datenschutz-hamburg.de', 'A', null],
  ['DE-HE', 'Der Hessische Beauftragte für Datenschutz und Informationsfreiheit', 'Hessian Commissioner for Data Protection and Freedom of Information', 'HBDI', 'datenschutz.hessen.de', 'A', null],
  ['DE-MV', 'Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern', 'State Commissioner for Data Protection and Freedom of Information Mecklenburg-Vorpommern', 'LfDI MV', 'datenschutz-mv.de', 'A', null],
  ['DE-NI', 'Der Landesbeauftragte für den Datenschutz Niedersachsen', 'State Commissioner for Data Protection Lower Saxony', 'LfD NI', 'lfd.niedersachsen.de', 'A', null],
  ['DE-NW', 'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen', 'State Commissioner for Data Protection and Freedom of Information North Rhine-Westphalia', 'LDI NRW', 'ldi.nrw.de', 'A', null],
  ['DE-RP', 'Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz', 'State Commissioner for Data Protection and Freedom of Information Rhineland-Palatinate', 'LfDI RLP', 'datenschutz.rlp.de', 'A', null],
  ['DE-SL', 'Unabhängiges Datenschutzzentrum Saarland', 'Independent Data Protection Centre Saarland', null, 'datenschutz.saarland.de', 'A', null],
  ['DE-SN', 'Sächsische Datenschutz- und Transparenzbeauftragte', 'Saxon Data Protection and Transparency Commissioner', null, 'datenschutz.sachsen.de', 'A', null],
  ['DE-ST', 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt', 'State Commissioner for Data Protection Saxony-Anhalt', 'LfD ST', 'datenschutz.sachsen-anhalt.de', 'A', null],
  ['DE-SH', 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein', 'Independent Centre for Data Protection Schleswig-Holstein', 'ULD', 'datenschutzzentrum.de', 'A', null],
  ['DE-TH', 'Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit', 'Thuringian State Commissioner for Data Protection and Freedom of Information', 'TLfDI', 'tlfdi.de', 'A', null],
  ['GR', 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα', 'Hellenic Data Protection Authority', 'HDPA', 'dpa.gr', 'A', null],
  ['HU', 'Nemzeti Adatvédelmi és Információszabadság Hatóság', 'Hungarian National Authority for Data Protection and Freedom of Information', 'NAIH', 'naih.hu', 'A', null],
  ['IE', 'Data Protection Commission', 'Data Protection Commission', 'DPC', 'dataprotection.ie', 'A', null],
  ['IT', 'Garante per la protezione dei dati personali', 'Italian Data Protection Authority', 'Garante', 'garanteprivacy.it', 'A', null],
  ['LV', 'Datu valsts inspekcija', 'Data State Inspectorate', 'DVI', 'dvi.gov.lv', 'A', null],
  ['LT', 'Valstybinė duomenų apsaugos inspekcija', 'State Data Protection Inspectorate', 'VDAI', 'vdai.lrv.lt', 'A', null],
  ['LU', 'Commission nationale pour la protection des données', 'National Commission for Data Protection', 'CNPD', 'cnpd.public.lu', 'A', null],
  ['MT', 'Information and Data Protection Commissioner', 'Information and Data Protection Commissioner', 'IDPC', 'idpc.org.mt', 'A', null],
  ['NL', 'Autoriteit Persoonsgegevens', 'Dutch Data Protection Authority', 'AP', 'autoriteitpersoonsgegevens.nl', 'A', null],
  ['PL', 'Urząd Ochrony Danych Osobowych', 'Personal Data Protection Office', 'UODO', 'uodo.gov.pl', 'A', null],
  ['PT', 'Comissão Nacional de Proteção de Dados', 'National Data Protection Commission', 'CNPD', 'cnpd.pt', 'A', null],
  ['RO', 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal', 'National Supervisory Authority for Personal Data Processing', 'ANSPDCP', 'dataprotection.ro', 'A', null],
  ['SK', 'Úrad na ochranu osobných údajov Slovenskej republiky', 'Office for Personal Data Protection of the Slovak Republic', 'ÚOOÚ', 'dataprotection.gov.sk', 'A', null],
  ['SI', 'Informacijski pooblaščenec', 'Information Commissioner', 'IP', 'ip-rs.si', 'A', null],
  ['ES', 'Agencia Española de Protección de Datos', 'Spanish Data Protection Agency', 'AEPD', 'aepd.es', 'A', null],
  ['SE', 'Integritetsskyddsmyndigheten', 'Swedish Authority for Privacy Protection', 'IMY', 'imy.se', 'A', null],
  ['IS', 'Persónuvernd', 'Icelandic Data Protection Authority', 'Persónuvernd', 'personuvernd.is', 'A', null],
  ['LI', 'Datenschutzstelle', 'Data Protection Authority of the Principality of Liechtenstein', 'DSS', 'datenschutzstelle.li', 'A', null],
  ['NO', 'Datatilsynet', 'Norwegian Data Protection Authority', 'Datatilsynet', 'datatilsynet.no', 'A', null],
  ['GB', "Information Commissioner's Office", "Information Commissioner's Office", 'ICO', 'ico.org.uk', 'A', null],
  ['CH', 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter / Préposé fédéral à la protection des données et à la transparence / Incaricato federale della protezione dei dati e della trasparenza', 'Federal Data Protection and Information Commissioner', 'FDPIC', 'edoeb.admin.ch', 'C', null],
] as const satisfies readonly Row[];

/**
 * The supervisory authorities of the EEA, the German Länder, the United Kingdom and Switzerland. The move from the
 * Information Commissioner's Office to the Information Commission (SI 2026/386) has no start that a source names, so the
 * name of today has no end yet.
 */
export const authorities: readonly Authority[] = rows.map(([place, name, name_en, short, domain, mark, sector]) => ({
  place,
  name,
  name_en,
  short,
  domain,
  sector,
  confirmed: mark === 'A',
  until: null,
}));
