import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { openLogger } from '../../apps/api/src/boot/logger';
import { ask } from '../support/ask';
import { manyRevisions, spoilRevision } from '../support/many-revisions';
import { type TestTenant, type World, world } from '../support/world';

const logLines: string[] = [];
let the: World;
let acme: TestTenant;
let token: string;
const columns = ['number', 'at', 'actor', 'role', 'channel', 'reason', 'restored_from', 'changes'];

beforeAll(async () => {
  the = await world({ logger: openLogger('info', { write: (line) => void logLines.push(line) }) });
  acme = await the.tenant('Ácmé & Söhne');
  token = acme.tokens.owner;
  const reasons = [
    '=HYPERLINK("https://evil.example")',
    '+49 30 1',
    '-1',
    '@SUM(A1)',
    'He said: "no", and left',
    'Größe; <b>',
  ];
  for (const [index, reason] of reasons.entries()) {
    const errors = { error_logging: { retention: { kind: 'fixed', period: `P${index + 8}D` } } };
    const body = { activities: errors, ...(index === 5 ? { recording: { media: 'audio' } } : {}) };
    const line = `PATCH /v1/settings?reason=${encodeURIComponent(reason)}`;
    const answer = await ask(the, line, { token, ifMatch: index + 1, body });
    expect([reason, answer.status]).toEqual([reason, 200]);
  }
});
afterAll(() => the.end());

type Got = { status: number; headers: Record<string, string>; bytes: Buffer };

/** Reads an answer as it comes, with `Accept-Encoding` and all else left alone. */
const get = (query: string, method = 'GET', onData?: (chunk: Buffer) => void): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { port } = the.app.getHttpServer().address() as AddressInfo;
    const path = `/v1/settings/revisions/export?${query}`;
    const headers = { authorization: `Bearer ${token}` };
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => (onData ? onData(chunk) : chunks.push(chunk)));
      answer.on('error', reject);
      answer.on('close', () => (answer.complete ? undefined : reject(new Error('the answer broke'))));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          bytes: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('CSV', () => {
  it('is RFC 4180 in UTF-8, one row for each instruction, newest first, and no cell is a formula', async () => {
    const { status, headers, bytes } = await get('format=csv');
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="annexa-acme-sohne-instructions-2026-11-23.csv"; filename*=UTF-8''annexa-${encodeURIComponent('ácmé-söhne')}-instructions-2026-11-23.csv`,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = parse(bytes, { bom: true });
    expect(lines[0]).toEqual(columns);
    expect(lines.slice(1).map(([number]) => number)).toEqual(['7', '6', '5', '4', '3', '2', '1']);
    expect(lines.slice(1, 7).map((cells) => cells[5])).toEqual([
      'Größe; <b>',
      'He said: "no", and left',
      "'@SUM(A1)",
      "'-1",
      "'+49 30 1",
      `'=HYPERLINK("https://evil.example")`,
    ]);
    expect(lines[1]).toEqual([
      '7',
      expect.stringMatching(/^2026-11-23T12:/),
      acme.emails.owner,
      'owner',
      'api',
      'Größe; <b>',
      '',
      expect.stringMatching(/^Retention of error logs changed from 12 days to 13 days\.\n[^\n]*audio[^\n]*$/),
    ]);
    expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(bytes.toString().split('\r\n').length).toBe(9);
  });

  it('has the rows of the filter, each with what it changed against the revision before', async () => {
    const { bytes } = await get('format=csv&channel=api');
    const rows = parse<Record<string, string>>(bytes, { bom: true, columns: true }).map(({ number, changes }) => [
      number,
      changes,
    ]);
    expect(rows.at(-1)).toEqual(['2', 'Retention of error logs set to 8 days.']);
    const one = await get('format=csv&until=2026-11-23T11:00:00.000Z');
    expect(parse(one.bytes, { bom: true })).toEqual([columns]);
  });
});

describe('XLSX', () => {
  it('opens, with the same rows, numbers as numbers and texts as texts', async () => {
    const { headers, bytes } = await get('format=xlsx');
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers['content-disposition']).toMatch(/\.xlsx"; filename\*=/);
    const [head, ...rows] = await readSheet(bytes);
    expect(head).toEqual(columns);
    expect(rows.map(([number]) => number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    expect(rows.map((cells) => cells[5])).toEqual([
      'Größe; <b>',
      'He said: "no", and left',
      '@SUM(A1)',
      '-1',
      '+49 30 1',
      '=HYPERLINK("https://evil.example")',
      null,
    ]);
  });
});

it('HEAD answers the headers and reads nothing', async () => {
  for (const format of ['csv', 'xlsx']) {
    const { status, headers, bytes } = await get(`format=${format}`, 'HEAD');
    expect([status, bytes.length, headers['content-length']]).toEqual([200, 0, undefined]);
    expect(headers['content-disposition']).toContain(`.${format}"`);
  }
});

it('another format is refused', async () => {
  expect((await get('format=pdf')).status).toBe(422);
  expect((await get('')).status).toBe(422);
});

describe('fifty thousand instructions', () => {
  const many = 50_000;
  let large: TestTenant;
  beforeAll(async () => {
    large = await the.tenant('Large AG');
    await manyRevisions(the, large, many);
    token = large.tokens.owner;
  }, 120_000);
  afterAll(() => void (token = acme.tokens.owner));

  // The workbook takes the same way; a fifth of the rows shows it.
  it.each([
    ['csv', '', many],
    ['xlsx', '&until=2026-01-07T22:39:00.000Z', 9_998],
  ])(
    'are streamed as %s in little memory',
    async (format, filter, rows) => {
      await get(`format=${format}&until=2026-01-01T06:00:00.000Z`);
      const from = process.memoryUsage.rss();
      let [peak, bytes, ends] = [from, 0, 0];
      const began = performance.now();
      await get(`format=${format}${filter}`, 'GET', (chunk) => {
        bytes += chunk.length;
        for (const byte of chunk) if (byte === 13) ends += 1;
        peak = Math.max(peak, process.memoryUsage.rss());
      });
      const growth = Math.round((peak - from) / 2 ** 20);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(
        `export of ${rows} instructions as ${format}: ${seconds} s, ${bytes} bytes, +${growth} MB\n`,
      );
      expect(growth).toBeLessThan(100);
      // A workbook is compressed: its rows are counted elsewhere.
      expect(format === 'csv' ? ends - 1 : rows).toBe(rows);
    },
    300_000,
  );

  it('a client that goes away stops the reading', async () => {
    const before = logLines.length;
    const { port } = the.app.getHttpServer().address() as AddressInfo;
    const path = '/v1/settings/revisions/export?format=csv';
    await new Promise<void>((resolve) => {
      const asking = request({
        host: '127.0.0.1',
        port,
        path,
        headers: { authorization: `Bearer ${token}` },
        agent: false,
      });
      asking.on('response', (answer) => answer.once('data', () => asking.destroy()).on('error', () => undefined));
      asking
        .on('close', resolve)
        .on('error', () => undefined)
        .end();
    });
    expect((await ask(the, 'GET /livez')).status).toBe(200);
    expect(logLines.slice(before).filter((line) => line.includes('unexpected'))).toEqual([]);
  });

  it('what breaks in the middle breaks the connection, and the log says why', async () => {
    const number = many - 500;
    await spoilRevision(the, large, number);
    await expect(get('format=csv')).rejects.toThrow(/aborted|broke/);
    expect(logLines.some((line) => line.includes('a stream broke'))).toBe(true);
  });
});
