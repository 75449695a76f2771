import { type ProblemCode, problemTitles } from '@annexa/core';
import { problemStatus } from '../http/problem-status.js';

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:4rem auto;padding:0 1rem;color:#222}code{background:#f3f3f3;padding:.1em .3em}';

const document = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;

/** The front page: what this is, and where the reference is. */
export const homePage = (): string =>
  document(
    'Annexa',
    `<h1>Annexa</h1><p>Each customer's own record of processing and annex, made from the settings in force.</p>
<ul><li><a href="/docs">Reference of the API</a></li><li><a href="/openapi.json">OpenAPI document</a></li></ul>`,
  );

/** The page that `type` of a problem points to. Title and code are ours, so nothing has to be escaped. */
export const problemPage = (code: ProblemCode): string =>
  document(
    problemTitles[code],
    `<h1>${problemTitles[code]}</h1><p>Problem code <code>${code}</code>, HTTP status ${problemStatus[code]}.</p>
<p>The <code>detail</code> of the answer names the mend; <code>errors</code> names each member that is wrong, with what would have been allowed.</p>
<p><a href="/docs">Reference of the API</a></p>`,
  );

/** The reference: Swagger UI from this server, nothing from elsewhere. */
export const referencePage = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Annexa: reference</title>
<link rel="stylesheet" href="/docs/swagger-ui.css"><link rel="icon" href="/docs/favicon-32x32.png"></head>
<body><div id="reference"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/reference.js"></script></body></html>`;

/** Starts Swagger UI; `validatorUrl: null` keeps it from showing the document to a validator on the internet. */
export const referenceScript =
  "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#reference', deepLinking: true, validatorUrl: null, tryItOutEnabled: false });\n";
