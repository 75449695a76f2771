import list from '../formats/dpv-2.3-terms.json';

/** The IRIs of every term of DPV 2.3 with its extensions for personal data, places and the GDPR. */
export const dpvTerms: ReadonlySet<string> = new Set(
  Object.entries(list.namespaces).flatMap(([namespace, kinds]) =>
    Object.values(kinds).flatMap((names) => names.split(' ').map((name) => namespace + name)),
  ),
);
