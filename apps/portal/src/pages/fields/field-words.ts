import type { Clock, CustomField, SpecialGround } from '../../api/generated';

/** Types of a value, in the order in which they are offered. */
export const fieldTypes = [
  'text',
  'long_text',
  'number',
  'boolean',
  'date',
  'email',
  'phone',
  'url',
  'choice',
] as const satisfies readonly CustomField['type'][];

/** Classes of a value, from least to most guarded. */
export const sensitivities = [
  'public',
  'internal',
  'personal',
  'confidential',
  'special_category',
  'criminal',
  'child',
] as const satisfies readonly CustomField['sensitivity'][];

/** Who fills a field; all but the controller are people who use a widget. */
export const sources = ['controller', 'form', 'chat', 'call_prep'] as const satisfies CustomField['sources'];

/** Widgets in which end users fill fields. */
export const widgets = ['form', 'chat', 'call_prep'] as const satisfies CustomField['sources'];
export type Widget = (typeof widgets)[number];

/** Activities in which a field can be used, in the order of the record. */
export const homes = [
  'user_interaction_logging',
  'call_handling',
  'co_browsing',
  'call_recording',
  'user_authentication',
  'error_logging',
  'ip_geolocation',
] as const satisfies readonly CustomField['activity'][];

/** Points of GDPR Art. 9(2); criminal data has Art. 10 instead. */
export const artNineGrounds = [
  '9_2_a',
  '9_2_b',
  '9_2_c',
  '9_2_d',
  '9_2_e',
  '9_2_f',
  '9_2_g',
  '9_2_h',
  '9_2_i',
  '9_2_j',
] as const satisfies readonly SpecialGround['ground'][];

/** True for the classes that need a ground and safeguards (GDPR Art. 9 and 10). */
export const needsGround = (sensitivity: CustomField['sensitivity']): boolean =>
  sensitivity === 'special_category' || sensitivity === 'criminal';

/** Moments from which a period of a field's own may count. */
export const clocks = [
  'collected',
  'stored',
  'last_activity',
  'call_ended',
  'account_closed',
  'contract_ended',
] as const satisfies readonly Clock[];
