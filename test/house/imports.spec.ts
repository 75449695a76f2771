import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './sources.js';

jest.setTimeout(60_000);

const copy = mkdtempSync(path.join(tmpdir(), 'annexa-house-test-'));
beforeAll(() => {
  for (const name of ['apps', 'libs', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  appendFileSync(path.join(copy, '.dependency-cruiser.cjs'), 'module.exports.options.preserveSymlinks = true;');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The names of the arrows that are broken in a folder. */
function brokenArrows(folder: string): string[] {
  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const { stdout } = spawnSync(process.execPath, [cruiser, 'apps', 'libs', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { summary }: { summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number } } =
    JSON.parse(stdout);
  expect(summary.totalCruised).toBeGreaterThan(4);
  return summary.violations.map(({ rule, from }) => `${rule.name} ${from}`);
}

test('every import follows the arrows', () => {
  expect(brokenArrows(root)).toEqual([]);
});

test('planted imports against the arrows are found, each by its own rule', () => {
  const planted: [string, string, string][] = [
    ['core-is-pure', 'libs/core/src/planted.ts', "import 'node:fs';"],
    ['contract-sees-core', 'libs/contract/src/planted.ts', "import '../../store/src/index.js';"],
    ['store-sees-core', 'libs/store/src/planted.ts', "import '../../pdf/src/index.js';"],
    ['pdf-sees-core', 'libs/pdf/src/planted.ts', "import '../../store/src/index.js';"],
    ['formats-sees-core', 'libs/formats/src/planted.ts', "import '../../pdf/src/index.js';"],
    ['mongoose-in-store', 'apps/api/src/planted.ts', "import 'mongoose';"],
    ['puppeteer-in-pdf', 'apps/api/src/planted-too.ts', "import 'puppeteer-core';"],
    ['no-nest-in-libs', 'libs/store/src/planted-too.ts', "import '@nestjs/common';"],
    ['through-the-index', 'libs/pdf/src/planted-too.ts', "import '../../core/src/annex/annex-model.js';"],
    ['portal-is-a-client', 'apps/portal/src/planted.tsx', "import '@annexa/core';"],
    ['portal-is-a-client', 'apps/portal/src/api/planted.ts', "import '../../../api/src/config.js';"],
    ['portal-is-nobodys-part', 'apps/api/src/planted-three.ts', "import '../../portal/src/text/pseudo';"],
    ['no-unresolved', 'apps/portal/src/pages/planted.tsx', "import './Nowhere';"],
    ['no-unresolved', 'libs/pdf/src/planted-three.ts', "import './nowhere.js';"],
  ];
  for (const [, file, text] of planted) writeFileSync(path.join(copy, file), text);
  const found = brokenArrows(copy);
  for (const [rule, file] of planted) expect(found).toContain(`${rule} ${file}`);
});
