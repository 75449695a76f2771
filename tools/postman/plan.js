/** What the contract cannot say of a run: its order, and what a request tells the ones after it. */

const json = 'pm.response.json()';
const first = `${json}.items[0]`;

/** Requests that bring the tokens for everything else. */
const signIns = ['createSession', 'createOperatorSession'];

/** The way of the README: make a key, read the record, change a retention, issue the annex, download it. */
const quickstart = ['createApiKey', 'getRecord', 'getSettings', 'patchSettings', 'issueAnnex', 'getAnnexPdf'];

/** What a run takes back at its end. */
const tidyUp = ['revokeApiKey'];

/** What a request sends instead of the example of the contract, and what else is a good answer of a fresh installation. */
const steps = {
  createSession: { body: { email: '{{email}}', password: '{{password}}' } },
  createOperatorSession: { body: { email: '{{operatorEmail}}', password: '{{operatorPassword}}' } },
  patchSettings: { body: { activities: { error_logging: { retention: { kind: 'fixed', period: 'P14D' } } } } },
  issueAnnex: { body: { language: 'en' } },
  getLogo: { alsoStatus: [404] },
  listDemoMails: { alsoStatus: [404] },
  diffCatalogVersions: { query: { from: '{{version}}', to: '{{version}}' } },
  diffRevisions: { query: { from: '1', to: '{{number}}' } },
  diffAnnexes: { query: { from: '{{annex}}', to: '{{annex}}' } },
  diffRevisionAnnexes: { query: { from: '1', to: '{{number}}' } },
};

/** By operation: the variables that its answer fills, each as an expression of Postman's. */
const learns = {
  createSession: { token: `${json}.access_token` },
  createOperatorSession: { operatorToken: `${json}.access_token` },
  getSettings: { etag: `pm.response.headers.get('ETag')`, number: `String(${json}.revision)` },
  patchSettings: { etag: `pm.response.headers.get('ETag')`, number: `String(${json}.revision)` },
  issueAnnex: { annex: `${json}.id`, annex_code: `${json}.code || ''` },
  createApiKey: { api_key: `${json}.id` },
  listCustomFields: { key: `${first}.key` },
  listTenants: { tenant: `${first}.id` },
  listCatalogVersions: { version: `${first}.version` },
};

/** Parameters in a path whose example in the contract is there in every installation. */
const everywhere = ['activity', 'asset', 'code'];
/** Parameters in a path that a run can fill. */
const supplied = [...everywhere, ...Object.values(learns).flatMap((variables) => Object.keys(variables))];

module.exports = { learns, quickstart, signIns, steps, supplied, tidyUp };
