import { type ProblemCode, problemTitles } from '@annexa/core';
import { problemBody } from '../http/problem-body.js';
import { trouble } from '../http/trouble.js';
import type { Json } from './components.js';

/** What the answers say, for the codes that stand first at a status of some operation. */
const details: Partial<Record<ProblemCode, string>> = {
  malformed_json: 'Write the body as one valid JSON value.',
  unauthenticated: 'Send a valid credential as Authorization: Bearer, or sign in.',
  login_failed: 'E-mail address or password is wrong.',
  code_wrong: 'The code is wrong, or it has been used. Take the next one.',
  forbidden: 'This credential may not do this.',
  cross_site_request: 'Ask from a page of the portal; programs use POST /v1/sessions or an API key.',
  not_found: 'There is nothing at this address.',
  not_acceptable: 'This address answers application/json; accept it.',
  last_owner: 'Make somebody else an owner first: a tenant keeps at least one.',
  last_operator: 'Add another operator first: an installation keeps one.',
  already_exists: 'There is one already.',
  version_exists: 'A version never changes: publish a new one.',
  link_used: 'This link has been used. Ask for a new one.',
  precondition_failed: 'The settings have changed since. Read them again and repeat the change.',
  precondition_required: 'Send If-Match with the ETag of the revision that you have read.',
  body_too_large: 'Send at most 256,000 bytes.',
  unsupported_media_type: 'Send the body as application/json.',
  too_many_requests: 'Too many attempts. Try again in 30 s.',
  internal_error: 'It was not your doing. Tell us the request id.',
  mail_unavailable: 'The mail server does not answer. Try again.',
  printer_unavailable: 'The printer is busy. Try again.',
  store_unavailable: 'The database does not answer. Try again.',
};

const requestId = '0f8b6c1e-5d2a-4b7e-9c3f-1a2b3c4d5e6f';

const example = (code: ProblemCode): Json => {
  const member = 'colour';
  const wrong =
    code === 'validation_failed'
      ? trouble('unknown_member', `There is no member "${member}" here; remove it.`, `/${member}`)
      : trouble(code, details[code] ?? `${problemTitles[code]}.`);
  return { summary: problemTitles[code], value: problemBody(wrong, requestId) };
};

/** Examples of problems, one a code, to which the operations refer: most of them are the same everywhere. */
export const problemExamples = (codes: Iterable<ProblemCode>): Record<string, Json> =>
  Object.fromEntries([...new Set(codes)].toSorted().map((code) => [code, example(code)]));

/** The example of one code, as an operation refers to it. */
export const refToProblem = (code: ProblemCode): Json => ({
  [code]: { $ref: `#/components/examples/${code}` },
});
