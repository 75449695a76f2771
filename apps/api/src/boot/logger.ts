import { type DestinationStream, pino } from 'pino';

/** JSON lines on stdout (or into another stream), with everything secret removed. */
export const openLogger = (level: string, stream: DestinationStream = pino.destination(1)) =>
  pino(
    {
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
    },
    stream,
  );
export type Logger = ReturnType<typeof openLogger>;
export const LOGGER = Symbol('logger');
