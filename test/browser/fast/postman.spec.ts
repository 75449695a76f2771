import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserWorld } from '../browser-world';
import { livedInTenant } from '../lived-in-tenant';

type Item = { name: string; request?: { method: string; url: { raw: string } }; item?: Item[] };
type Collection = { item: Item[] };
type Result = { name: string; line: string; failures: string[] };
type Run = { folders: readonly string[]; variables: Record<string, string> };

const root = join(__dirname, '../../..');
const { collectionOf, RUNS } = jest.requireActual<{ collectionOf: (openapi: object) => Collection; RUNS: string[] }>(
  join(root, 'tools/postman/collection.js'),
);
const { runCollection } = jest.requireActual<{ runCollection: (json: Collection, run: Run) => Promise<Result[]> }>(
  join(root, 'tools/postman/run-collection.js'),
);

const the = browserWorld();
const published = async () => JSON.parse((await the.http.get('/openapi.json')).text) as object;
const requestsIn = (items: Item[]): Item[] =>
  items.flatMap((one) => (one.item ? requestsIn(one.item) : one.request ? [one] : []));

it('the Postman collection in docs is what the document says: npm run openapi', async () => {
  const written = readFileSync(join(root, 'docs/annexa.postman_collection.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(collectionOf(await published()))));
});

it('everything that reads is in the part that is run', async () => {
  const { item } = collectionOf(await published());
  const byHand = requestsIn(item.filter(({ name }) => !RUNS.includes(name)));
  expect(byHand.filter(({ request }) => request?.method === 'GET').map(({ request }) => request?.url.raw)).toEqual([]);
});

it('run as Postman would, signing in, the way of the quick start and every read are green', async () => {
  const { emails } = await livedInTenant(the);
  const { email: operatorEmail } = await the.newOperator();
  const { password } = the;
  const results = await runCollection(collectionOf(await published()), {
    folders: RUNS,
    variables: { baseUrl: the.base, email: emails.owner, password, operatorEmail, operatorPassword: password },
  });
  expect(results.filter(({ failures }) => failures.length > 0)).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

it('a wrong answer makes a run red', async () => {
  const results = await runCollection(collectionOf(await published()), {
    folders: ['Sign in'],
    variables: {
      baseUrl: the.base,
      email: 'nobody@example.com',
      password: 'wrong',
      operatorEmail: '',
      operatorPassword: '',
    },
  });
  expect(results[0]?.failures).toEqual([expect.stringContaining('answers 201: 401 is none of [201]')]);
});
