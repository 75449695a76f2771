import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { type AnnexModel } from '@annexa/core';
import { type PrintOptions, readSeal } from '@annexa/pdf';
import { finish, type StepName, stepNames } from '../../libs/pdf/src/bytes/finish';
import { normalise } from '../../libs/pdf/src/bytes/normalise';
import { pack } from '../../libs/pdf/src/bytes/pack';
import { readObjects } from '../../libs/pdf/src/bytes/read-objects';
import { loadFonts } from '../../libs/pdf/src/fonts/load-fonts';
import { openPress, type Printed } from '../../libs/pdf/src/print/press';
import { pageShell } from '../../libs/pdf/src/print/shell';
import { startBrowser } from '../../libs/pdf/src/print/start-browser';
import { renderFragment } from '../../libs/pdf/src/templates/render';
import { checkStandards } from './check-standards';
import { fullDraft } from './full-draft';
import { readPdf } from './read-pdf';
import { sampleAnnex, smallAnnex } from './sample-annex';
import { closePrinters, testChromium, testPrinter } from './test-printer';

jest.setTimeout(120_000);
afterAll(closePrinters);

const issuedAt = new Date('2026-11-23T14:05:00Z');
const attachment = {
  name: 'record.jsonld',
  mime: 'application/ld+json',
  bytes: Buffer.from(JSON.stringify({ '@context': {}, name: 'Größe'.repeat(400) })),
  description: 'The record – as data',
};

const row = (at: number) => `<tr><th scope="row">Row ${at}</th><td>Cell ${at}</td></tr>`;

/** A page on which Chromium leaves every one of the nine steps to be done. */
const everything = `<div class="watermark" aria-hidden="true"><b>DRAFT</b></div>
<h1>Title</h1>
<p>With <em>stress</em>, <strong>weight</strong> and <a href="https://example.org/a?b=(1)">a link that is so long that it
goes on in the next line, and so has two places on the page but one text</a>, and <a href="https://example.org/b">another</a>.</p>
<ul><li>One</li><li>Two, <b>bold</b></li><li>Three<ul><li>Within</li></ul></li></ul>
<ol><li>First</li><li><p>Second</p><p>and more</p></li></ol>
<figure><svg role="img" aria-label="A black square" width="60" height="60" viewBox="0 0 3 3"><path d="M0 0h1v1H0z"/></svg></figure>
<table class="grid"><caption>Long</caption><thead><tr><th scope="col">Head</th><th scope="col">Other</th></tr></thead>
<tbody>${Array.from({ length: 90 }, (_, at) => row(at)).join('')}</tbody></table>
<h2>Last</h2><p lang="de">Größe</p>`;

async function printEverything(): Promise<Printed> {
  const running = await startBrowser(await testChromium());
  try {
    const press = await openPress(running, pageShell(loadFonts().css));
    const margins = { head: 'Head', foot: 'Foot', before: 'Page ', between: ' of ', after: '' };
    return await press.print({ lang: 'en', title: 'T', description: 'D', html: everything, headings: [], margins });
  } finally {
    await running.close();
  }
}

describe('a page that leaves everything to be done', () => {
  let printed: Printed;
  beforeAll(async () => {
    printed = await printEverything();
  });

  const findings = async (steps: readonly StepName[]) => {
    const objects = readObjects(normalise(Buffer.from(printed.pdf), issuedAt));
    const facts = { language: 'en', description: 'D', text: everything, links: printed.links, issuedAt, attachment };
    const pdf = pack(await finish(objects, facts, { steps }));
    return checkStandards(pdf, { html: everything, attachment: attachment.bytes });
  };

  test('passes after nine steps', async () => {
    expect(stepNames).toHaveLength(9);
    expect(await findings(stepNames)).toEqual([]);
  });

  test.each(stepNames)('is refused when the step "%s" is left out', async (left) => {
    const found = await findings(stepNames.filter((name) => name !== left));
    expect(found.filter((finding) => finding.startsWith(`${left}: `))).not.toEqual([]);
  });

  test('says repeated table heads once, and paints them as artifacts', async () => {
    expect((await findings(stepNames.filter((name) => name !== 'artifacts'))).join('\n')).toMatch(/^text: .*Head/m);
  });

  test('a link that goes elsewhere than the page says is refused', async () => {
    const objects = readObjects(normalise(Buffer.from(printed.pdf), issuedAt));
    const facts = { language: 'en', description: 'D', text: everything, issuedAt };
    const wrong = printed.links.map((link) => ({ ...link, href: 'https://example.com/' }));
    await expect(finish(objects, { ...facts, links: wrong })).rejects.toThrow(
      'link 1 goes to https://example.org/a?b=(1)',
    );
    await expect(finish(objects, { ...facts, links: [] })).rejects.toThrow('the page has 0 links and the PDF has 2');
  });
});

