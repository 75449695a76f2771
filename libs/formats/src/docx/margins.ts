import type { AnnexModel } from '@annexa/core';
import { namespace } from '../ooxml/package.js';
import { escapeXml } from '../ooxml/xml.js';
import { paragraph, paragraphOf, run } from './paragraph.js';

/** Word's own shape for text across the page, by its own name: "Remove Watermark" finds it. VML: ECMA-376 part 4, 19. */
const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';
const place =
  'position:absolute;margin-left:0;margin-top:0;width:400pt;height:130pt;rotation:320;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page';

const watermark = (word: string): string =>
  `<w:r><w:pict>${shapeType}<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" style="${place}" o:allowincell="f" fillcolor="#e3e6eb" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="${escapeXml(word)}"/></v:shape></w:pict></w:r>`;

const spaces = `xmlns:w="${namespace.document}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`;

/** The running head of every page, with the word across the page of a draft. */
export const header = ({ running, watermark: word }: AnnexModel): string =>
  `<w:hdr ${spaces}>${paragraphOf('Header', (word === null ? '' : watermark(word)) + run(running.head))}</w:hdr>`;

const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };

/** What Word counts itself stands as a field (ECMA-376, 17.16.5); the 1 is for programs that do not count. */
const pageNumber = (label: string): string =>
  label
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      fields[piece] ? `<w:fldSimple w:instr=" ${fields[piece]} ">${run('1')}</w:fldSimple>` : run(piece),
    )
    .join('');

/** The running foot of every page: page x of y, and the hash. */
export const footer = ({ running }: AnnexModel): string =>
  `<w:ftr ${spaces}>${paragraphOf('PageNumber', pageNumber(running.page))}${paragraph('Footer', running.foot)}</w:ftr>`;
