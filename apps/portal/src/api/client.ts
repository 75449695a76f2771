import { client } from './generated/client.gen';
import { ApiProblem, problemFrom } from './problem';

/** For whom this page was made; the API does nothing for anybody else with the cookie that the tabs share. */
let whose: string | null = null;
/** Says for whom the page is from now on: `<tenant>/<account>`. */
export const actFor = (tenant: string, account: string): void => {
  whose = `${tenant}/${account}`;
};

/** The portal and the API have the same origin; the session is a cookie. */
export const setUpClient = (): void => {
  client.setConfig({ baseUrl: '', credentials: 'same-origin', responseStyle: 'fields', throwOnError: false });
  client.interceptors.request.use((request) => {
    if (whose !== null) request.headers.set('annexa-for', whose);
    return request;
  });
};

type Answer<T> = { data?: T | undefined; error?: unknown; response?: Response | undefined };
type Listeners = { signInAgain: () => Promise<boolean>; proveAgain: () => Promise<boolean> };

/** What is done where a session is over or a fresh proof is asked: set by the parts of the page that can ask. */
const listeners: Listeners = { signInAgain: async () => false, proveAgain: async () => false };
/** Sets who asks, and answers who asked before. */
export const listen = (set: Listeners): Listeners => {
  const before = { ...listeners };
  Object.assign(listeners, set);
  return before;
};

const ask = async <T>(request: () => Promise<Answer<T>>): Promise<{ data: T; response: Response }> => {
  let answer: Answer<T>;
  try {
    answer = await request();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw problemFrom(undefined, undefined);
  }
  const { data, error, response } = answer;
  if (!response?.ok) throw problemFrom(error, response);
  return { data: data as T, response };
};

/**
 * Calls the API and answers its data with the response, or throws an `ApiProblem`. Where the session is over or must be
 * proved again, the person is asked and the call repeated once: nothing that was typed is lost.
 */
export const callWithResponse = async <T>(
  request: () => Promise<Answer<T>>,
): Promise<{ data: T; response: Response }> => {
  try {
    return await ask(request);
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    const again =
      problem.code === 'unauthenticated'
        ? await listeners.signInAgain()
        : problem.code === 'reauthentication_required' && (await listeners.proveAgain());
    if (!again) throw problem;
    return ask(request);
  }
};

/** As `callWithResponse`, the data alone. */
export const call = async <T>(request: () => Promise<Answer<T>>): Promise<T> => (await callWithResponse(request)).data;

/** `If-Match` of a revision. */
export const ifMatch = (revision: number): { 'If-Match': string } => ({ 'If-Match': `"rev-${revision}"` });
