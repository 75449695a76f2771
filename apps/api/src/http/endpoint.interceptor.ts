import { endpoints } from '@annexa/contract';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { CLOCK, type Clock } from '../boot/clock.js';
import { checkMembers } from './check-members.js';
import { endpointOf } from './endpoint.js';
import { readCall } from './read-call.js';
import { refuse } from './trouble.js';
import { writeAnswer } from './write-answer.js';

/** Between router and handler: request in → `Call`, outcome out → answer, both by the entry of the contract. */
@Injectable()
export class EndpointInterceptor implements NestInterceptor {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const name = endpointOf(context.getHandler());
    if (!name) return refuse('forbidden', 'This address is closed.');
    const [entry, http] = [endpoints[name], context.switchToHttp()];
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const now = this.clock().toISOString();
    const call = readCall(entry, request);
    checkMembers(entry, call.body, request.annexa.caller);
    request.annexa.call = { ...request.annexa.caller, ...call, now };
    return next.handle().pipe(mergeMap(async (outcome) => writeAnswer(entry, outcome, { request, reply })));
  }
}
