import { runInNewContext } from 'node:vm';
import { attempt, StoreUnavailable } from './store-unavailable.js';

const thrown = (code: string) => attempt(() => Promise.reject(Object.assign(new Error('no more'), { code })));

test.each(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT'])(
  'a socket that ends with %s is a store that is not there',
  async (code) => {
    await expect(thrown(code)).rejects.toThrow(StoreUnavailable);
  },
);

test('a socket error that Node made in another realm is one too', async () => {
  const error: unknown = runInNewContext("Object.assign(new Error('ended'), { code: 'EPIPE' })");
  expect(error).not.toBeInstanceOf(Error);
  await expect(attempt(() => Promise.reject(error as Error))).rejects.toThrow(StoreUnavailable);
});

test('any other error stays what it is', async () => {
  await expect(thrown('ENOENT')).rejects.toThrow('no more');
});
