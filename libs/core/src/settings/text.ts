import { z } from 'zod';

/**
 * Control characters (but for line feed where lines are allowed), direction overrides and isolates, zero-width and
 * blank letters, tag characters, unpaired surrogates: they change what a reader sees without being seen (Unicode TR 36,
 * TR 55).
 */
const hiddenRanges = [
  '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f', // control characters but for line feed
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb', // invisible and direction
  '\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0', // letters that are blank
  '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}', // invisible musical marks and tags
  '\\p{Cs}', // half of a pair
].join('');
const hidden = new RegExp(`[${hiddenRanges}]`, 'u');
const hiddenOrBreak = new RegExp(`[\\n${hiddenRanges}]`, 'u');

/** True where a text that may hold line feeds holds a character that nobody sees or that changes what others see. */
export const hidesSomething = (text: string): boolean => hidden.test(text);

/** The empty text is too short already; one problem is enough. */
const isBlank = (text: string) => text.length > 0 && text.trim().length === 0;

const refusal = (lines: boolean) => ({
  error: `Remove control, direction and invisible characters${lines ? '' : ' and line breaks'}.`,
  params: { code: 'text_not_allowed' },
});

/** One line of visible text, 1 to `max` characters. */
export const Text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !hiddenOrBreak.test(text), refusal(false))
    .refine((text) => !isBlank(text), {
      error: 'Write at least one visible character.',
      params: { code: 'too_short' },
    });

/** Visible text that may hold line feeds, 1 to `max` characters. */
export const Lines = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !hidden.test(text), refusal(true))
    .refine((text) => !isBlank(text), {
      error: 'Write at least one visible character.',
      params: { code: 'too_short' },
    });
