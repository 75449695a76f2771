import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(__dirname, '../..');

export interface Source {
  path: string;
  text: string;
}

/** Every text file that git tracks. */
export function trackedFiles(): Source[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter(Boolean).flatMap(readText);
}

function readText(name: string): Source[] {
  try {
    const bytes = readFileSync(path.join(root, name));
    return bytes.includes(0) ? [] : [{ path: name, text: bytes.toString('utf8') }];
  } catch {
    return []; // Tracked but deleted in the working tree.
  }
}

export const isCode = ({ path: name }: Source): boolean => /\.[cm]?[jt]sx?$/.test(name);
export const isProduct = ({ path: name }: Source): boolean => /^(apps|libs)\//.test(name);
/** Written by the generator of the client: its style is not ours. */
export const isGenerated = ({ path: name }: Source): boolean => name.startsWith('apps/portal/src/api/generated/');

/** → `path:line` of every node of a file that `matches` accepts. */
export function findNodes(source: Source, matches: (node: ts.Node) => boolean): string[] {
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (matches(node)) found.push(`${source.path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
