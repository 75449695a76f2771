import { z } from 'zod';

/** Languages in which our sentences are written (BCP 47). */
export const languages = ['en', 'de', 'fr'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;
