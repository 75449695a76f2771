const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;
const systems = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Android/, 'Android'],
  [/Linux/, 'Linux'],
] as const;

type Found = readonly (readonly [RegExp, string])[];
const find = (among: Found, text: string) => among.find(([pattern]) => pattern.test(text))?.[1];

/** Browser and system as people call them, by the User-Agent header; null where it is none of a browser that is known. */
export const clientName = (agent: string): { browser: string; system: string } | null => {
  const [browser, system] = [find(browsers, agent), find(systems, agent)];
  return browser === undefined || system === undefined ? null : { browser, system };
};
