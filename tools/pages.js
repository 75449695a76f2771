/**
 * npm run pages: prints the sample annexes of test/pdf and, where pdftoppm is installed, one picture per page, into a
 * folder (first argument, default .cache/pages), to be looked at. Needs a build (npm run build).
 */
const { execFileSync } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { loadSamples, openBuiltPrinter } = require('../bench/built-printer.js');

const RESOLUTION = process.env.GOLDEN_DPI ?? '80';

async function main() {
  const folder = path.resolve(process.argv[2] ?? path.join(__dirname, '../.cache/pages'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { sampleAnnex, sampleDraft } = loadSamples();
  const printer = await openBuiltPrinter({ concurrency: 1 });
  try {
    for (const [name, model] of Object.entries({ final: sampleAnnex(), draft: sampleDraft() })) {
      const file = path.join(folder, `${name}.pdf`);
      writeFileSync(file, await printer.print(model, { issuedAt: new Date('2026-11-23T14:05:00Z') }));
      writeFileSync(path.join(folder, `${name}.html`), printer.html(model));
      pictures(file);
    }
  } finally {
    await printer.close();
  }
  console.log(`Look at ${folder}`);
}

function pictures(file) {
  try {
    execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', file, file.replace(/\.pdf$/, '')]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.log('pdftoppm is not installed: no pictures.');
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
