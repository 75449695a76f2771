/** One pass of the bench: node bench/issue-annexes.js COUNT OPTIONS ORDER FILE-WITH-MODELS → JSON on stdout. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { openBuiltPrinter } = require('./built-printer.js');
const { memoryOf } = require('./memory.js');

const ISSUED = new Date('2026-11-23T14:05:00Z');
const hash = (value) => createHash('sha256').update(value).digest('hex');

/** Annexes that differ in their title, every second one a draft. */
function annexes(count, file) {
  const samples = JSON.parse(readFileSync(file, 'utf8'));
  return Array.from({ length: count }, (_, at) => ({ ...samples[at % 2], title: `Annex number ${at}` }));
}

async function main([count, options, order, file]) {
  const models = annexes(Number(count), file);
  const indexes = [...models.keys()];
  if (order === 'shuffled') indexes.sort((one, other) => hash(String(one)).localeCompare(hash(String(other))));
  const printer = await openBuiltPrinter({ ...JSON.parse(options), maxQueue: models.length, timeoutMs: 600_000 });
  const hashes = [];
  let memory = { pss: 0, rss: 0 };
  const start = performance.now();
  const print = async (at, place) => {
    hashes[at] = hash(await printer.print(models[at], { issuedAt: ISSUED }));
    if (place % 20 === 0) memory = larger(memory, memoryOf(process.pid));
  };
  await Promise.all(indexes.map(print));
  const seconds = (performance.now() - start) / 1000;
  await printer.close();
  process.stdout.write(JSON.stringify({ hashes, seconds, memory }));
}

const larger = (one, other) => (other.pss > one.pss ? other : one);

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
