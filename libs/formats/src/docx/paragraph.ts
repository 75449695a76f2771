import { escapeXml } from '../ooxml/xml.js';

/** Styles of paragraphs; each is in the style sheet. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'BodyText'
  | 'ListBullet'
  | 'Caption'
  | 'Summary'
  | 'Notice'
  | 'TableText'
  | 'TableHead'
  | 'TableRowHead'
  | 'TableLabel'
  | 'Figure'
  | 'Header'
  | 'Footer'
  | 'PageNumber'
  | 'Gap';

/** Line ends and tabs within a text are marks of their own (ECMA-376, 17.3.3). */
const marks: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>' };

/** A run of text; what it looks like (`rPr`) comes from its paragraph unless it is strong. */
export const run = (text: string, strong = false): string => {
  const pieces = text.replaceAll(/\r\n?/g, '\n').split(/([\n\t])/);
  const held = pieces
    .filter((piece) => piece !== '')
    .map((piece) => marks[piece] ?? `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`);
  return `<w:r>${strong ? '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>' : ''}${held.join('')}</w:r>`;
};

/** A paragraph of finished runs. */
export const paragraphOf = (style: ParagraphStyle, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

/** A paragraph with one text. */
export const paragraph = (style: ParagraphStyle, text: string): string => paragraphOf(style, run(text));
