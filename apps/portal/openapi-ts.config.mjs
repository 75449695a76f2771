/** The client of the portal is made from the committed contract; `npm run client` writes it, `npm test` checks it. */
export default {
  input: 'libs/contract/openapi.json',
  output: { path: 'apps/portal/src/api/generated', clean: true },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk'],
};
