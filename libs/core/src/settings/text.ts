import { z } from 'zod';

/**
 * Control characters (but for line feed where lines are allowed), direction overrides and isolates, zero-width and
 * unpaired surrogates: they change what a reader sees without being seen (Unicode TR 36, TR 55).
 */
const hidden =
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/u;
const hiddenOrBreak = new RegExp(`\\n|${hidden.source}`, 'u');

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
    .refine((text) => text.trim().length > 0, {
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
    .refine((text) => text.trim().length > 0, {
      error: 'Write at least one visible character.',
      params: { code: 'too_short' },
    });
