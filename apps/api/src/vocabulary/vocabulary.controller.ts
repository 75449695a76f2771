import { annexSchemaText, contextText, vocabularyText } from '@annexa/formats';
import { Controller } from '@nestjs/common';
import { jsonLdType } from '../exports/annex-formats.js';
import { type Call, type Content, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { vocabularyPage } from './vocabulary-page.js';

/** Everything here is the same for everyone until the next version of the program. */
const headers = { 'cache-control': 'public, max-age=3600' };

let schema: string | undefined;

/** What the files that machines read are written in. */
@Controller()
export class VocabularyController {
  @Endpoint('getVocabulary')
  vocabulary(@TheCall() { asPage }: Call<'getVocabulary'>): Reply<'getVocabulary'> {
    return asPage
      ? vocabularyPage()
      : { bytes: Buffer.from(vocabularyText()), type: jsonLdType, headers: { ...headers, vary: 'accept' } };
  }

  @Endpoint('getVocabularyContext')
  context(): Reply<'getVocabularyContext'> {
    return { bytes: Buffer.from(contextText()), type: jsonLdType, headers } satisfies Content;
  }

  @Endpoint('getAnnexSchema')
  annexSchema(): Reply<'getAnnexSchema'> {
    schema ??= annexSchemaText();
    return { bytes: Buffer.from(schema), type: 'application/schema+json', headers } satisfies Content;
  }
}
