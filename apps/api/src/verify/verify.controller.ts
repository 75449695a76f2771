import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { isTrouble } from '../http/trouble.js';
import { Verifier } from './verifier.js';
import { askPage, checkScript, foundPage, troublePage } from './verify-page.js';

/** Is an annex genuine and current: for whoever holds one. */
@Controller()
export class VerifyController {
  constructor(private readonly verifier: Verifier) {}

  @Endpoint('showVerification')
  async show(@TheCall() { query, from, languages, now }: Call<'showVerification'>): Promise<Reply<'showVerification'>> {
    if (query.annex_code === undefined) return askPage(languages);
    const found = await this.verifier.byCode(query.annex_code, undefined, { from, now });
    return isTrouble(found) ? troublePage(found, languages) : foundPage(found, languages);
  }

  @Endpoint('getVerification')
  async get(@TheCall() call: Call<'getVerification'>): Promise<Reply<'getVerification'>> {
    const { params, query, from, asPage, languages, now } = call;
    const found = await this.verifier.byCode(params.annex_code, query.sha256, { from, now });
    if (!asPage) return found;
    return isTrouble(found) ? troublePage(found, languages) : foundPage(found, languages);
  }

  @Endpoint('readAnnexFile')
  async file(@TheCall() { file, from, now }: Call<'readAnnexFile'>): Promise<Reply<'readAnnexFile'>> {
    return this.verifier.byFile(file ?? Buffer.alloc(0), { from, now });
  }

  @Endpoint('getVerificationScript')
  script(): Reply<'getVerificationScript'> {
    const headers = { 'cache-control': 'private, max-age=3600' };
    return { bytes: checkScript, type: 'text/javascript; charset=utf-8', headers };
  }
}
