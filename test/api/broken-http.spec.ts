import { connect } from 'node:net';
import { type World, world } from '../support/world';

let the: World;
beforeAll(async () => void (the = await world()));
afterAll(() => the.end());

/** Sends bytes as they are and answers everything until the server hangs up. */
const send = (bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const { port } = the.app.getHttpServer().address() as { port: number };
    const socket = connect(port, '127.0.0.1', () => void socket.write(bytes));
    let text = '';
    socket.on('data', (chunk) => void (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

const start = 'GET /livez HTTP/1.1\r\nhost: x\r\n';

describe('what is no HTTP', () => {
  it.each([
    ['a bad header', `${start}bad header\r\n\r\n`, 400],
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['two lengths', `${start}content-length: 1\r\ncontent-length: 2\r\n\r\nab`, 400],
    ['a header too large', `${start}x: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is answered with a problem, and the connection ends', async (_, bytes, status) => {
    const sent = await send(bytes);
    const [head = '', text = ''] = sent.slice(sent.lastIndexOf('HTTP/1.1 ')).split('\r\n\r\n');
    const lines = head.split('\r\n');
    expect(lines[0]).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(lines).toEqual(
      expect.arrayContaining([
        'connection: close',
        'content-type: application/problem+json; charset=utf-8',
        'x-content-type-options: nosniff',
        'cache-control: no-store',
      ]),
    );
    const body = JSON.parse(text) as Record<string, unknown>;
    expect(body).toMatchObject({ status, code: 'malformed_json', errors: [] });
    expect(lines).toContain(`request-id: ${String(body.request_id)}`);
  });
});
