/**
 * Runs a Postman collection as Postman does, as far as ours goes: variables, bearer tokens, raw bodies, test scripts. The
 * collection is read by Postman's own library. Newman would do more, and brings 150 packages that are pinned to releases of
 * years ago (lodash 4.17.21, a fork of the request library that was given up in 2020): too much for what it adds here.
 */
const { Collection } = require('postman-collection');
const { runScript } = require('./run-script.js');

/**
 * `folders`: names of the folders to run, in order. `variables`: what the collection leaves open.
 * → one result a request: { name, line, failures }
 */
async function runCollection(json, { folders, variables }) {
  const collection = new Collection(json);
  for (const [key, value] of Object.entries(variables)) collection.variables.upsert({ key, value });
  const results = [];
  for (const name of folders) {
    const folder = collection.items.find((one) => one.name === name);
    if (!folder) throw new Error(`The collection has no folder ${name}.`);
    const requests = [];
    folder.forEachItem((item) => requests.push(item));
    for (const item of requests) results.push(await runItem(item, collection));
  }
  return results;
}

async function runItem(item, collection) {
  const fill = (text) => collection.variables.replace(text);
  const { request } = item;
  const method = request.method;
  const line = `${method} ${addressOf(request.url, fill)}`;
  try {
    const response = await fetch(addressOf(request.url, fill), {
      method,
      ...contentOf(item, fill),
      redirect: 'manual',
    });
    const text = await response.text();
    const failures = scriptsOf(item).flatMap((script) =>
      runScript(script, { response, text, variables: collection.variables }),
    );
    return {
      name: item.name,
      line,
      failures: failures.map((failure) => `${failure} (${response.status} ${text.slice(0, 200)})`),
    };
  } catch (error) {
    return { name: item.name, line, failures: [String(error.cause ?? error)] };
  }
}

/** The address with its variables: those of the path first, which may name variables of the collection themselves. */
function addressOf(url, fill) {
  const paths = new Map(url.variables.map(({ key, value }) => [key, encodeURIComponent(fill(String(value)))]));
  const path = url.path.map((part) => (part.startsWith(':') ? (paths.get(part.slice(1)) ?? part) : part)).join('/');
  const query = url.query.filter(({ disabled }) => !disabled, null).map(({ key, value }) => [key, fill(String(value))]);
  const search = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
  return `${fill(url.getHost())}/${path}${search}`;
}

function contentOf(item, fill) {
  const { request } = item;
  const headers = request.headers
    .filter(({ disabled }) => !disabled, null)
    .map(({ key, value }) => [key, fill(String(value))]);
  const auth = item.getAuth();
  const token = auth?.type === 'bearer' ? fill(String(auth.parameters().get('token'))) : '';
  const body = request.body?.mode === 'raw' ? fill(request.body.raw) : undefined;
  return {
    headers: [...headers, ...(token === '' ? [] : [['Authorization', `Bearer ${token}`]])],
    ...(body === undefined ? {} : { body }),
  };
}

const scriptsOf = (item) =>
  item.events.filter(({ listen }) => listen === 'test', null).map(({ script }) => script.toSource());

module.exports = { runCollection };
