/** A page of A4 in twentieths of a point, with the margins of the printed annex. */
type Page = { width: number; height: number; side: number; top: number; bottom: number };

const portrait: Page = { width: 11_906, height: 16_838, side: 1417, top: 1531, bottom: 1417 };
const landscape: Page = { width: 16_838, height: 11_906, side: 1020, top: 1304, bottom: 1134 };

const pageOf = (turned: boolean): Page => (turned ? landscape : portrait);

/** Width of the text on a page. */
export const textWidth = (turned: boolean): number => pageOf(turned).width - 2 * pageOf(turned).side;

/** How the pages of a section are set; head and foot are rId1 and rId2 of the document. */
export const sectionProperties = (turned: boolean): string => {
  const { width, height, side, top, bottom } = pageOf(turned);
  const turn = turned ? ' w:orient="landscape"' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:type w:val="nextPage"/><w:pgSz w:w="${width}" w:h="${height}"${turn}/><w:pgMar w:top="${top}" w:right="${side}" w:bottom="${bottom}" w:left="${side}" w:header="680" w:footer="567" w:gutter="0"/></w:sectPr>`;
};
