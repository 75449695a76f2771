import ts from 'typescript';
import { findNodes, isCode, isGenerated, isProduct, type Source } from './sources.js';

const MOST_LINES = 250;
const NO_FOLDER = /(^|\/)(common|shared|utils|helpers|misc|types)\//;

/** Data, wording and generated files may be as long as what they describe. */
const mayBeLong = (name: string): boolean => /^libs\/core\/src\/catalog\/versions\/|\.gen\.ts$|\/locales\//.test(name);

export interface HouseRule {
  name: string;
  /** → where it is broken */
  violations: (source: Source) => string[];
  /** A file that breaks it: the rule's own proof. */
  planted: Source;
}

/** The tools of the portal look for a default export. */
const isToolConfig = ({ path: name }: Source): boolean => /^apps\/portal\/[\w-]+\.config\.mjs$/.test(name);

const isAny = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword;

const isDefaultExport = (node: ts.Node): boolean =>
  (ts.isExportAssignment(node) && !node.isExportEquals) ||
  (ts.isExportSpecifier(node) && node.name.text === 'default') ||
  (ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword));

const isEnvironment = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) && node.name.text === 'env' && isProcess(node.expression)) ||
  (ts.isElementAccessExpression(node) && isProcess(node.expression)) ||
  (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && isProcess(node.initializer));

const isProcess = (node: ts.Node | undefined): boolean =>
  node !== undefined && ts.isIdentifier(node) && node.text === 'process';

const called = (node: ts.Node | undefined, object: string, member?: string): boolean =>
  node !== undefined &&
  (member === undefined
    ? ts.isIdentifier(node) && node.text === object
    : ts.isPropertyAccessExpression(node) && node.name.text === member && called(node.expression, object));

/** A look at the clock or at chance. `new Date(x)` only reads what it is given. */
const isUnsteady = (node: ts.Node): boolean =>
  called(node, 'Date', 'now') ||
  called(node, 'Math', 'random') ||
  (ts.isIdentifier(node) && ['performance', 'crypto', 'setTimeout', 'setInterval'].includes(node.text)) ||
  (ts.isNewExpression(node) && called(node.expression, 'Date') && !node.arguments?.length) ||
  (ts.isCallExpression(node) && called(node.expression, 'Date')) ||
  (ts.isStringLiteral(node) && /^(node:)?(crypto|perf_hooks|timers(\/promises)?)$/.test(node.text));

const isCore = ({ path: name }: Source): boolean =>
  name.startsWith('libs/core/src/') && isCode({ path: name, text: '' }) && !name.endsWith('.spec.ts');

/** Written so that this file does not match itself. */
const OUTSIDE = /\.\.[/]shared|[/]work[/]/;

function linesWith(source: Source, pattern: RegExp): string[] {
  return source.text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${source.path}:${index + 1}`] : []));
}

export const houseRules: HouseRule[] = [
  {
    name: `no source file is longer than ${MOST_LINES} lines`,
    violations: (source) => {
      const lines = source.text.replace(/\n$/, '').split('\n').length;
      return isCode(source) && !isGenerated(source) && !mayBeLong(source.path) && lines > MOST_LINES
        ? [`${source.path}: ${lines} lines`]
        : [];
    },
    planted: { path: 'libs/core/src/plan/long.ts', text: 'export {};\n'.repeat(MOST_LINES + 1) },
  },
  {
    name: 'no type is any',
    violations: (source) => (isCode(source) && !isGenerated(source) ? findNodes(source, isAny) : []),
    planted: { path: 'libs/core/src/plan/loose.ts', text: 'export const loose = (value: Array<any>) => value;' },
  },
  {
    name: 'a folder has a name of the glossary',
    violations: ({ path: name }) => (NO_FOLDER.test(name) ? [name] : []),
    planted: { path: 'libs/core/src/utils/dates.ts', text: '' },
  },
  {
    name: 'exports have names',
    violations: (source) =>
      isCode(source) && isProduct(source) && !isToolConfig(source) ? findNodes(source, isDefaultExport) : [],
    planted: { path: 'libs/core/src/plan/nameless.ts', text: 'export default function () {}' },
  },
  {
    name: 'the environment is read in config.ts only',
    violations: (source) =>
      isCode(source) && isProduct(source) && source.path !== 'apps/api/src/config.ts'
        ? findNodes(source, isEnvironment)
        : [],
    planted: { path: 'libs/pdf/src/reader.ts', text: 'const { env } = process;' },
  },
  {
    name: 'the core knows no clock and no chance',
    violations: (source) => (isCore(source) ? findNodes(source, isUnsteady) : []),
    planted: { path: 'libs/core/src/plan/clock.ts', text: 'export const now = () => new Date();' },
  },
  {
    name: 'a template escapes everything it prints',
    violations: (source) => (source.path.endsWith('.hbs') ? linesWith(source, /\{\{\{|\{\{~?&/) : []),
    planted: { path: 'libs/pdf/src/templates/annex.hbs', text: '<p>{{{name}}}</p>' },
  },
  {
    name: 'nothing points outside the repository',
    violations: (source) => linesWith(source, OUTSIDE),
    planted: { path: 'docs/guide.md', text: ['see ..', 'shared', 'product.md'].join('/') },
  },
];
