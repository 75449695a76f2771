import { z } from 'zod';

/**
 * The closed list of problem codes with the title that RFC 9457 asks for. A code never changes its meaning; the HTTP
 * status of each is set in one table of the API (`apps/api/src/http/problem-status.ts`).
 */
export const problemTitles = {
  // shape of the input
  malformed_json: 'The body is not valid JSON',
  validation_failed: 'The request does not fit its schema',
  unknown_member: 'Unknown member',
  required: 'A required member is missing',
  wrong_type: 'The value has the wrong type',
  not_allowed_value: 'The value is not one of the allowed values',
  too_long: 'The value is too long',
  too_short: 'The value is too short',
  too_many: 'Too many items',
  out_of_range: 'The number is out of range',
  malformed: 'The value is not written as it must be',
  text_not_allowed: 'The text holds a character that is not allowed',
  glyph_missing: 'No font of the annex has this character',
  // periods and retention
  period_malformed: 'Not an ISO 8601 period',
  period_mixed: 'Weeks cannot be mixed with other units',
  period_zero: 'A period must be longer than nothing',
  period_too_long: 'The period is longer than a hundred years',
  retention_kind_not_allowed: 'This kind of retention cannot be chosen here',
  retention_clock_fixed: 'The clock of this retention cannot be chosen',
  indefinite_not_allowed: 'Indefinite retention is not allowed',
  not_configurable: 'There is nothing to configure here',
  // plan
  out_of_plan_range: 'Outside the range of the plan',
  not_in_plan: 'Not part of the plan',
  // settings
  key_malformed: 'The key is not an identifier',
  key_reserved: 'The key is reserved',
  key_duplicate: 'The key is already used',
  activity_off: 'The activity is switched off',
  ground_missing: 'A special category needs its legal ground and safeguards',
  nothing_to_change: 'The change changes nothing',
  // catalogue and register
  unknown_activity: 'Unknown activity',
  unknown_subprocessor: 'Unknown sub-processor',
  unknown_measure: 'Unknown measure',
  unknown_option: 'Unknown option',
  unknown_part: 'Unknown part of an activity',
  reference_cyclic: 'The references run in a circle',
  facts_contradict: 'Two facts contradict each other',
  mechanism_missing: 'No mechanism carries a transfer',
  date_in_future: 'The date lies in the future',
  measure_too_generic: 'The measure is a phrase, not a statement',
  text_block_missing: 'A text is missing in this language',
  version_exists: 'The version exists already',
  effective_date_passed: 'The effective date lies before the last version',
  plan_does_not_fit: 'The plan does not exist',
  // doors
  contrast_too_low: 'The colour is too pale to read',
  password_too_weak: 'The password is too weak',
  other_session: 'The browser is signed in as somebody else',
  last_owner: 'A tenant keeps at least one owner',
  last_operator: 'An installation keeps at least one operator',
  link_used: 'The link has been used',
  link_expired: 'The link no longer works',
  unauthenticated: 'No valid credential',
  code_required: 'A second factor is required',
  code_wrong: 'The code is wrong',
  reauthentication_required: 'Prove again who you are',
  cross_site_request: 'The request comes from another site',
  login_failed: 'E-mail or password is wrong',
  forbidden: 'The credential may not do this',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  not_acceptable: 'No acceptable representation',
  unsupported_media_type: 'Unsupported media type',
  body_too_large: 'The body is too large',
  body_too_deep: 'The body is nested too deeply',
  precondition_required: 'If-Match is required',
  precondition_failed: 'The resource has changed',
  already_exists: 'It exists already',
  annex_revoked: 'The annex was revoked',
  too_many_requests: 'Too many requests',
  mail_unavailable: 'Mail cannot be sent',
  printer_unavailable: 'The printer is not available',
  store_unavailable: 'The database is not available',
  internal_error: 'Something went wrong on our side',
} as const;

/** One of the closed list of problem codes. */
export type ProblemCode = keyof typeof problemTitles;
/** The closed list, for schemas. */
export const ProblemCode = z.enum(Object.keys(problemTitles) as [ProblemCode, ...ProblemCode[]]);

/** The range or the values that would have been accepted. */
export const Allowed = z.strictObject({
  min: z.string().max(32).optional().describe('Least allowed value: an ISO 8601 period or a number as text.'),
  max: z.string().max(32).optional().describe('Greatest allowed value: an ISO 8601 period or a number as text.'),
  values: z.array(z.string().max(200)).max(300).optional().describe('The allowed values, where they are a list.'),
});
export type Allowed = z.infer<typeof Allowed>;

/** One expected trouble: what is wrong, where, and how to mend it. Values, never thrown by core. */
export const Problem = z.strictObject({
  code: ProblemCode.describe('Stable code from the closed list.'),
  path: z.string().max(2000).describe('JSON Pointer (RFC 6901) into the input; empty for the whole of it.'),
  detail: z.string().max(2000).describe('A sentence that names the mend.'),
  allowed: Allowed.optional().describe('What would have been accepted.'),
});
export type Problem = z.infer<typeof Problem>;

/** A value, or every problem that stands in its way. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** A `Result` that holds a value. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/** A `Result` that holds problems. */
export const failed = (problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems });

/** JSON Pointer of a path of keys (RFC 6901 escaping). */
export const pointer = (keys: readonly PropertyKey[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
