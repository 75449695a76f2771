/** What a text has to be. */
export type TextRule = { max: number; email?: boolean };

/** What is wrong with a text, for certain, before the server is asked; null where nothing is, or nothing is there. */
export const textProblem = (text: string | null, { max, email = false }: TextRule): 'too_long' | 'no_email' | null => {
  if (text === null || text === '') return null;
  if (text.length > max) return 'too_long';
  return email && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) ? 'no_email' : null;
};
