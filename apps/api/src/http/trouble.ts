import type { Problem, ProblemCode } from '@annexa/core';

/** Expected trouble as a value: problems, and what the caller needs to go on. */
export type Trouble = {
  ok: false;
  problems: Problem[];
  /** The revision that is there now, where another one was expected. */
  revision?: number;
  /** Seconds after which trying again makes sense. */
  retry_after?: number;
};

/** One trouble at one place of the input; `path` empty: with the request as a whole. */
export const trouble = (code: ProblemCode, detail: string, path = ''): Trouble => ({
  ok: false,
  problems: [{ code, path, detail }],
});

/** A foreign id and a missing one are answered with exactly this. */
export const missing = (): Trouble => trouble('not_found', 'There is nothing at this address.');

/** Another revision is there than the one the change was based on. */
export const stale = (revision: number): Trouble => ({
  ...trouble('precondition_failed', 'The settings have changed since. Read them again and repeat the change.'),
  revision,
});

/** True for trouble among the outcomes of a handler. */
export const isTrouble = (outcome: unknown): outcome is Trouble =>
  typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false && 'problems' in outcome;

/** Expected trouble on the way to or from a handler; the filter turns it into a problem body. */
export class TroubleError extends Error {
  constructor(
    readonly trouble: Trouble,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(trouble.problems.map(({ code }) => code).join(', '));
    this.name = 'TroubleError';
  }
}

/** Throws one trouble with the request as a whole. */
export const refuse = (code: ProblemCode, detail: string, headers: Readonly<Record<string, string>> = {}): never => {
  throw new TroubleError(trouble(code, detail), headers);
};
