/**
 * The arrows of the house (docs/house.md): core ← contract ← api, core ← store ← api, core ← pdf ← api,
 * core ← formats ← api, and the portal, which sees the contract as openapi.json only.
 */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'core-is-pure',
      'core imports zod and the duration library and nothing else',
      { path: '^libs/core/src', pathNot: '\\.spec\\.ts$' },
      { pathNot: '^libs/core/src|^node_modules/(zod|temporal-polyfill|temporal-spec)/' },
    ),
    rule(
      'contract-sees-core',
      'contract imports core and zod',
      { path: '^libs/contract/src', pathNot: '\\.spec\\.ts$' },
      { pathNot: '^libs/(contract|core)/src|^node_modules/zod/' },
    ),
    rule(
      'store-sees-core',
      'store never imports pdf, formats, contract or the app',
      { path: '^libs/store/src' },
      { path: '^(libs/(pdf|formats|contract)|apps)/' },
    ),
    rule(
      'pdf-sees-core',
      'pdf never imports store, formats, contract or the app',
      { path: '^libs/pdf/src' },
      { path: '^(libs/(store|formats|contract)|apps)/' },
    ),
    rule(
      'formats-sees-core',
      'formats never imports store, pdf, contract or the app',
      { path: '^libs/formats/src' },
      { path: '^(libs/(store|pdf|contract)|apps)/' },
    ),
    rule(
      'mongoose-in-store',
      'only libs/store knows Mongoose',
      { path: '^(apps|libs)/', pathNot: '^libs/store/' },
      { path: '^node_modules/(mongoose|mongodb)/' },
    ),
    rule(
      'puppeteer-in-pdf',
      'only libs/pdf knows Puppeteer',
      { path: '^(apps|libs)/', pathNot: '^libs/pdf/' },
      { path: '^node_modules/(puppeteer-core|@sparticuz|handlebars)/' },
    ),
    rule('no-nest-in-libs', 'libs are plain TypeScript', { path: '^libs/' }, { path: '^node_modules/@nestjs/' }),
    rule(
      'through-the-index',
      'a lib is imported through its index',
      { path: '^(apps|libs/([^/]+))/' },
      { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' },
    ),
    rule(
      'portal-is-a-client',
      "the portal knows the API by the client that is made from openapi.json, and no source of ours; a spec may hold the portal's arithmetic against core's",
      { path: '^apps/portal/', pathNot: '\\.spec\\.ts$' },
      { path: '^(libs/|apps/(?!portal/)|test/|tools/)' },
    ),
    rule(
      'portal-is-nobodys-part',
      'nothing imports the portal: it is built and served',
      { path: '^(libs/|apps/(?!portal/))' },
      { path: '^apps/portal/' },
    ),
    // The generator of the client makes two files that look at each other.
    rule('no-circular', 'no circles', { pathNot: '^apps/portal/src/api/generated/' }, { circular: true }),
    rule('no-unresolved', 'every import resolves', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|\\.annexa)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
