/** Prefixes of the vocabularies in use. Ours is a name and no address, so that it holds in every installation. */
export const prefixes = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  loc: 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  annexa: 'urn:annexa:vocab:v1#',
  dcterms: 'http://purl.org/dc/terms/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Properties whose values are things, not texts. */
const links = [
  'annexa:clock', 'annexa:concerns', 'annexa:engagedBy', 'annexa:engagedFor', 'annexa:event', 'annexa:fallback',
  'annexa:partKind', 'annexa:reasonKind', 'annexa:sameAs', 'annexa:servesDataSubject',
  'annexa:subprocessor', 'annexa:ukTool', 'annexa:usedIn', 'dpv:hasCountry', 'dpv:hasDataExporter', 'dpv:hasDataImporter',
  'dpv:hasDataSource', 'dpv:hasFrequency', 'dpv:hasJurisdiction', 'dpv:hasLegalBasis', 'dpv:hasLocation', 'dpv:hasNecessity',
  'dpv:hasPersonalData', 'dpv:hasRecipient', 'dpv:hasRecordOfActivity', 'dpv:hasStatus',
  'dpv:hasTechnicalOrganisationalMeasure', 'dpv:hasThirdCountry', 'skos:broader',
] as const; // prettier-ignore

/** Properties whose values are periods, days and moments. */
const typed = {
  'annexa:assessedOn': 'xsd:date',
  'annexa:ceiling': 'xsd:duration',
  'annexa:decidedOn': 'xsd:date',
  'annexa:effectiveDate': 'xsd:date',
  'annexa:expires': 'xsd:date',
  'annexa:period': 'xsd:duration',
  'annexa:readOn': 'xsd:date',
  'annexa:recertificationDue': 'xsd:date',
  'dcterms:issued': 'xsd:dateTime',
} as const;

const coerced = (property: string, type: string) => [property, { '@id': property, '@type': type }] as const;

/** The JSON-LD context of the record: embedded in every document, and served as it is. */
export const recordContext = {
  '@version': 1.1,
  ...prefixes,
  ...Object.fromEntries([
    ...links.map((property) => coerced(property, '@id')),
    ...Object.entries(typed).map(([property, type]) => coerced(property, type)),
  ]),
} as const;

/** Where the context is served, below the address of the installation. */
export const contextPath = '/vocab/annexa/v1/context.jsonld';

/** The context as a document of its own. */
export const contextText = (): string => `${JSON.stringify({ '@context': recordContext }, null, 2)}\n`;
