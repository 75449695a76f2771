/** Makes a Postman collection (format v2.1) of an OpenAPI document: every operation, with its example and a test. */
const { learns, quickstart, signIns, steps, supplied, tidyUp } = require('./plan.js');

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
/** Folders whose requests may be run again and again; what changes more than the quick start is for people to choose. */
const RUNS = ['Sign in', 'Quick start', 'Read', 'Tidy up'];

/** What the person or the runner fills in before a run. */
const CREDENTIALS = ['email', 'password', 'operatorEmail', 'operatorPassword'];

/** → the collection as plain JSON */
function collectionOf(openapi) {
  const operations = operationsOf(openapi);
  const named = (id) => {
    const operation = operations.find((one) => one.operationId === id);
    if (!operation) throw new Error(`The contract has no operation ${id}: mend tools/postman/plan.js.`);
    return operation;
  };
  const reads = operations.filter(isRead);
  const others = operations.filter((operation) => !isRead(operation) && !signIns.includes(operation.operationId));
  return {
    info: {
      name: openapi.info.title,
      description:
        `${openapi.info.description ?? ''}\n\nMade from openapi.json (npm run postman -- --write). Fill in the variables, then run the folders ${RUNS.join(', ')}.`.trim(),
      schema: SCHEMA,
    },
    auth: bearer('token'),
    variable: ['baseUrl', ...CREDENTIALS].map((key) => ({
      key,
      value: key === 'baseUrl' ? 'http://localhost:8080' : '',
    })),
    item: [
      { name: RUNS[0], item: signIns.map((id) => itemOf(named(id))) },
      { name: RUNS[1], item: quickstart.map((id) => itemOf(named(id))) },
      { name: RUNS[2], item: byTag(reads) },
      { name: RUNS[3], item: tidyUp.map((id) => itemOf(named(id))) },
      { name: 'Change', item: byTag(others) },
    ],
  };
}

function operationsOf({ paths, components }) {
  const resolve = (value) => (value?.$ref ? at({ components }, value.$ref) : value);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      path,
      method: method.toUpperCase(),
      parameters: (operation.parameters ?? []).map(resolve),
    })),
  );
}

const at = (document, ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((value, key) => value?.[key], document);

/** True where a run can ask for it: it changes nothing, and what stands in its path is known by then. */
const isRead = ({ method, parameters }) =>
  method === 'GET' && parameters.every((parameter) => parameter.in !== 'path' || supplied.includes(parameter.name));

function byTag(operations) {
  const tags = [...new Set(operations.map(({ tags: [tag = 'Other'] = [] }) => tag))];
  return tags.map((name) => ({
    name,
    item: operations.filter(({ tags: [tag = 'Other'] = [] }) => tag === name).map((operation) => itemOf(operation)),
  }));
}

/** One request. */
function itemOf(operation) {
  const { operationId, summary, description, security } = operation;
  return {
    name: summary ?? operationId,
    request: {
      method: operation.method,
      description: `${description ?? ''}\n\noperationId: ${operationId}`.trim(),
      header: headersOf(operation),
      url: urlOf(operation),
      ...bodyOf(operation),
      ...authOf(security),
    },
    event: [{ listen: 'test', script: { type: 'text/javascript', exec: testOf(operation) } }],
  };
}

const bearer = (variable) => ({ type: 'bearer', bearer: [{ key: 'token', value: `{{${variable}}}`, type: 'string' }] });

const authOf = (security = []) => {
  if (security.length === 0) return { auth: { type: 'noauth' } };
  return security.some((way) => 'operator' in way) ? { auth: bearer('operatorToken') } : {};
};

function headersOf({ parameters, responses, requestBody }) {
  const media = Object.keys(requestBody?.content ?? {});
  // A merge patch has a media type of its own; a body that may be left out has one only if it is there.
  const type = media.find((one) => one.includes('merge-patch')) ?? media[0];
  return [
    { key: 'Accept', value: acceptOf(responses) },
    ...(type ? [{ key: 'Content-Type', value: type }] : []),
    ...parameters
      .filter((parameter) => parameter.in === 'header')
      .map(({ name, required, example }) => ({
        key: name,
        value: name === 'If-Match' ? '{{etag}}' : String(example ?? ''),
        ...(required ? {} : { disabled: true }),
      })),
  ];
}

/** Media types of the answer, and that of a problem. */
const acceptOf = (responses) =>
  [
    ...new Set([
      ...Object.values(successes(responses)).flatMap(({ content }) => Object.keys(content ?? {})),
      'application/problem+json',
    ]),
  ].join(', ');

const successes = (responses) =>
  Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2')));

function urlOf({ operationId, path, parameters }) {
  const query = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, required, example }) => ({
      key: name,
      value: steps[operationId]?.query?.[name] ?? valueOf(name, example),
      ...(required ? {} : { disabled: true }),
    }));
  const variable = parameters
    .filter((parameter) => parameter.in === 'path')
    .map(({ name, example, description }) => ({ key: name, value: valueOf(name, example), description }));
  return {
    raw: `{{baseUrl}}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    host: ['{{baseUrl}}'],
    path: path
      .slice(1)
      .split('/')
      .map((part) => part.replace(/^\{(\w+)\}$/, ':$1')),
    ...(query.length > 0 ? { query } : {}),
    ...(variable.length > 0 ? { variable } : {}),
  };
}

const learned = new Set(Object.values(learns).flatMap((values) => Object.keys(values)));
/** What an earlier answer told, else the example of the contract. */
const valueOf = (name, example) => (learned.has(name) ? `{{${name}}}` : String(example ?? ''));

function bodyOf({ operationId, requestBody }) {
  const [, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const value = steps[operationId]?.body ?? content?.example;
  if (value === undefined) return {};
  return { body: { mode: 'raw', raw: JSON.stringify(value, null, 2), options: { raw: { language: 'json' } } } };
}

/** The test of a request: a status and a media type that the contract names, and what later requests need of the answer. */
function testOf({ operationId, responses }) {
  const good = successes(responses);
  const statuses = [...Object.keys(good).map(Number), ...(steps[operationId]?.alsoStatus ?? [])];
  const media = [...new Set(Object.values(good).flatMap(({ content }) => Object.keys(content ?? {})))];
  return [
    `pm.test('answers ${statuses.join(' or ')}', () => pm.expect(pm.response.code).to.be.oneOf(${JSON.stringify(statuses)}));`,
    // Of bytes of any kind the contract names no media type.
    ...(media.length > 0 && !media.includes('application/octet-stream')
      ? [
          `pm.test('answers as the contract says', () => pm.response.code < 300 && pm.expect((pm.response.headers.get('Content-Type') || '').split(';')[0]).to.be.oneOf(${JSON.stringify(media)}));`,
        ]
      : []),
    ...Object.entries(learns[operationId] ?? {}).map(
      ([variable, expression]) => `pm.collectionVariables.set('${variable}', ${expression});`,
    ),
  ];
}

module.exports = { CREDENTIALS, RUNS, collectionOf };
