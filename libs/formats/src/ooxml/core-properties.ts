import type { AnnexModel } from '@annexa/core';
import { namespace } from './package.js';
import { escapeXml } from './xml.js';

/** The type of the part with title and language. */
export const corePropertiesType = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Title, subject and language of an office document; no dates, for the model is all it is made from (ECMA-376 part 2, 8). */
export const coreProperties = ({ title, subtitle, lang }: AnnexModel): string =>
  `<cp:coreProperties xmlns:cp="${namespace.package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subtitle)}</dc:subject><dc:language>${lang}</dc:language></cp:coreProperties>`;
