import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AnnexModel, markAnnex } from '@annexa/core';
import { previewStyle, renderFragment, renderHtml } from './render';

const GOLDEN = join(__dirname, '__golden__', 'annex.golden.html');

const model: AnnexModel = {
  lang: 'de',
  title: 'Anlage <1> & "Titel"',
  subtitle: 'Untertitel',
  status: 'draft',
  watermark: 'ENTWURF',
  running: { head: 'Kopf "<b>"', foot: 'Fuß', page: 'Seite {page} von {pages}.' },
  cover: {
    facts: [
      { label: 'Eins', value: ['a', 'b'] },
      { label: 'Leer', value: [] },
    ],
    summary: ['Satz.'],
    notice: 'Hinweis',
  },
  sections: [
    {
      id: 'parties',
      number: '1',
      heading: 'Parteien',
      landscape: false,
      blocks: [
        { heading: 'Absätze', paragraphs: ['eins', 'zwei'] },
        { list: ['{{constructor}}', '__proto__', '{{{x}}}'] },
        { facts: [{ label: 'Fakt', value: ['Wert'] }] },
        { number: '1.4', heading: 'Klausel', paragraphs: ['vier'] },
        { number: '1.5', paragraphs: ['fünf'] },
        { figure: { qr: 'https://annexa.example/verify/A', alt: 'QR-Code "A"' } },
        { figure: { qr: 'KEIN-LINK', alt: 'Nur ein Code' } },
        {
          signatures: [
            {
              party: 'Für <A>',
              lines: [
                { label: 'Name', value: 'Ada' },
                { label: 'Ort, Datum', value: null },
              ],
            },
            { party: 'Für B', lines: [{ label: 'Unterschrift', value: null }] },
          ],
        },
      ],
    },
    {
      id: 'record',
      number: '2',
      heading: 'Verzeichnis',
      landscape: true,
      blocks: [
        {
          table: {
            caption: 'Tabelle',
            columns: [
              { label: 'A', width: 40 },
              { label: 'B', width: 60 },
            ],
            rows: [{ head: ['h'], cells: [['c', 'd']] }],
          },
        },
      ],
    },
  ],
};

test('the fragment is exactly the golden page', () => {
  const { html } = renderFragment(model);
  expect(html).toBe(readFileSync(GOLDEN, 'utf8'));
});

test('the margins get their texts, with the page label cut at its two numbers', () => {
  expect(renderFragment(model).margins).toEqual({
    head: 'Kopf "<b>"',
    foot: 'Fuß',
    before: 'Seite ',
    between: ' von ',
    after: '.',
  });
});

test('the headings of the outline are title, sections and blocks in order', () => {
  expect(renderFragment(model).headings).toEqual([
    'Anlage <1> & "Titel"',
    '1 Parteien',
    'Absätze',
    '1.4 Klausel',
    '2 Verzeichnis',
  ]);
});

test('a letter and its mark become one letter, which the fonts hold', () => {
  expect(renderFragment({ ...model, title: 'Lefe\u0300vre' }).html).toContain('Lefèvre');
});

test('a line that nobody can see is no line, and a cell without any is not left out', () => {
  const value = ['a', ' \u200b', 'b'];
  const { html } = renderFragment({ ...model, cover: { ...model.cover, facts: [{ label: 'X', value }] } });
  expect(html).toContain('<th scope="row">X</th><td><p>a</p><p>b</p></td>');
  const empty = renderFragment({ ...model, cover: { ...model.cover, facts: [{ label: 'X', value: ['\u00ad'] }] } });
  expect(empty.html).toContain('<th scope="row">X</th><td>&nbsp;</td>');
});

test('the preview is a whole document under a policy that allows its own style only', () => {
  const html = renderHtml(model);
  expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(html).toMatch(/content="default-src &#x27;none&#x27;; style-src &#x27;sha256-[^"]+/);
  expect(html).toContain(renderFragment(model).html.trim().split('\n')[1]);
  expect(html.replace(/<a href="[^"]*">/g, '')).not.toMatch(/<script|https?:|url\(|display: none/);
});

test('the style of the preview is the one whose hash a page that frames it allows', () => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(renderHtml(model)) ?? [];
  expect(`'sha256-${createHash('sha256').update(style).digest('base64')}'`).toBe(previewStyle);
});

describe('the preview of a change', () => {
  const after = structuredClone(model);
  after.cover.facts[0] = { label: 'Eins', value: ['anders'] };
  after.sections[1]?.blocks[0]?.table?.rows.push({ head: ['neu "<'], cells: [['c', 'd']] });
  const html = renderHtml(markAnnex(model, after));

  test('marks what the change touches, by a word and not by colour alone', () => {
    expect(html).toContain(
      '<tr data-passage="cover/eins" class="changed"><th scope="row">Eins<b class="mark">changed</b></th><td>anders</td></tr>',
    );
    expect(html).toContain(
      '<tr data-passage="record/tabelle/neu" class="added"><th scope="row">neu &quot;&lt;<b class="mark">added</b></th>',
    );
    expect(html.match(/class="mark"/g)).toHaveLength(2);
  });

  test('names every passage, and only there: a print has no trace of it', () => {
    expect(html.match(/data-passage="/g)?.length).toBeGreaterThan(8);
    expect(renderFragment(model).html).not.toMatch(/data-passage|class="mark"/);
  });
});

test('no style puts words into the document: Chromium does not tag them, so a screen reader would not say them', () => {
  const styles = ['document.css', 'print.css', 'screen.css'].map((name) => readFileSync(join(__dirname, name), 'utf8'));
  const outsideMargins = styles.join('\n').replace(/@(top|bottom|left|right)-[\w-]+ \{[^}]*\}/g, '');
  expect(outsideMargins).not.toMatch(/(?<![\w-])content:|::before|::after|counter\(/);
});

const sources = readdirSync(__dirname).filter((name) => name.endsWith('.hbs'));

test.each(sources)('%s only loops, asks for presence and escapes', (name) => {
  const text = readFileSync(join(__dirname, name), 'utf8');
  expect(text).not.toMatch(/\{\{\{|\{\{\s*&/);
  const calls = [...text.matchAll(/\{\{[#~]?\s*([^\s}]+)[^}]*\}\}/g)].map((match) => match[0]);
  const allowed = /^\{\{(#(if|each) [\w.[\]]+|\/(if|each)|else|> \w+( [\w.]+)?|[\w.[\]]+)\}\}$/;
  expect(calls.filter((call) => !allowed.test(call))).toEqual([]);
});

test('the compiled templates are not stale', () => {
  const root = resolve(__dirname, '../../../..');
  execFileSync(process.execPath, [join(root, 'tools/precompile-templates.js'), '--check']);
});
