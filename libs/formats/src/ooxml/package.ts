import { strToU8, zipSync, type Zippable } from 'fflate';
import { declared } from './xml.js';

const office = 'http://schemas.openxmlformats.org';

/** Namespaces of Office Open XML, transitional (ECMA-376), as Word and Excel write them. */
export const namespace = {
  relationships: `${office}/officeDocument/2006/relationships`,
  package: `${office}/package/2006`,
  sheet: `${office}/spreadsheetml/2006/main`,
  document: `${office}/wordprocessingml/2006/main`,
} as const;

/** The first moment that a ZIP entry can have: with a real one, equal content would give other bytes. */
export const noMoment = new Date(1980, 0, 1);

/** A part of a package: XML without its declaration, or the bytes of a picture. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Where a part points: rId1, rId2 … with the kind (end of its type) and the target of each (ECMA-376 part 2, 6.5). */
export const relationships = (links: readonly (readonly [kind: string, target: string])[]): string => {
  const all = links.map(([kind, target], index) => {
    const family = kind === 'metadata/core-properties' ? `${namespace.package}/relationships` : namespace.relationships;
    const type = `${family}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${namespace.package}/relationships">${all.join('')}</Relationships>`;
};

/** [Content_Types].xml: kind of each part by its path (ECMA-376 part 2, 7.2.3). */
export const contentTypes = (overrides: Readonly<Record<string, string>>): string => {
  const all = Object.entries(overrides).map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `<Types xmlns="${namespace.package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${all.join('')}</Types>`;
};

/** A package as bytes; the same parts give the same bytes. */
export const packParts = (parts: Parts): Uint8Array => {
  const files: Zippable = {};
  for (const [path, part] of Object.entries(parts)) {
    files[path] = typeof part === 'string' ? strToU8(declared + part) : part;
  }
  return zipSync(files, { mtime: noMoment });
};
