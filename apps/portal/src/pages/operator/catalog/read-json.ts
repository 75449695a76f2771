/** A JSON object, or where the text stops being one. `line` 0: the text ends too early, or the place is unknown. */
export type ReadJson =
  | { ok: true; value: Record<string, unknown> }
  | { ok: false; why: 'empty' | 'not_object' }
  | { ok: false; why: 'syntax'; line: number; column: number };

/** Browsers say the place in two ways; older ones as a count of characters only. */
const placeOf = (text: string, message: string): { line: number; column: number } => {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const said = /position (\d+)/.exec(message)?.[1];
  if (said === undefined) return { line: 0, column: 0 };
  const before = text.slice(0, Number(said)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** Reads the JSON of a catalogue as somebody typed it. Whether it is a good catalogue, the API says. */
export const readJson = (text: string): ReadJson => {
  if (text.trim() === '') return { ok: false, why: 'empty' };
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ok: true, value: { ...value } }
      : { ok: false, why: 'not_object' };
  } catch (error) {
    return { ok: false, why: 'syntax', ...placeOf(text, error instanceof Error ? error.message : '') };
  }
};

/** The next free name of a version on a day: the day itself, or with a number. */
export const freeVersion = (day: string, taken: readonly string[]): string => {
  const names = [day, ...Array.from({ length: 998 }, (_, at) => `${day}.${at + 2}`)];
  return names.find((name) => !taken.includes(name)) ?? day;
};
