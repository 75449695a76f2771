/** How long the annex takes as DOCX, XLSX and CSV (goal: DOCX and XLSX under 150 ms). ANNEXA_BENCH_ROUNDS (60) makes it shorter. */
const path = require('node:path');
const { loadSamples } = require('./built-printer.js');
const { interleave, median, quantile } = require('./statistics.js');

const ROUNDS = Number(process.env.ANNEXA_BENCH_ROUNDS ?? 60);
const GOAL = { DOCX: 150, XLSX: 150 };

async function run() {
  const { annexCsv, annexDocx, annexXlsx } = require(path.resolve(__dirname, '../dist/libs/formats/src/index.js'));
  const model = loadSamples().sampleAnnex();
  const arms = { DOCX: () => annexDocx(model), XLSX: () => annexXlsx(model), CSV: () => annexCsv(model) };
  const times = await interleave(arms, ROUNDS);
  return Object.entries(times).map(([name, values]) => row(name, median(values), quantile(values, 0.99)));
}

function row(name, middle, slowest) {
  const goal = GOAL[name];
  return {
    goal: `annex as ${name}, p99`,
    limit: goal ? `≤ ${goal} ms` : 'none',
    measured: `${slowest.toFixed(1)} ms (p50 ${middle.toFixed(1)})`,
    verdict: goal ? (slowest <= goal ? 'met' : 'missed') : 'told',
  };
}

module.exports = { run };
if (require.main === module) void run().then((rows) => console.table(rows));
