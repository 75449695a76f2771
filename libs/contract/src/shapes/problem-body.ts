import { Problem, ProblemCode } from '@annexa/core';
import { z } from 'zod';

/** One trouble with one member of the request. */
export const ProblemItem = z
  .strictObject({
    pointer: Problem.shape.path,
    code: Problem.shape.code,
    detail: Problem.shape.detail,
    allowed: Problem.shape.allowed,
  })
  .meta({ id: 'ProblemItem', description: 'One trouble with one member of the request.' });

/** Every error answer of the API (RFC 9457). */
export const ProblemBody = z
  .strictObject({
    type: z.string().max(200).describe('Address of a page that explains the code.'),
    title: z.string().max(200).describe('What is wrong, the same words for every occurrence of the code.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().max(2000).describe('What is wrong here, and how to mend it.'),
    code: ProblemCode.describe('Stable code from a closed list; validation_failed where `errors` says more.'),
    request_id: z.string().max(64).describe('Id of the request, as in the Request-Id header and in our logs.'),
    errors: z.array(ProblemItem).max(1000).describe('Every trouble with a member of the request.'),
  })
  .meta({ id: 'Problem', description: 'An error answer, application/problem+json (RFC 9457).' });
export type ProblemBody = z.infer<typeof ProblemBody>;
