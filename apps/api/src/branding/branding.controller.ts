import { checkBranding, defaultBranding, failed } from '@annexa/core';
import type { System } from '@annexa/store';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { trouble } from '../http/trouble.js';

/** On the wire revision 1 is the look before anyone chose one; stored are only those that somebody chose. */
const viewOf = (stored: Awaited<ReturnType<System['branding']['get']>>) =>
  stored ? { revision: stored.revision + 1, ...stored.look } : { revision: 1, ...defaultBranding };

/** The operators' side of how the portal looks. */
@Controller()
export class BrandingController {
  @Endpoint('getBranding')
  async get(@TheCall() { system }: Call<'getBranding'>): Promise<Reply<'getBranding'>> {
    return viewOf(await system.branding.get());
  }

  @Endpoint('putBranding')
  async put(@TheCall() { system, actor, base, body }: Call<'putBranding'>): Promise<Reply<'putBranding'>> {
    const problems = checkBranding(body);
    if (problems.length > 0) return failed(problems);
    const saved = await system.branding.put(base - 1, body, actor);
    if (saved !== 'stale') return viewOf(saved);
    const { revision } = viewOf(await system.branding.get());
    const detail = 'The look has changed since. Read it again and repeat the change.';
    return { ...trouble('precondition_failed', detail), revision };
  }
}
