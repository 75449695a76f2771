import type { CustomField, EffectiveRecord } from '@annexa/core';
import { type Names, type Node, node } from './node.js';
import { durationNode, reasonNode } from './retention.js';

type Field = EffectiveRecord['custom_fields'][number];

/** What the class of a field says in DPV; a class that DPV lacks is told by `annexa:sensitivity` only. */
const classes = {
  public: ['dpv:PersonalData'],
  internal: ['dpv:PersonalData'],
  personal: ['dpv:PersonalData'],
  confidential: ['dpv:PersonalData', 'dpv:ConfidentialData'],
  special_category: ['dpv:SpecialCategoryPersonalData'],
  criminal: ['pd:Criminal', 'dpv:SensitivePersonalData'],
  child: ['dpv:PersonalData'],
} as const satisfies Record<CustomField['sensitivity'], readonly string[]>;

const kinds: Readonly<Partial<Record<CustomField['type'], string>>> = {
  email: 'pd:EmailAddress',
  phone: 'pd:TelephoneNumber',
};

const groundOf = ({ special_ground }: Field): string | null => {
  if (!special_ground) return null;
  const { ground } = special_ground;
  return ground === '10' ? 'annexa:GDPRArticle10' : `eu-gdpr:A${ground.replaceAll('_', '-')}`;
};

const sourcesOf = ({ sources }: Field): string[] => [
  ...new Set(
    sources.map((source) => (source === 'controller' ? 'dpv:DataControllerDataSource' : 'dpv:DataSubjectDataSource')),
  ),
];

/** A field that the customer defines: what it is, why it is there, and how long. */
export const fieldNode = (field: Field, names: Names): Node => {
  const kind = kinds[field.type];
  return node({
    '@id': names('field', field.key),
    '@type': ['annexa:CustomField', ...classes[field.sensitivity], ...(kind === undefined ? [] : [kind])],
    'dpv:hasIdentifier': field.key,
    'skos:prefLabel': field.label,
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'skos:prefLabel': field.purpose },
    'annexa:fieldType': field.type,
    'annexa:sensitivity': field.sensitivity,
    'dpv:hasDataSubject': field.sensitivity === 'child' ? { '@type': 'dpv:Child' } : null,
    'dpv:hasDataSource': sourcesOf(field),
    'annexa:channel': field.sources,
    'annexa:usedIn': names('activity', field.activity),
    'annexa:masked': field.mask,
    'dpv:hasNecessity': field.required ? 'dpv:Required' : 'dpv:Optional',
    'dpv:hasLegalBasis': groundOf(field),
    'annexa:safeguards': field.special_ground?.safeguards,
    'dpv:hasStorageCondition': {
      '@type': 'dpv:StorageDuration',
      'dpv:hasDuration': durationNode(field.retention, names),
      'annexa:wording': field.retention_text,
      'annexa:reason': reasonNode(field.why),
    },
  });
};
