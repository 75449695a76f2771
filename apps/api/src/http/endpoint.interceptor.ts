import { endpoints } from '@annexa/contract';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { CLOCK, type Clock } from '../boot/clock.js';
import { SITE } from '../boot/tokens.js';
import { checkMembers } from './check-members.js';
import { checkRecent } from './check-recent.js';
import { endpointOf } from './endpoint.js';
import { networkOf } from './network-of.js';
import { asPage, readCall } from './read-call.js';
import type { Site } from './site.js';
import { refuse } from './trouble.js';
import { writeAnswer } from './write-answer.js';

/** What a client calls itself, as it may be kept and shown: printable and short. */
const clientIn = ({ headers }: FastifyRequest): string =>
  (headers['user-agent'] ?? '').replaceAll(/[^\x20-\x7e]/g, '').slice(0, 200);

/** Between router and handler: request in → `Call`, outcome out → answer, both by the entry of the contract. */
@Injectable()
export class EndpointInterceptor implements NestInterceptor {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SITE) private readonly site: Site,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const name = endpointOf(context.getHandler());
    if (!name) return refuse('forbidden', 'This address is closed.');
    const [entry, http] = [endpoints[name], context.switchToHttp()];
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const [now, { caller }] = [this.clock(), request.annexa];
    checkRecent(entry, caller, now, request.query);
    const call = readCall(entry, request);
    checkMembers(entry, call.body, caller);
    const languages = request.headers['accept-language'] ?? '';
    const reader = { client: clientIn(request), asPage: asPage(entry, request), languages };
    const around = { now: now.toISOString(), from: networkOf(request.ip), ...reader };
    request.annexa.call = { ...caller, ...call, ...around };
    const exchange = { request, reply, site: this.site };
    return next.handle().pipe(mergeMap(async (outcome) => writeAnswer(entry, outcome, exchange)));
  }
}
