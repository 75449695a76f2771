import { type Problem, problemTitles } from '@annexa/core';
import type { ProblemBody } from '@annexa/contract';
import { problemStatus } from './problem-status.js';
import type { Trouble } from './trouble.js';

const isDoor = (problem: Problem) => problemStatus[problem.code] !== 422;

/**
 * The body of an error answer. `code` is the code of the trouble where it concerns the request as a whole, and
 * `validation_failed` where `errors` names the members that are wrong.
 */
export const problemBody = (trouble: Trouble, requestId: string): ProblemBody => {
  const { problems } = trouble;
  const whole = problems.find(isDoor) ?? (problems.length === 1 && problems[0]?.path === '' ? problems[0] : undefined);
  const code = whole?.code ?? 'validation_failed';
  const members = problems.filter((problem) => problem !== whole);
  return {
    type: `/docs/problems/${code}`,
    title: problemTitles[code],
    status: problemStatus[code],
    detail:
      whole?.detail ?? `${members.length === 1 ? 'One member is' : `${members.length} members are`} wrong; see errors.`,
    code,
    request_id: requestId,
    errors: members
      .slice(0, 1000)
      .map(({ path, code, detail, allowed }) => ({ pointer: path, code, detail, ...(allowed ? { allowed } : {}) })),
  };
};