const printed = async (model: AnnexModel, options: PrintOptions) => (await testPrinter()).print(model, options);

test.each<[string, AnnexModel, PrintOptions]>([
  ['a final annex with nothing but its text', sampleAnnex(), {}],
  ['a draft with a date, an attachment, a code and signature lines', fullDraft(), { issuedAt, attachment }],
])('the printer gives what both standards ask: %s', async (_, model, options) => {
  const pdf = await printed(model, options);
  const { html } = renderFragment(model);
  expect(await checkStandards(pdf, { html, attachment: options.attachment?.bytes })).toEqual([]);
});

// The letter and the apostrophe share a glyph: with both in one text, a reader must look at /ActualText.
test.each([
  ['the text of an O’Neil', /^$/],
  ['both: the ʼ of Hawaiʼi and the ’ of O’Neil', /^text: .*OʼNeil.* where .*O’Neil/],
])('%s is found as it was written, as far as one glyph can tell', async (text, findings) => {
  const model = smallAnnex('Apostrophes', text);
  const heard = await checkStandards(await printed(model, {}), { html: renderFragment(model).html });
  expect(heard.join('\n')).toMatch(findings);
});

test('a code to read with a camera is a figure with words, and a link with the same words', async () => {
  const { links, outline } = await readPdf(await printed(fullDraft(), { issuedAt }));
  expect(links).toMatchObject([
    { url: 'https://annexa.example/verify/A-1', contentsObj: { str: 'QR code: verify – A-1' } },
  ]);
  expect(outline).toContain('10.1 Check');
});

describe('a sealed file', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const seal = {
    code: 'K7-ABCD',
    recordHash: 'ab'.repeat(32),
    keyId: 'key-1',
    sign: (message: Buffer) => sign(null, message, privateKey),
  };
  const isGenuine = (pdf: Buffer) => {
    const read = readSeal(pdf);
    return read !== null && verify(null, read.message, publicKey, read.signature);
  };
  let pdf: Buffer;
  beforeAll(async () => {
    pdf = await printed(fullDraft(), { issuedAt, attachment, seal });
  });

  test('says its code, record and key, and the signature holds over all its bytes', async () => {
    const { code, recordHash, keyId, message } = readSeal(pdf)!;
    expect({ code, recordHash, keyId }).toEqual({ code: seal.code, recordHash: seal.recordHash, keyId: seal.keyId });
    const at = pdf.indexOf('/Signature <') + 12;
    const blank = Buffer.concat([pdf.subarray(0, at), Buffer.from('0'.repeat(128)), pdf.subarray(at + 128)]);
    const digest = createHash('sha256').update(blank).digest('hex');
    expect(message.toString()).toBe(`annexa-seal-1\nK7-ABCD\n${seal.recordHash}\n${digest}`);
    expect(isGenuine(pdf)).toBe(true);
    const html = renderFragment(fullDraft()).html;
    expect(await checkStandards(pdf, { html, attachment: attachment.bytes })).toEqual([]);
  });

  test('is the same file each time', async () => {
    expect((await printed(fullDraft(), { issuedAt, attachment, seal })).equals(pdf)).toBe(true);
  });

  test('any other byte, anywhere, is not genuine', () => {
    for (let at = 0; at < pdf.length; at += Math.ceil(pdf.length / 400)) {
      const other = Buffer.from(pdf);
      other[at] = (other[at] ?? 0) ^ 1;
      expect([at, isGenuine(other)]).toEqual([at, false]);
    }
    expect(isGenuine(Buffer.concat([pdf, Buffer.from('\n')]))).toBe(false);
    expect(isGenuine(pdf.subarray(0, -1))).toBe(false);
  });
});
