import { ApiProblem } from '../api/problem';

/** The code of a problem; null for what is none of ours. */
export const codeOf = (problem: unknown): ApiProblem['code'] | null =>
  problem instanceof ApiProblem ? problem.code : null;
