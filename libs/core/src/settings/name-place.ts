import { pointer } from '../problem.js';

/**
 * A JSON Pointer into the settings with the custom field in it named by its key, as differences name it: its number is
 * another one as soon as a field before it comes or goes. Every other pointer stays as it is.
 */
export const namePlace = (path: string, fields: readonly { key: string }[]): string =>
  path.replace(/^\/custom_fields\/(\d+)(?=\/|$)/, (whole, index: string) => {
    const key = fields[Number(index)]?.key;
    return key === undefined ? whole : pointer(['custom_fields', key]);
  });
