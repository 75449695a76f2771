import { z } from 'zod';
import type { Entry } from '../endpoint.js';
import { Health } from '../shapes/offer.js';

const AssetParams = z.strictObject({
  asset: z
    .enum(['swagger-ui.css', 'swagger-ui-bundle.js', 'reference.js', 'favicon-32x32.png'])
    .describe('Name of the file.'),
});
const CodeParams = z.strictObject({ code: z.string().max(64).describe('Problem code.') });
const page = (description: string) => ({ 200: { media: 'text/html', description } }) as const;

/** What anyone may see: health and documentation. */
export const publicEndpoints = {
  showHome: {
    method: 'GET',
    path: '/',
    tag: 'Public',
    summary: 'Show the front page',
    description: 'A page that says what this is and where the reference is.',
    needs: 'nothing',
    responses: page('The front page.'),
    problems: [],
  },
  getLiveness: {
    method: 'GET',
    path: '/livez',
    tag: 'Public',
    summary: 'Is the process alive',
    description: 'Answers without asking anything else.',
    needs: 'nothing',
    responses: { 200: Health },
    problems: [],
  },
  getReadiness: {
    method: 'GET',
    path: '/readyz',
    tag: 'Public',
    summary: 'Is the process ready',
    description: 'Answers 200 where the database and the printer are there, else 503.',
    needs: 'nothing',
    responses: { 200: Health },
    problems: ['printer_unavailable'],
  },
  getOpenApi: {
    method: 'GET',
    path: '/openapi.json',
    tag: 'Public',
    summary: 'Read this description',
    description: 'Answers the OpenAPI 3.1 document of the API.',
    needs: 'nothing',
    responses: { 200: { media: 'application/json', description: 'The OpenAPI document.' } },
    problems: [],
  },
  showReference: {
    method: 'GET',
    path: '/docs',
    tag: 'Public',
    summary: 'Show the reference',
    description: 'A page with the reference of the API; it loads nothing from elsewhere.',
    needs: 'nothing',
    responses: page('The reference.'),
    problems: [],
  },
  getReferenceAsset: {
    method: 'GET',
    path: '/docs/{asset}',
    tag: 'Public',
    summary: 'Read a file of the reference',
    description: 'Answers a script or style sheet of the reference page.',
    needs: 'nothing',
    params: AssetParams,
    responses: { 200: { media: 'application/octet-stream', description: 'The file, with its own media type.' } },
    problems: [],
  },
  showProblem: {
    method: 'GET',
    path: '/docs/problems/{code}',
    tag: 'Public',
    summary: 'Explain a problem code',
    description: 'A page that explains a code of the closed list; `type` of every problem points here.',
    needs: 'nothing',
    params: CodeParams,
    responses: page('The explanation.'),
    problems: [],
  },
} as const satisfies Record<string, Entry>;
