import { houseRules } from './rules.js';
import { trackedFiles, type Source } from './sources.js';

const files = trackedFiles();

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.some(({ path }) => path.startsWith('libs/core/src/'))).toBe(true);
});

describe.each(houseRules)('$name', ({ violations, planted }) => {
  test('holds', () => expect(files.flatMap(violations)).toEqual([]));
  test('a planted violation is found', () => expect(violations(planted)).not.toEqual([]));
});

describe('the environment is read in config.ts only, however it is written', () => {
  const rule = houseRules.find(({ name }) => name.startsWith('the environment'));
  test.each(['process.env.PORT;', "process.env['PORT'];", "process['env'];", 'const { env } = process;'])(
    '%s',
    (text) => {
      expect(rule?.violations({ path: 'libs/store/src/a.ts', text })).toHaveLength(1);
      expect(rule?.violations({ path: 'apps/api/src/config.ts', text })).toEqual([]);
    },
  );
});

describe('the core knows no clock and no chance, however it is written', () => {
  const rule = houseRules.find(({ name }) => name.startsWith('the core knows'));
  const found = (text: string, path = 'libs/core/src/plan/clock.ts') => rule?.violations({ path, text });
  test.each([
    'Date.now();',
    'new Date();',
    'new Date;',
    'Date();',
    'Math.random();',
    "import { randomUUID } from 'node:crypto';",
    'crypto.randomUUID();',
    'performance.now();',
  ])('%s', (text) => {
    expect(found(text)).not.toEqual([]);
    expect(found(text, 'apps/api/src/a.ts')).toEqual([]);
    expect(found(text, 'libs/core/src/plan/clock.spec.ts')).toEqual([]);
  });
  test.each(['new Date(at);', 'Date.parse(at);', 'Date.UTC(2026, 0);', 'Math.max(1, 2);'])('%s is allowed', (text) =>
    expect(found(text)).toEqual([]),
  );
});

type Manifest = Record<string, Record<string, string>>;

const looseVersions = ({ text }: Source): string[] => {
  const manifest: Manifest = JSON.parse(text);
  const all = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  return all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)).map(([name]) => name);
};
const addresses = ({ text }: Source): string[] => text.match(/"resolved":\s*"https?:[^"]*"/g) ?? [];

type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

const unlockedDependencies = ({ packages }: Lock): string[] => {
  const names = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')));
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  return optional.filter((name) => !names.has(name));
};
const file = (name: string): Source => files.find(({ path }) => path === name) ?? { path: name, text: '' };

describe('the dependencies', () => {
  test('are pinned exactly', () => {
    expect(looseVersions(file('package.json'))).toEqual([]);
    expect(looseVersions({ path: 'package.json', text: '{"dependencies":{"zod":"^4.6.7"}}' })).toEqual(['zod']);
  });

  test('come from the registry that the user has configured: the lock file names none', () => {
    expect(addresses(file('package-lock.json'))).toEqual([]);
    expect(
      addresses({ path: 'package-lock.json', text: '{"resolved": "https://mirror.example/zod.tgz"}' }),
    ).toHaveLength(1);
  });

  test('are all in the lock file, those of other platforms too: npm ci refuses a lock file that lacks one', () => {
    const lock: Lock = JSON.parse(file('package-lock.json').text);
    expect(unlockedDependencies(lock)).toEqual([]);
    const { 'node_modules/@swc/core-darwin-arm64': _, ...rest } = lock.packages;
    expect(unlockedDependencies({ packages: rest })).toEqual(['@swc/core-darwin-arm64']);
  });

  test('run no install script', () => {
    expect(file('.npmrc').text).toMatch(/^ignore-scripts=true$/m);
  });
});
