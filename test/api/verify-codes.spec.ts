import { makeAnnexCode } from '../../apps/api/src/boot/ids';
import { type Answer, ask, comparable } from '../support/ask';
import { type World, world } from '../support/world';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
let the: World;
let code: string;
beforeAll(async () => {
  the = await world({ printer: 'real' });
  const { key: token } = await (await the.tenant()).key();
  code = String((await ask(the, 'POST /v1/annexes', { token })).body.code);
}, 120_000);
// What was asked too often before is forgotten.
beforeEach(() => the.clock.move(60 * 60_000));
afterAll(() => the.end());

const look = (asked: string, headers: Record<string, string> = {}) => ask(the, `GET /verify/${asked}`, { headers });

describe('a code that no annex has', () => {
  const wrong = (): [string, string][] => {
    const other = code.startsWith('0') ? '1' : '0';
    return [
      ['unknown', makeAnnexCode()],
      ['altered', other + code.slice(1)],
      ['with two symbols that changed places', code.replace(/(.)(.)(.)/, '$3$2$1')],
      ['truncated', code.slice(0, -1)],
      ['longer', `${code}0`],
      ['10 kB long', 'A'.repeat(10_000)],
      ['the right one 400 times', code.repeat(300)],
      ['empty in all but name', '-'],
      ['an id', 'anx_01m86e81e0c4h8n2r6t0v4x8zb'],
      ['an operator', encodeURIComponent('{"$ne":null}')],
      ['not UTF-8', '%E0%A4%A'],
      ['zero', '%00'],
      ['a picture', encodeURIComponent('💥'.repeat(28))],
    ];
  };

  it('is answered alike, whatever is wrong with it', async () => {
    const answers: [string, unknown][] = [];
    for (const [what, asked] of wrong()) {
      the.clock.move(60 * 60_000);
      answers.push([what, comparable(await look(asked))]);
    }
    expect(answers.map(([what, answer]) => [what, (answer as Answer).status])).toEqual(
      answers.map(([what]) => [what, 404]),
    );
    for (const [what, answer] of answers) expect([what, answer]).toEqual([what, answers[0]![1]]);
  });

  it('is answered alike as a page, with what to do', async () => {
    const pages: string[] = [];
    for (const [what, asked] of wrong().filter(([what]) => what !== 'not UTF-8')) {
      the.clock.move(60 * 60_000);
      const { status, text, headers } = await look(asked, html);
      expect([what, status, headers['content-type']]).toEqual([what, 404, 'text/html; charset=utf-8']);
      pages.push(text);
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('No annex has this code');
  });

  it('slows down whoever tries many, and nobody else finds out that way', async () => {
    for (let tried = 0; tried < 19; tried += 1) expect((await look(makeAnnexCode())).status).toBe(404);
    expect((await look(makeAnnexCode())).status).toBe(404);
    const refused = [await look(makeAnnexCode()), await look(code), await look(code, html)];
    for (const { status, headers } of refused)
      expect([status, Number(headers['retry-after']) >= 1]).toEqual([429, true]);
    expect(refused[2]!.text).toContain('Too many attempts');
    the.clock.move(60 * 60_000);
    for (let tried = 0; tried < 40; tried += 1) expect((await look(code)).status).toBe(200);
  });
});

describe('the page', () => {
  it('runs one script of ours, sends forms to us only, and says it in the language of the reader', async () => {
    for (const [language, heading, state, written] of [
      ['de-AT,de;q=0.9,en;q=0.8', 'Anhang 1', 'Entwurf', '<dt>Sprache</dt><dd>Englisch</dd>'],
      ['fr', 'Annexe 1', 'Projet', '<dt>Langue</dt><dd>anglais</dd>'],
      ['ja, en-GB;q=0.5', 'Annex 1', 'Draft', '<dt>Language</dt><dd>English</dd>'],
    ] as const) {
      const { status, text, headers } = await look(code, { ...html, 'accept-language': language });
      expect([status, headers['content-type'], headers.vary]).toEqual([
        200,
        'text/html; charset=utf-8',
        'accept, accept-language',
      ]);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      );
      expect(text).toContain(`<h1>${heading}</h1>`);
      expect(text).toContain(state);
      expect(text).toContain(written);
      expect(text.match(/<script[^>]*>[^<]*/g)).toEqual(['<script src="/verify/check.js" defer>']);
    }
    const script = await ask(the, 'GET /verify/check.js');
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  it('asks for a code, and answers one from its form', async () => {
    const asking = await ask(the, 'GET /verify', { headers: html });
    expect([asking.status, asking.text.includes('name="annex_code"')]).toEqual([200, true]);
    const found = await ask(the, `GET /verify?annex_code=${code.toLowerCase()}`, { headers: html });
    expect([found.status, found.text.includes(code)]).toEqual([200, true]);
    expect((await ask(the, 'GET /verify?annex_code=x', { headers: html })).status).toBe(404);
  });
});
