import { endpoints, type Entry } from '@annexa/contract';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GlyphMissing, PrinterUnavailable } from '@annexa/pdf';
import { StoreUnavailable } from '@annexa/store';
import { LOGGER, type Logger } from '../boot/logger.js';
import { MailUnavailable } from '../mail/mailer.js';
import { fileTaken } from './file-body.js';
import { bodyLimit } from './json-body.js';
import { problemBody } from './problem-body.js';
import { revisionTag } from './etag.js';
import { trouble, type Trouble, TroubleError } from './trouble.js';

type Answer = { trouble: Trouble; headers: Readonly<Record<string, string>> };

const patterns = Object.values(endpoints).map((entry: Entry) => ({
  method: entry.method,
  pattern: new RegExp(`^${entry.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/** Methods that the contract has at an address. */
const methodsAt = (url: string): string[] => {
  const path = url.split('?')[0] ?? url;
  const methods = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
};

const unrouted = (request: FastifyRequest): Answer => {
  const methods = methodsAt(request.raw.url ?? '');
  if (methods.length === 0) return { trouble: trouble('not_found', 'There is nothing at this address.'), headers: {} };
  const detail = `Use one of: ${methods.join(', ')}.`;
  return { trouble: trouble('method_not_allowed', detail), headers: { allow: methods.join(', ') } };
};

/** Troubles that the server itself meets before any handler of ours. */
const byStatus: Readonly<Record<number, Trouble>> = {
  400: trouble(
    'malformed_json',
    'The request cannot be read: write address, headers and body as HTTP and JSON demand.',
  ),
  412: trouble('precondition_failed', 'The file is another one by now. Ask for it without conditions.'),
  414: trouble('not_found', 'There is nothing at this address.'),
  503: { ...trouble('store_unavailable', 'The server is stopping. Try again.'), retry_after: 5 },
};

const unsupported = ({ method, routeOptions }: FastifyRequest): Answer => {
  const media = fileTaken(method, routeOptions.url ?? '') ?? 'application/json';
  return { trouble: trouble('unsupported_media_type', `Send the body as ${media}.`), headers: {} };
};

const tooLarge = ({ routeOptions }: FastifyRequest): Answer => {
  const most = (routeOptions.bodyLimit ?? bodyLimit).toLocaleString('en');
  return { trouble: trouble('body_too_large', `Send at most ${most} bytes.`), headers: {} };
};

/** Turns whatever was thrown into a problem body (RFC 9457). What nobody expected becomes a 500 with an id and no more. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const answer = this.answerFor(thrown, request);
    const body = problemBody(answer.trouble, request.id);
    const { revision, retry_after } = answer.trouble;
    request.annexa.status = body.status;
    void reply
      .headers({
        ...answer.headers,
        ...(revision === undefined ? {} : { etag: revisionTag(revision) }),
        ...(retry_after === undefined ? {} : { 'retry-after': String(retry_after) }),
      })
      .code(body.status)
      .type('application/problem+json')
      .send(JSON.stringify(body));
  }

  private answerFor(thrown: unknown, request: FastifyRequest): Answer {
    if (thrown instanceof TroubleError) return { trouble: thrown.trouble, headers: thrown.headers };
    if (thrown instanceof HttpException) {
      const cause = thrown.cause;
      if (cause instanceof TroubleError) return { trouble: cause.trouble, headers: cause.headers };
      if (thrown.getStatus() === 404) return unrouted(request);
      if (thrown.getStatus() === 413) return tooLarge(request);
      if (thrown.getStatus() === 415) return unsupported(request);
      const known = byStatus[thrown.getStatus()];
      if (known) return { trouble: known, headers: {} };
    }
    // Whoever sends the mail has told the log why; nothing of the server is told to the caller.
    if (thrown instanceof MailUnavailable) return busy('mail_unavailable', thrown.message);
    if (thrown instanceof GlyphMissing) return { trouble: trouble('glyph_missing', thrown.message), headers: {} };
    this.logger.error({ err: thrown, request_id: request.id, route: request.routeOptions.url }, 'unexpected');
    if (thrown instanceof PrinterUnavailable)
      return busy('printer_unavailable', thrown.message, thrown.retryAfterSeconds);
    if (thrown instanceof StoreUnavailable) return busy('store_unavailable', 'The database does not answer.');
    return { trouble: trouble('internal_error', 'It was not your doing. Tell us the request id.'), headers: {} };
  }
}

const busy = (
  code: 'printer_unavailable' | 'store_unavailable' | 'mail_unavailable',
  detail: string,
  retry_after = 5,
): Answer => ({
  trouble: { ...trouble(code, `${detail} Try again.`), retry_after },
  headers: {},
});
