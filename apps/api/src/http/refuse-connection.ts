import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyServerOptions } from 'fastify';
import { securityHeaders } from './hooks.js';
import { problemBody } from './problem-body.js';
import { trouble } from './trouble.js';

/** Node notes the answer that is under way on a connection here, and nowhere else. */
type Busy = Socket & { _httpMessage?: { headersSent: boolean } | null };
type Refusal = { status: number; detail: string };

const unreadable: Refusal = { status: 400, detail: 'The request is no HTTP that can be read.' };
const byCode: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, detail: 'The headers are too large: send at most 16 kB.' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, detail: 'The request did not arrive in time.' },
};

/** The whole answer, as it goes onto the wire: there is no request yet, and so no reply that could write it. */
const answerTo = ({ status, detail }: Refusal): string => {
  const id = randomUUID();
  const title = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ ...problemBody(trouble('malformed_json', detail), id), title, status });
  const headers = {
    ...securityHeaders,
    'request-id': id,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${title}`, ...lines, '', body].join('\r\n');
};

/** Answers what is no HTTP with a problem as well, and hangs up. */
export const refuseConnection: NonNullable<FastifyServerOptions['clientErrorHandler']> = (error, socket) => {
  const nobodyThere = error.code === 'ECONNRESET' || !socket.writable;
  // A second answer in the middle of one that is under way would be read as part of it.
  if (nobodyThere || (socket as Busy)._httpMessage?.headersSent) socket.destroy();
  else socket.end(answerTo(byCode[error.code] ?? unreadable));
};
