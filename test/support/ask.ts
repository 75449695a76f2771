import type supertest from 'supertest';
import type { World } from './world';

export type Answer = { status: number; headers: Record<string, string>; body: Record<string, unknown>; text: string };
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type Asking = {
  token?: string | undefined;
  /** The cookie of a session: then the request comes from a page of ours, as a browser would say. */
  cookie?: string | undefined;
  body?: unknown;
  ifMatch?: number | string | undefined;
  headers?: Record<string, string>;
};

/** Sends one request as a client would; `ifMatch` may be the number of a revision. */
export const ask = async (the: World, line: string, asking: Asking = {}): Promise<Answer> => {
  const [method = 'GET', path = '/'] = line.split(' ');
  let request: supertest.Test = the.http[method.toLowerCase() as Method](path);
  if (asking.token !== undefined) request = request.set('authorization', `Bearer ${asking.token}`);
  if (asking.cookie !== undefined) request = request.set('cookie', asking.cookie).set('sec-fetch-site', 'same-origin');
  const { ifMatch } = asking;
  if (ifMatch !== undefined)
    request = request.set('if-match', typeof ifMatch === 'number' ? `"rev-${ifMatch}"` : ifMatch);
  for (const [name, value] of Object.entries(asking.headers ?? {})) request = request.set(name, value);
  const answer = asking.body === undefined ? await request : await request.send(asking.body as object);
  return answer;
};

/** A request from a page of ours, by a browser that has no session yet. */
export const askFromPage = (the: World, line: string, asking: Asking = {}): Promise<Answer> =>
  ask(the, line, { ...asking, headers: { 'sec-fetch-site': 'same-origin', ...asking.headers } });

/** The cookie that an answer sets, as a browser sends it back: name and value. */
export const cookieOf = ({ headers }: Answer): string => String(headers['set-cookie']).split(';')[0]!;

/** Code, pointer and allowed range of each error of a problem answer. */
export const errorsOf = ({ body }: Answer): unknown[] =>
  (body as { errors: { code: string; pointer: string; allowed?: unknown }[] }).errors.map(
    ({ code, pointer, allowed }) => (allowed === undefined ? [code, pointer] : [code, pointer, allowed]),
  );

/** An answer without what differs from request to request: id, date, connection. */
export const comparable = ({ status, headers, body }: Answer): unknown => {
  const { 'request-id': _id, date: _date, connection: _connection, 'keep-alive': _alive, ...same } = headers;
  return { status, headers: same, body: { ...body, request_id: undefined } };
};
