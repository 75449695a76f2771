/** A reason not to start: one message, and how to mend it. */
export class StartProblem extends Error {
  constructor(
    what: string,
    readonly mends: readonly string[],
    options?: ErrorOptions,
  ) {
    super([what, ...mends.map((mend) => `  - ${mend}`)].join('\n'), options);
    this.name = 'StartProblem';
  }
}

type SystemError = Error & { code?: string; address?: string; port?: number };

const byCode: Readonly<Record<string, (error: SystemError) => StartProblem>> = {
  EADDRINUSE: ({ address, port }) =>
    new StartProblem(`Port ${port} on ${address} is taken.`, [
      'stop the other program',
      'or choose another port: PORT=8081',
    ]),
  EACCES: ({ message }) =>
    new StartProblem(`Something is not permitted: ${message}.`, [
      'mend the permissions',
      'or choose another folder with ANNEXA_DATA, another port with PORT',
    ]),
};

/** The one message on stderr for whatever kept the program from starting. */
export const sayStartProblem = (error: unknown): string => {
  if (error instanceof StartProblem) return error.message;
  const known = error instanceof Error ? byCode[(error as SystemError).code ?? ''] : undefined;
  if (known) return known(error as SystemError).message;
  return error instanceof Error ? error.message : String(error);
};
