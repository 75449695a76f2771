import type { Problem as ProblemBody, ProblemItem } from './generated';

type Said = {
  code: ProblemBody['code'] | 'network';
  detail: string;
  requestId: string | null;
  errors: readonly ProblemItem[];
  retryAfter?: number | null;
};

/** What an answer says that is no success (RFC 9457), or that there was no answer at all (`status` 0, code `network`). */
export class ApiProblem extends Error {
  readonly code: Said['code'];
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors: readonly ProblemItem[];
  /** Seconds to wait before another try, where the answer says so (RFC 9110 section 10.2.3). */
  readonly retryAfter: number | null;

  constructor(
    readonly status: number,
    { code, detail, requestId, errors, retryAfter = null }: Said,
  ) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
    this.code = code;
    this.detail = detail;
    this.requestId = requestId;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

const isBody = (value: unknown): value is ProblemBody =>
  typeof value === 'object' && value !== null && 'code' in value && 'status' in value;

const secondsIn = (header: string | null): number | null =>
  header !== null && /^\d+$/.test(header) ? Number(header) : null;

/** Reads a problem from an answer that failed. */
export const problemFrom = (error: unknown, response: Response | undefined): ApiProblem => {
  const nothing = { detail: '', errors: [] };
  if (!response) return new ApiProblem(0, { ...nothing, code: 'network', requestId: null });
  const requestId = response.headers.get('request-id');
  if (!isBody(error)) return new ApiProblem(response.status, { ...nothing, code: 'internal_error', requestId });
  const { code, detail, errors } = error;
  return new ApiProblem(response.status, {
    code,
    detail,
    errors,
    requestId,
    retryAfter: secondsIn(response.headers.get('retry-after')),
  });
};
