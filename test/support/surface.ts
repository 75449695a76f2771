import { endpoints, type Entry } from '@annexa/contract';

/** One row of the contract with its name. */
export type Row = Entry & { name: string };

export const rows: Row[] = Object.entries(endpoints).map(([name, entry]) => ({ name, ...entry }));
export const isTenantApi = ({ path }: Row): boolean => path.startsWith('/v1/');
export const isOperatorApi = ({ path }: Row): boolean => path.startsWith('/operator/v1/');
export const isClosed = ({ needs }: Row): boolean => needs !== 'nothing';

/** The path with its parameters filled in. */
export const pathOf = ({ path }: Row, params: Record<string, string> = {}): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x'));
