import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';

const tools = path.resolve(__dirname, '../../tools');
const { resetData } = jest.requireActual<{
  resetData: (settings: object, flags: object, terminal: object) => Promise<void>;
}>(path.join(tools, 'start/reset.js'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'annexa-reset-test-'));
  jest.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  jest.restoreAllMocks();
});

describe('--reset on a terminal', () => {
  const asked = async (answer: string) => {
    const terminal = { stdin: Object.assign(new PassThrough(), { isTTY: true }), stdout: new PassThrough() };
    mkdirSync(path.join(folder, 'mongodb'));
    terminal.stdin.end(answer);
    return resetData({ dataFolder: folder }, { yes: false }, terminal);
  };

  test.each(['no\n', 'y\n', ''])('the answer %j keeps the data', async (answer) => {
    await expect(asked(answer)).rejects.toThrow('the answer was not yes. Nothing was deleted');
    expect(readdirSync(folder)).toEqual(['mongodb']);
  });

  test('the answer yes deletes it, and a link only as a link', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'annexa-set-up-test-'));
    writeFileSync(path.join(elsewhere, 'mine.txt'), 'mine');
    symlinkSync(elsewhere, path.join(folder, 'link'));
    await asked('yes\n');
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(elsewhere)).toEqual(['mine.txt']);
    rmSync(elsewhere, { recursive: true });
  });
});
