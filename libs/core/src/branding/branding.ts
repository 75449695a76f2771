import { z } from 'zod';
import type { Problem } from '../problem.js';
import { Text } from '../settings/text.js';
import { checkSvg } from './check-svg.js';
import { contrastOf } from './contrast.js';

/** Largest logo, as base64 text. */
const mostLogo = 90_000;

/** How the portal of this processor looks: its name, one accent colour, a logo. */
export const Branding = z
  .strictObject({
    name: Text(60).describe('Name of the processor, as the portal shows it.'),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/, 'Write a colour such as #0b6e6e.')
      .describe('Accent colour, #rrggbb in lower case; at least 4.5:1 against white (WCAG 2.2, 1.4.3).'),
    logo: z
      .strictObject({
        media: z.enum(['image/svg+xml', 'image/png']).describe('Media type of the file.'),
        data: z.base64().min(4).max(mostLogo).describe('The file in base64, at most 64 kB.'),
      })
      .nullable()
      .describe('The logo; null: the name stands alone.'),
    support_url: z
      .url({ protocol: /^(https|mailto)$/ })
      .max(300)
      .nullable()
      .describe('Where users get help: https or mailto; null: nowhere.'),
  })
  .meta({ id: 'Branding', description: 'How the portal of this processor looks.' });
export type Branding = z.infer<typeof Branding>;

/** The look before an operator chose one. */
export const defaultBranding: Branding = { name: 'Annexa', accent: '#0b6b6b', logo: null, support_url: null };

const leastContrast = 4.5;

/** PNG Specification (Third Edition), section 5.2. */
const pngSignature = '\u0089PNG\r\n\u001a\n';

/** The words of a file; null where it is not plain UTF-8: then a reader might see other characters than are checked here. */
const wordsOf = (base64: string): string | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(base64), codeOf));
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
};
const codeOf = (character: string): number => character.charCodeAt(0);

const checkLogo = (logo: Branding['logo']): Problem[] => {
  if (!logo) return [];
  const refuse = (detail: string): Problem[] => [{ code: 'not_allowed_value', path: '/logo/data', detail }];
  if (logo.media === 'image/png')
    return atob(logo.data.slice(0, 12)).startsWith(pngSignature) ? [] : refuse('This is not a PNG file.');
  const text = wordsOf(logo.data);
  if (text === null || !/<svg[\s/>]/i.test(text)) return refuse('This is not an SVG file in UTF-8.');
  const detail = checkSvg(text);
  return detail === null ? [] : refuse(detail);
};

/** What stands against a look: an accent that is hard to read, a logo that could do more than be seen. */
export const checkBranding = ({ accent, logo }: Branding): Problem[] => {
  const contrast = contrastOf(accent, '#ffffff');
  const said = (Math.floor(contrast * 100) / 100).toFixed(2);
  const detail = `The accent has a contrast of ${said}:1 against white; choose a darker one, at least ${leastContrast}:1.`;
  return [
    ...(contrast < leastContrast ? [{ code: 'contrast_too_low' as const, path: '/accent', detail }] : []),
    ...checkLogo(logo),
  ];
};
