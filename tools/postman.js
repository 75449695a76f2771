/**
 * npm run postman: writes docs/annexa.postman_collection.json from libs/contract/openapi.json, and runs it against a
 * demonstration that is up (`npm start` in another terminal): signing in, the way of the quick start, everything that reads.
 * Ends with `N passed, N failed`. `--write`: writes only.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { collectionOf, RUNS } = require('./postman/collection.js');

const root = path.resolve(__dirname, '..');
const file = path.join(root, 'docs/annexa.postman_collection.json');
/** It has custom fields, keys and recordings to read; its retention of error logs becomes 14 days. */
const TENANT = 'globex';

async function main(args) {
  const openapi = JSON.parse(readFileSync(path.join(root, 'libs/contract/openapi.json'), 'utf8'));
  const collection = collectionOf(openapi);
  writeFileSync(file, `${JSON.stringify(collection, null, 2)}\n`);
  console.log(`Written to ${path.relative(root, file)}`);
  return args.includes('--write') ? 0 : run(collection);
}

async function run(collection) {
  const { runCollection } = require('./postman/run-collection.js');
  const results = await runCollection(collection, { folders: RUNS, variables: variablesOf(process.env) });
  for (const { line, failures } of results) {
    console.log(`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${line}`);
    for (const failure of failures) console.log(`       ${failure}`);
  }
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Address and logins of the demonstration, from its data folder. */
function variablesOf({ PORT = '8080', ANNEXA_DATA = '.annexa' }) {
  const folder = path.resolve(root, ANNEXA_DATA);
  const read = (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const { tenants } = read('logins.json');
  const owner = tenants.find(({ slug }) => slug === TENANT).logins.find(({ role }) => role === 'owner');
  const operator = read('first-operator.json');
  return {
    baseUrl: `http://localhost:${PORT}`,
    email: owner.email,
    password: owner.password,
    operatorEmail: operator.email,
    operatorPassword: operator.password,
  };
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.code === 'ENOENT' ? `${error.message}\nStart the demonstration first: npm start` : error);
    process.exit(1);
  },
);
