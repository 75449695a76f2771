/**
 * Goals 1 and 4 of the PDF pipeline, and the memory while issuing. Ratios only: every arm runs in this process, interleaved,
 * on the same Chromium. ANNEXA_BENCH_ROUNDS (60) and ANNEXA_BENCH_ANNEXES (300) make it shorter.
 */
const { execFile } = require('node:child_process');
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const { bareArm, injectArm } = require('./pdf-arms.js');
const { findBuiltChromium, loadSamples, openBuiltPrinter } = require('./built-printer.js');
const { interleave, median, paired, quantile } = require('./statistics.js');

const ROUNDS = Number(process.env.ANNEXA_BENCH_ROUNDS ?? 60);
const ANNEXES = Number(process.env.ANNEXA_BENCH_ANNEXES ?? 300);
const ISSUED = new Date('2026-11-23T14:05:00Z');
const verdict = (holds) => (holds ? 'met' : 'missed');
const round2 = (value) => value.toFixed(2);

async function run() {
  const { label } = await findBuiltChromium();
  console.log(`PDF: ${label}, ${ROUNDS} rounds, ${ANNEXES} annexes\n`);
  return [...(await latency()), ...(await sameBytes())];
}

async function latency() {
  const model = loadSamples().sampleAnnex();
  const printer = await openBuiltPrinter({ concurrency: 1 });
  const bare = await bareArm(model, { embedFonts: true });
  const installed = await bareArm(model, { embedFonts: false });
  const inject = await injectArm(model);
  try {
    const sizes = {
      whole: (await printer.print(model, { issuedAt: ISSUED })).length,
      bare: (await bare.print()).length,
    };
    const arms = {
      whole: () => printer.print(model, { issuedAt: ISSUED }),
      bare: bare.print,
      installed: installed.print,
      inject: inject.print,
    };
    return report(await interleave(arms, ROUNDS), sizes);
  } finally {
    await Promise.all([printer, bare, installed, inject].map((arm) => arm.close()));
  }
}

function report(times, sizes) {
  for (const [name, values] of Object.entries(times)) {
    console.log(`${name.padEnd(10)} p50 ${median(values).toFixed(1)} ms, p99 ${quantile(values, 0.99).toFixed(1)} ms`);
  }
  console.log(`size       ${sizes.whole} of ${sizes.bare} bytes: ${round2(sizes.whole / sizes.bare)}\n`);
  const say = ({ median: middle, min, max }) => `${round2(middle)} (${round2(min)}–${round2(max)})`;
  const toBare = paired(times.whole, times.bare);
  const spread = quantile(times.whole, 0.99) / median(times.whole);
  return [
    row(
      '1 whole path ÷ bare setContent + printToPDF, fonts embedded',
      '≤ 0.95',
      say(toBare),
      verdict(toBare.median <= 0.95),
    ),
    row('1 p99 ÷ p50 of the whole path', '≤ 1.60', round2(spread), verdict(spread <= 1.6)),
    row(
      '  whole path ÷ bare print with an installed font (no fonts to load)',
      'none',
      say(paired(times.whole, times.installed)),
      'told',
    ),
    row('  whole path ÷ inject and print only', 'none', say(paired(times.whole, times.inject)), 'told'),
  ];
}

/** Each pass is a process of its own: a real restart, and a memory that holds nothing but the printer. */
async function sameBytes() {
  const first = await issue({ concurrency: 1, recycleAfter: 50 }, 'in order');
  const second = await issue({}, 'shuffled');
  const same = first.hashes.filter((hash, at) => hash === second.hashes[at]).length;
  const rate = ({ seconds }) => (ANNEXES / seconds).toFixed(1);
  console.log(`bulk       ${rate(second)} annexes a second on all cores, ${rate(first)} on one page\n`);
  const { pss, rss } = second.memory;
  return [
    row(
      '4 byte-identical over restart, order, concurrency, recycling',
      `${ANNEXES} of ${ANNEXES}`,
      `${same} of ${ANNEXES}`,
      verdict(same === ANNEXES),
    ),
    row(
      'app + browser while issuing, MB (shared pages counted once)',
      '≤ 700',
      `${pss} (sum of RSS ${rss})`,
      verdict(pss <= 700),
    ),
  ];
}

/** → hashes by annex, seconds, the largest memory seen */
async function issue(options, order) {
  const { sampleAnnex, sampleDraft } = loadSamples();
  const folder = mkdtempSync(path.join(tmpdir(), 'annexa-bench-'));
  const models = path.join(folder, 'models.json');
  writeFileSync(models, JSON.stringify([sampleAnnex(), sampleDraft()]));
  const args = [path.join(__dirname, 'issue-annexes.js'), String(ANNEXES), JSON.stringify(options), order, models];
  try {
    return JSON.parse((await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 })).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const row = (goal, limit, measured, result) => ({ goal, limit, measured, verdict: result });

module.exports = { run };
if (require.main === module) void run().then((rows) => console.table(rows));
