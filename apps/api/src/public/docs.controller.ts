import { ProblemCode } from '@annexa/core';
import { Controller, Inject } from '@nestjs/common';
import { type Call, type Content, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing } from '../http/trouble.js';
import { OPENAPI, PORTAL } from '../boot/tokens.js';
import type { Portal } from '../portal/open-portal.js';
import { homePage, problemPage, referencePage, referenceScript } from './pages.js';
import { readAsset } from './swagger-assets.js';

const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** Swagger UI styles elements from its script and draws with data images; it talks to this server only. */
const referencePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const page = (bytes: string, policy = pagePolicy): Content => ({
  bytes,
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': policy },
});

@Controller()
export class DocsController {
  constructor(
    @Inject(OPENAPI) private readonly openApi: () => Promise<string>,
    @Inject(PORTAL) private readonly portal: Portal | null,
  ) {}

  @Endpoint('showHome')
  home(): Reply<'showHome'> {
    return this.portal?.page() ?? page(homePage());
  }

  @Endpoint('getOpenApi')
  async document(): Promise<Reply<'getOpenApi'>> {
    return { bytes: await this.openApi(), type: 'application/json; charset=utf-8' };
  }

  @Endpoint('showReference')
  reference(): Reply<'showReference'> {
    return page(referencePage(), referencePolicy);
  }

  @Endpoint('getReferenceAsset')
  async asset(@TheCall() { params }: Call<'getReferenceAsset'>): Promise<Reply<'getReferenceAsset'>> {
    const headers = { 'cache-control': 'private, max-age=3600' };
    if (params.asset === 'reference.js')
      return { bytes: referenceScript, type: 'text/javascript; charset=utf-8', headers };
    return { ...(await readAsset(params.asset)), headers };
  }

  @Endpoint('showProblem')
  problem(@TheCall() { params }: Call<'showProblem'>): Reply<'showProblem'> {
    const code = ProblemCode.safeParse(params.code);
    return code.success ? page(problemPage(code.data)) : missing();
  }
}
