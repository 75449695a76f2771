import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who must be signed in to see a page: a member of a tenant, an operator, nobody. */
export type Visitor = 'member' | 'operator' | 'nobody';
export type Route = { path: string; visitor: Visitor };

const source = readFileSync(join(__dirname, '../../apps/portal/src/routes.tsx'), 'utf8');

/** Addresses in one of the lists of routes in `routes.tsx`. */
const listed = (name: string): string[] => {
  const list = new RegExp(`const ${name} = \\[(.*?)\\n\\] as const`, 's').exec(source)?.[1] ?? '';
  return [...list.matchAll(/(?:\(\s*|path: )'(\/[^']*)'/g)].map(([, path]) => path ?? '');
};

/** Every page of the portal, read from its own table: a new page is in every check of all pages. */
export const routes: Route[] = [
  ...listed('tenantPages').map((path) => ({ path, visitor: 'member' as const })),
  ...listed('openPages').map((path) => ({ path, visitor: 'nobody' as const })),
  ...listed('operatorPages').map((path) => ({
    path: `/operator${path === '/' ? '' : path}`,
    visitor: 'operator' as const,
  })),
];
