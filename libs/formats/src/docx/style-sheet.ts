import { namespace } from '../ooxml/package.js';
import type { ParagraphStyle } from './paragraph.js';

/** Blue, grey and the lines of the printed annex. */
const [blue, grey, line] = ['23395B', '4A5565', 'C6CCD4'];

/** Half points; and before and after in twentieths of a point. */
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const color = (value: string): string => `<w:color w:val="${value}"/>`;
const sans = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
const bold = '<w:b/><w:bCs/>';
const border = (side: string, width: number, value: string): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${side === 'left' ? 8 : 4}" w:color="${value}"/>`;

/** `own`: a style that Word does not know by its name. */
type Look = { name: string; own?: true; based?: ParagraphStyle; paragraph?: string; run?: string };

/** Order of the members of `pPr` and `rPr`: ECMA-376, 17.3.1.26 and 17.3.2.28. */
const looks: Readonly<Record<ParagraphStyle, Look>> = {
  Title: { name: 'Title', paragraph: `<w:keepNext/>${spacing(880, 160)}`, run: bold + size(50) },
  Subtitle: {
    name: 'Subtitle',
    paragraph: `<w:pBdr>${border('bottom', 12, blue)}</w:pBdr>${spacing(0, 480)}`,
    run: color(grey) + size(26),
  },
  Heading1: {
    name: 'heading 1',
    paragraph: `<w:keepNext/><w:keepLines/><w:pBdr>${border('top', 6, blue)}</w:pBdr>${spacing(520, 180)}<w:outlineLvl w:val="0"/>`,
    run: bold + size(31),
  },
  Heading2: {
    name: 'heading 2',
    paragraph: `<w:keepNext/><w:keepLines/>${spacing(300, 100)}<w:outlineLvl w:val="1"/>`,
    run: bold + size(23),
  },
  BodyText: { name: 'Body Text', paragraph: spacing(0, 130) },
  ListBullet: {
    name: 'List Bullet',
    based: 'BodyText',
    paragraph: `<w:numPr><w:numId w:val="1"/></w:numPr>${spacing(0, 60)}`,
  },
  Caption: {
    name: 'caption',
    paragraph: `<w:keepNext/>${spacing(160, 100)}`,
    run: sans + bold + color(blue) + size(18),
  },
  Summary: {
    name: 'Summary',
    own: true,
    based: 'BodyText',
    paragraph: `<w:pBdr>${border('left', 24, blue)}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/><w:ind w:left="200"/>`,
  },
  Notice: {
    name: 'Notice',
    own: true,
    based: 'BodyText',
    paragraph: `<w:keepLines/><w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => border(side, 6, '9AA5B3')).join('')}</w:pBdr>${spacing(320, 160)}<w:ind w:left="200" w:right="200"/>`,
    run: size(19),
  },
  TableText: { name: 'Table Text', own: true, paragraph: spacing(20, 20), run: sans + size(17) },
  TableHead: { name: 'Table Head', own: true, based: 'TableText', paragraph: '<w:keepNext/>', run: bold + color(grey) },
  TableRowHead: { name: 'Table Row Head', own: true, based: 'TableText', run: bold },
  TableLabel: { name: 'Table Label', own: true, based: 'TableText', run: color(grey) },
  Figure: { name: 'Figure', own: true, paragraph: spacing(120, 120) },
  Header: {
    name: 'header',
    paragraph: `<w:pBdr>${border('bottom', 4, '9AA5B3')}</w:pBdr>`,
    run: sans + color('5D6875') + size(15),
  },
  Footer: { name: 'footer', run: sans + color('5D6875') + size(15) },
  PageNumber: { name: 'Page Label', own: true, based: 'Footer', paragraph: '<w:jc w:val="right"/>' },
  Gap: {
    name: 'Gap',
    own: true,
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
    run: size(8),
  },
};

const paragraphStyle = ([id, { name, own, based, paragraph = '', run = '' }]: [string, Look]): string =>
  `<w:style w:type="paragraph"${own ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based ?? 'Normal'}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const margins =
  '<w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar>';

const tableStyle = (id: string, borders: string, more = ''): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="Annex ${id}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr>${more}</w:style>`;

const rule = (side: string, width: number, value: string): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${value}"/>`;

const tableStyles = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  tableStyle(
    'Grid',
    rule('top', 6, grey) + rule('bottom', 6, grey) + rule('insideH', 4, line),
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 6, grey)}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
  ),
  tableStyle('Facts', rule('top', 4, line) + rule('bottom', 4, line) + rule('insideH', 4, line)),
  tableStyle('Signature', rule('bottom', 4, grey) + rule('insideH', 4, grey)),
];

/** word/styles.xml: real styles, so that headings show in the outline and the look can be changed in one place. `lang`: BCP 47. */
export const styleSheet = (lang: string): string =>
  `<w:styles xmlns:w="${namespace.document}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>${color('1D2229')}${size(21)}<w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr>${bold}</w:rPr></w:style>${Object.entries(looks).map(paragraphStyle).join('')}${tableStyles.join('')}</w:styles>`;
