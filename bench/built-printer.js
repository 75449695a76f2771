/** What benches and golden pictures share: the built printer, and the samples of test/pdf compiled on the fly. */
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');

function builtPdf() {
  return require(path.join(ROOT, 'dist/libs/pdf/src/index.js'));
}

async function findBuiltChromium() {
  return builtPdf().findChromium({
    chromiumPath: process.env.CHROMIUM_PATH,
    path: process.env.PATH ?? '',
    cacheDir: path.resolve(ROOT, process.env.ANNEXA_CACHE || '.cache'),
  });
}

async function openBuiltPrinter(options) {
  return builtPdf().openPrinter({ chromium: await findBuiltChromium(), ...options });
}

/** → sampleAnnex, sampleDraft, smallAnnex */
function loadSamples() {
  const ts = require('typescript');
  const folder = mkdtempSync(path.join(tmpdir(), 'annexa-samples-'));
  try {
    for (const name of ['sample-record', 'sample-annex']) {
      const source = readFileSync(path.join(ROOT, 'test/pdf', `${name}.ts`), 'utf8');
      const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
      });
      writeFileSync(path.join(folder, `${name}.js`), outputText);
    }
    return require(path.join(folder, 'sample-annex.js'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { builtPdf, findBuiltChromium, loadSamples, openBuiltPrinter };
