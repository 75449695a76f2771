import type { MeasureHead } from '@annexa/core';

/** Kinds of measures under each head of the clauses; where the head names several, the kind that covers all. */
const heads = {
  encryption: 'dpv:TechnicalMeasure',
  resilience: 'dpv:TechnicalOrganisationalMeasure',
  restore: 'dpv:DisasterRecoveryProcedures',
  testing: 'dpv:EffectivenessDeterminationProcedures',
  identification: 'dpv:AccessControlMethod',
  transmission: 'dpv:NetworkSecurityProtocols',
  storage: 'dpv:SecurityMethod',
  physical: 'dpv:PhysicalMeasure',
  logging: 'dpv:LoggingPolicy',
  configuration: 'dpv:PrivacyByDefault',
  governance: 'dpv:GovernanceProcedures',
  certification: 'dpv:Certification',
  minimisation: 'dpv:PrivacyByDesign',
  quality: 'dpv:DataQualityManagement',
  retention: 'dpv:DataDeletionPolicy',
  accountability: 'dpv:DataGovernance',
  portability: 'dpv:DataSubjectRightsManagement',
  assistance: 'dpv:DataSubjectRightsManagement',
} as const satisfies Record<MeasureHead, string>;

/** Measures of the catalogue of which more can be said than their head says, by id. */
const measures: Readonly<Record<string, readonly string[]>> = {
  anonymization: ['dpv:Anonymisation'],
  daily_access: ['dpv:AccessControlMethod', 'dpv:MultiFactorAuthentication'],
  daily_media: ['dpv:EncryptionInTransfer'],
  demo_ipstack_tls: ['dpv:EncryptionInTransfer'],
  demo_restore: ['dpv:DisasterRecoveryProcedures', 'dpv:DataBackupProtocols'],
  demo_storage: ['dpv:EncryptionAtRest', 'dpv:CryptographicKeyManagement'],
  demo_testing: ['dpv:EffectivenessDeterminationProcedures', 'dpv:VulnerabilityTestingMethods'],
  encrypted_storage: ['dpv:EncryptionAtRest'],
  encryption_rest_transit: ['dpv:EncryptionAtRest', 'dpv:EncryptionInTransfer'],
  grafana_storage: ['dpv:EncryptionAtRest'],
  grafana_tls: ['dpv:EncryptionInTransfer'],
  mixpanel_storage: ['dpv:EncryptionAtRest'],
  mixpanel_tls: ['dpv:EncryptionInTransfer'],
  mongodb_storage: ['dpv:EncryptionAtRest'],
  mongodb_tls: ['dpv:EncryptionInTransfer'],
  tls: ['dpv:EncryptionInTransfer'],
  upscope_pseudonyms: ['dpv:Pseudonymisation'],
};

const known = new Map(Object.entries(measures));

/** The kinds of a measure in DPV 2.3: its own where its id is known, else those of its head. */
export const measureTerms = ({ id, head }: { id: string; head: MeasureHead }): readonly string[] =>
  known.get(id) ?? [heads[head]];
