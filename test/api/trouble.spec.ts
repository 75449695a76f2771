import { type Printer, PrinterUnavailable } from '@annexa/pdf';
import { openLogger } from '../../apps/api/src/boot/logger';
import { ask } from '../support/ask';
import { noPrinter, type TestTenant, type World, world } from '../support/world';

const logLines: string[] = [];
let crash: () => Error;
const printer = { ...noPrinter, print: () => Promise.reject(crash()) } as Printer;
let the: World;
let acme: TestTenant;
beforeAll(async () => {
  the = await world({ printer, logger: openLogger('error', { write: (line) => void logLines.push(line) }) });
  acme = await the.tenant();
});
afterAll(() => the.end());

const issue = () => ask(the, 'POST /v1/annexes', { token: acme.tokens.legal });

describe('trouble outside', () => {
  it.each(['busy', 'timeout', 'browser', 'closed'] as const)(
    'a printer that is %s → 503, when to try again, nothing stored',
    async (reason) => {
      const before = await the.digest();
      crash = () => new PrinterUnavailable(reason);
      const answer = await issue();
      expect([answer.status, answer.body.code, Number(answer.headers['retry-after']) > 0]).toEqual([
        503,
        'printer_unavailable',
        true,
      ]);
      expect(await the.digest()).toBe(before);
    },
  );

  it('what nobody expected → 500 with an id that is in the log, and not a word of what happened', async () => {
    crash = () => new Error('secret detail of mongodb://user:pw@host');
    const answer = await issue();
    expect([answer.status, answer.body.code, answer.body.errors]).toEqual([500, 'internal_error', []]);
    expect(answer.text).not.toMatch(/secret|mongodb|\.ts|\.js/);
    expect(logLines.filter((line) => line.includes(String(answer.body.request_id)))).toHaveLength(1);
  });

  it('a database that is gone → 503 everywhere, alive but not ready', async () => {
    await the.store.close();
    for (const line of ['GET /v1/settings', 'GET /readyz']) {
      const answer = await ask(the, line, { token: acme.tokens.owner });
      expect([line, answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
        line,
        503,
        'store_unavailable',
        '5',
      ]);
    }
    expect((await ask(the, 'GET /livez')).status).toBe(200);
  });
});
