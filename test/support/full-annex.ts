import { AnnexModel } from '@annexa/core';

/** An annex, made by hand, with every member that the model has: what a format leaves out shows with this one. */
export const fullAnnex: AnnexModel = AnnexModel.parse({
  lang: 'de',
  title: 'Verzeichnis und Anlagen',
  subtitle: 'Jedes Glied des Modells',
  status: 'draft',
  watermark: 'ENTWURF',
  running: { head: 'Söhne & Co. · Anlage 3 · Entwurf', foot: 'SHA-256 abc', page: 'Seite {page} von {pages}' },
  cover: {
    facts: [
      { label: 'Kunde', value: ['Söhne & Co. <KG>', 'zweite Zeile'], checks: ['A8.1'] },
      { label: 'Revision', value: ['12'] },
      { label: 'Ausgestellt', value: ['2026-11-25'] },
      { label: 'Leer', value: [] },
    ],
    summary: ['Erster Satz der Zusammenfassung.', 'Zweiter Satz.'],
    notice: 'Vorführung: alles ist erfunden.',
  },
  sections: [
    {
      id: 'record',
      number: 'I',
      heading: 'Verzeichnis',
      landscape: false,
      blocks: [
        { id: 'who', number: 'I.1', heading: 'Wer', checks: ['A1.1'], facts: [{ label: 'Name', value: ['Ada'] }] },
        { number: 'I.2', paragraphs: ['Absatz ohne Überschrift.', 'Sein zweiter\nmit Umbruch\tund Tabulator.'] },
        { number: 'I.3', list: ['erster Punkt', 'zweiter Punkt'] },
        { heading: 'Nur eine Überschrift' },
      ],
    },
    {
      id: 'wide',
      number: 'II',
      heading: 'Breite Tabelle',
      landscape: true,
      blocks: [
        {
          number: 'II.1',
          heading: 'Empfänger',
          paragraphs: ['Einleitung.'],
          table: {
            caption: 'Empfänger im Überblick',
            columns: [
              { label: 'Empfänger', width: 30 },
              { label: 'Seit', width: 20 },
              { label: 'Anzahl', width: 20 },
              { label: 'Notiz', width: 30 },
            ],
            rows: [
              {
                head: ['Daily', 'key: daily'],
                cells: [['2025-05-16'], ['42'], ['=1+1', '-2', '@x', '+49 30']],
                checks: ['A2.1'],
              },
              { head: ['_x0041_'], cells: [['2026-02-30'], ['007'], []] },
            ],
          },
        },
        { facts: [{ label: 'Stand', value: ['nach der Tabelle'] }] },
        { table: { caption: 'Leere Tabelle', columns: [{ label: 'Einzige Spalte', width: 100 }], rows: [] } },
        { table: { caption: 'Leere Tabelle', columns: [{ label: 'Andere Spalte', width: 100 }], rows: [] } },
      ],
    },
    {
      id: 'end',
      number: '',
      heading: 'Unterschriften: [alle] */?\\',
      landscape: false,
      blocks: [
        { figure: { qr: 'https://annexa.example/verify/ABCD-EFGH', alt: 'QR-Code mit der Adresse der Prüfung' } },
        {
          signatures: [
            {
              party: 'Für den Verantwortlichen',
              lines: [
                { label: 'Name', value: 'Ada' },
                { label: 'Datum', value: null },
              ],
            },
            { party: 'Für den Auftragsverarbeiter', lines: [{ label: 'Ort', value: null }] },
          ],
        },
      ],
    },
  ],
});
