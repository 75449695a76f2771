import { pino } from 'pino';

/** JSON lines on stdout, with everything secret removed. */
export const openLogger = (level: string) =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: ['authorization', 'password', 'token', 'key', 'refresh_token', 'access_token'].flatMap((name) => [
        name,
        `*.${name}`,
        `*.*.${name}`,
      ]),
      censor: '[removed]',
    },
  });
export type Logger = ReturnType<typeof openLogger>;
export const LOGGER = Symbol('logger');
