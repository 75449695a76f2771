import { z } from 'zod';
import { type Entry, pageStart } from '../endpoint.js';
import { DemoMails, Health, PortalConfig } from '../shapes/offer.js';

const AssetParams = z.strictObject({
  asset: z
    .enum(['swagger-ui.css', 'swagger-ui-bundle.js', 'reference.js', 'favicon-32x32.png'])
    .describe('Name of the file.'),
});
const LogoQuery = z.strictObject({
  v: z
    .string()
    .max(64)
    .optional()
    .describe('Hash of the logo, as the configuration says it; with it the answer may be kept for good.'),
});
const CodeParams = z.strictObject({ code: z.string().max(64).describe('Problem code.') });
const page = (description: string) => ({ 200: { media: 'text/html', description, example: pageStart } }) as const;
/** A file of which only the address tells the media type. */
const file = (example: string) =>
  ({
    200: { media: 'application/octet-stream', description: 'The file, with its own media type.', example },
  }) as const;

/** What anyone may see: health and documentation. */
export const publicEndpoints = {
  showHome: {
    method: 'GET',
    path: '/',
    tag: 'Public',
    summary: 'Show the portal',
    description: 'The portal. Its own addresses answer the same page; hashed files lie under /assets.',
    needs: 'nothing',
    responses: page('The portal.'),
    problems: [],
  },
  getPortalConfig: {
    method: 'GET',
    path: '/config.json',
    tag: 'Public',
    summary: 'Read the look of the portal',
    description: 'Answers what the portal is told at run time: name, accent colour, logo.',
    needs: 'nothing',
    responses: { 200: PortalConfig },
    problems: [],
  },
  getLogo: {
    method: 'GET',
    path: '/branding/logo',
    tag: 'Public',
    summary: 'Read the logo',
    description: 'Answers the logo of the processor, with a policy that lets it do nothing.',
    needs: 'nothing',
    query: LogoQuery,
    responses: file('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'),
    problems: ['not_found'],
  },
  listDemoMails: {
    method: 'GET',
    path: '/demo/mails.json',
    tag: 'Public',
    summary: 'Read the mails of the demonstration',
    description:
      'Answers the mails of a demonstration without SMTP that listens on loopback and is asked for as localhost or 127.0.0.1; elsewhere there are none.',
    needs: 'nothing',
    thisMachine: true,
    responses: { 200: DemoMails },
    problems: ['not_found'],
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
    responses: {
      200: {
        media: 'application/json',
        description: 'The OpenAPI document.',
        example: '{"openapi":"3.1.0","info":{"title":"Annexa","version":"1"}}',
      },
    },
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
    responses: file('.swagger-ui{color:#3b4151}'),
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
