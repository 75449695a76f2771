import type { AnnexModel } from '@annexa/core';
import { coreProperties, corePropertiesType } from '../ooxml/core-properties.js';
import { contentTypes, namespace, packParts, relationships } from '../ooxml/package.js';
import { documentBody, figuresOf } from './body.js';
import { pictureId } from './figure.js';
import { footer, header } from './margins.js';
import { qrPng } from './qr-png.js';
import { styleSheet } from './style-sheet.js';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Word wants a language with its country: it chooses spelling and hyphenation. */
const languages: Readonly<Record<AnnexModel['lang'], string>> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' };

const numbering = `<w:numbering xmlns:w="${namespace.document}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="300" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** Without the mode Word opens the document as one of 2007, "in compatibility mode". */
const settings = (lang: string): string =>
  `<w:settings xmlns:w="${namespace.document}"><w:autoHyphenation/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${lang}"/></w:settings>`;

const documentXml = (model: AnnexModel): string =>
  `<w:document xmlns:w="${namespace.document}" xmlns:r="${namespace.relationships}">${documentBody(model)}</w:document>`;

/** rId1 and rId2 are what `sectionProperties` points at; pictures have names of their own. */
const links = (pictures: number): string => {
  const known = relationships([
    ['header', 'header1.xml'],
    ['footer', 'footer1.xml'],
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['settings', 'settings.xml'],
  ]);
  const images = Array.from({ length: pictures }, (_, index) => {
    const id = pictureId(index + 1);
    return `<Relationship Id="${id}" Type="${namespace.relationships}/image" Target="media/${id}.png"/>`;
  });
  return known.replace('</Relationships>', `${images.join('')}</Relationships>`);
};

/** The parts of the document by path: kind (of its content type) and XML. */
const wordParts = (model: AnnexModel): Record<string, readonly [kind: string, xml: string]> => {
  const lang = languages[model.lang];
  return {
    'word/document.xml': ['document.main', documentXml(model)],
    'word/styles.xml': ['styles', styleSheet(lang)],
    'word/numbering.xml': ['numbering', numbering],
    'word/settings.xml': ['settings', settings(lang)],
    'word/header1.xml': ['header', header(model)],
    'word/footer1.xml': ['footer', footer(model)],
  };
};

/**
 * The annex as a Word document: the text, headings, tables and pictures of the PDF in real styles, tables with a head row on
 * every page, pages that turn where the annex does. The same annex gives the same bytes.
 */
export const annexDocx = (model: AnnexModel): Uint8Array => {
  const parts = Object.entries(wordParts(model));
  const pictures = figuresOf(model).map(({ qr }, index) => [`word/media/${pictureId(index + 1)}.png`, qrPng(qr)]);
  return packParts({
    '[Content_Types].xml': contentTypes({
      'docProps/core.xml': corePropertiesType,
      ...Object.fromEntries(parts.map(([path, [kind]]) => [path, `${types}.${kind}+xml`])),
    }),
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(model),
    ...Object.fromEntries(parts.map(([path, [, xml]]) => [path, xml])),
    'word/_rels/document.xml.rels': links(pictures.length),
    ...Object.fromEntries(pictures),
  });
};
