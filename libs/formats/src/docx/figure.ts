import type { AnnexFigure } from '@annexa/core';
import { escapeXml } from '../ooxml/xml.js';
import { paragraphOf } from './paragraph.js';

/** 30 mm in English Metric Units. */
const side = 1_080_000;
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Ids of the relationships of pictures in the document. `number` counts from 1. */
export const pictureId = (number: number): string => `picture${number}`;

/** A figure as a picture in the line, with its text for those who cannot see it (ECMA-376, 20.4.2.8). */
export const figure = ({ alt }: AnnexFigure, number: number): string => {
  const named = `id="${number}" name="${pictureId(number)}" descr="${escapeXml(alt)}"`;
  const size = `cx="${side}" cy="${side}"`;
  const fill = `<pic:blipFill><a:blip r:embed="${pictureId(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const picture = `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr ${named}/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  const graphic = `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${picture}</a:graphicData></a:graphic>`;
  const inline = `<wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${named}/>${graphic}</wp:inline>`;
  return paragraphOf('Figure', `<w:r><w:drawing>${inline}</w:drawing></w:r>`);
};
