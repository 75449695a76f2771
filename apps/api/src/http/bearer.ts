/** The credential of a request, by the one grammar of every door; null where there is none. */
export const bearerIn = ({ headers }: { headers: { authorization?: string | undefined } }): string | null =>
  /^Bearer ([^\s]+)$/.exec(headers.authorization ?? '')?.[1] ?? null;
