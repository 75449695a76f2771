/** Findings and missing facts of Globex, the fullest of the demonstration tenants: milliseconds beside the limit. */
const path = require('node:path');
const { median, quantile } = require('./statistics.js');

const CORE = path.resolve(__dirname, '../dist/libs/core/src');
const LIMIT = 5;
const ROUNDS = 300;

/** Everything that findings and missing facts are concluded from. */
function sourceOfGlobex() {
  const { changeSettings, demoCatalog, demoPlans, demoTenants, emptySettings, resolveRecord } = require(
    `${CORE}/index.js`,
  );
  const { recordSource } = require(`${CORE}/record/record-source.js`);
  const { textBlocks } = require(`${CORE}/text-blocks/text-blocks.js`);
  const tenant = demoTenants.find(({ slug }) => slug === 'globex');
  const plan = demoPlans.find(({ id }) => id === tenant.plan_id);
  const settings = tenant.instructions.reduce(
    (before, { change }) => changeSettings(before, change).value,
    emptySettings,
  );
  const record = resolveRecord(demoCatalog, plan, settings);
  return () => recordSource(demoCatalog, { plan, settings, blocks: textBlocks('en') }, record);
}

async function run() {
  const { findContradictions } = require(`${CORE}/record/findings/find-contradictions.js`);
  const { missingFacts } = require(`${CORE}/record/missing-facts.js`);
  const source = sourceOfGlobex();
  const times = [];
  for (let round = -50; round < ROUNDS; round += 1) {
    const start = performance.now();
    const held = source();
    findContradictions(held);
    missingFacts(held);
    if (round >= 0) times.push(performance.now() - start);
  }
  const [p50, p95] = [median(times), quantile(times, 0.95)];
  return [
    {
      goal: 'contradictions and completeness gate, Globex',
      limit: `p95 under ${LIMIT} ms`,
      measured: `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`,
      verdict: p95 < LIMIT ? 'met' : 'missed',
    },
  ];
}

module.exports = { run };
