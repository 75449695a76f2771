import { inflateSync } from 'node:zlib';
import { nameOutline } from './name-outline';
import { normalise } from './normalise';
import { pack } from './pack';
import { readObjects } from './read-objects';

/** Writes a PDF the way Chromium does: objects out of order, one classic table. Bodies by number, from 1; undefined is free. */
function chromiumPdf(bodies: (string | undefined)[], order = bodies.map((_, index) => index)): Buffer {
  const offsets = new Map<number, number>();
  let file = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  for (const index of order) {
    if (bodies[index] === undefined) continue;
    offsets.set(index + 1, file.length);
    file += `${index + 1} 0 obj\n${bodies[index]}\nendobj\n`;
  }
  const start = file.length;
  const row = (number: number) =>
    `${String(offsets.get(number) ?? 0).padStart(10, '0')} 00000 ${offsets.has(number) ? 'n' : 'f'} \n`;
  const table = bodies.map((_, index) => row(index + 1)).join('');
  file += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${bodies.length + 1}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const info = "<</Title (T)\n/CreationDate (D:20261123230715+00'00')\n/ModDate (D:20261123230716+00'00')>>";
const catalog = '<</Type /Catalog\n/Pages 3 0 R>>';
const pages = '<</Type /Pages\n/Count 0\n/Kids []>>';
const stream = '<</Length 15>> stream\nendobj 1 0 obj\n\x00\nendstream';
const node = (id: string) => `<</Type /StructElem\n/S /TH\n/ID (node${id})>>`;
const bodies = [
  info,
  catalog,
  pages,
  stream,
  undefined,
  ...Array.from({ length: 900 }, (_, at) => node(String(at + 70).padStart(8, '0'))),
];
const sample = () =>
  chromiumPdf(
    bodies,
    [3, 0, 2, 1, ...bodies.keys()].filter((at, place, all) => all.indexOf(at) === place),
  );

/** Reads a packed file by its cross-reference stream. → bodies by number */
function unpack(pdf: Buffer): Map<number, string> {
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const rows = undo(streamAt(pdf, start), 7);
  const found = new Map<number, string>();
  for (const [number, row] of rows.entries()) {
    const [kind, place, index] = [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)];
    if (kind === 1) found.set(number, text.slice(text.indexOf('\n', place) + 1, text.indexOf('endobj\n', place)));
    if (kind === 2) found.set(number, member(streamAt(pdf, rows[place]!.readUInt32BE(1)), number, index));
  }
  return found;
}

function streamAt(pdf: Buffer, at: number): { data: Buffer; head: string } {
  const head = pdf.toString('latin1', at, pdf.indexOf(' stream\n', at));
  const from = at + head.length + 8;
  return { head, data: inflateSync(pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(head)?.[1]))) };
}

function undo({ data }: { data: Buffer }, width: number): Buffer[] {
  const rows: Buffer[] = [];
  for (let at = 0; at < data.length; at += width + 1) {
    const above = rows.at(-1);
    rows.push(Buffer.from(data.subarray(at + 1, at + 1 + width).map((byte, column) => byte + (above?.[column] ?? 0))));
  }
  return rows;
}

function member({ data, head }: { data: Buffer; head: string }, number: number, index: number): string {
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const pairs = data.toString('latin1', 0, first).trim().split(' ').map(Number);
  expect(pairs[index * 2]).toBe(number);
  return data.toString('latin1', first + pairs[index * 2 + 1]!, first + (pairs[index * 2 + 3] ?? data.length - first));
}

test('packing changes no object: every body comes back byte for byte under its number', () => {
  const unpacked = unpack(pack(readObjects(sample())));
  const wanted = bodies.flatMap((body, index) => (body === undefined ? [] : [[index + 1, `${body}\n`] as const]));
  const same = wanted.filter(([number]) => number !== 4).map(([number]) => [number, unpacked.get(number)]);
  expect(same).toEqual(wanted.filter(([number]) => number !== 4));
  expect(pack(readObjects(sample())).includes(Buffer.from(`4 0 obj\n${stream}\nendobj\n`, 'latin1'))).toBe(true);
});

test('packing is deterministic and shrinks a structure tree', () => {
  const [one, other] = [pack(readObjects(sample())), pack(readObjects(sample()))];
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(sample().length / 5);
});

test('a file that is not as Chromium writes it is refused', () => {
  expect(() => readObjects(Buffer.from('%PDF-1.4\nnothing'))).toThrow('not a PDF with one cross-reference table');
  const broken = sample();
  broken.write('y', broken.lastIndexOf('xref\n0'), 'latin1');
  expect(() => readObjects(broken)).toThrow('cross-reference table');
});

test('two prints that differ in dates and node ids become the same bytes', () => {
  const later = chromiumPdf([
    info.replaceAll('20261123', '20270101'),
    catalog,
    pages,
    node('00000901'),
    node('00000907'),
    node('00000901'),
  ]);
  const earlier = chromiumPdf([info, catalog, pages, node('00000012'), node('00000013'), node('00000012')]);
  expect(normalise(later).equals(normalise(earlier))).toBe(true);
  expect(normalise(later).toString('latin1')).toContain(node('00000002'));
});

test('dates become the given one, or nothing, without moving a byte', () => {
  const dated = normalise(sample(), new Date('2026-01-02T03:04:05.678Z'));
  expect(dated.toString('latin1').match(/Date \(D:20260102030405\+00'00'\)/g)).toHaveLength(2);
  const undated = normalise(sample());
  expect([undated.includes('Date ('), undated.length]).toEqual([false, sample().length]);
});

test('text that looks like a node id, a date or a page box stays as it was written', () => {
  const heading =
    "<</Title (node00000123)\n/Dest [3 0 R /XYZ 0 0 0]\n/A (/MediaBox [0 0 594.95996 841.91998] /CreationDate (D:20261123230715+00'00'\\))>>";
  const file = normalise(chromiumPdf([info, catalog, pages, heading]));
  expect(file.toString('latin1')).toContain(heading);
});

test('page boxes become true A4', () => {
  const page = (box: string) => `<</Type /Page\n/MediaBox ${box}>>`;
  const file = normalise(
    chromiumPdf([info, catalog, page('[0 0 594.95996 841.91998]'), page('[0 0 841.91998 594.95996]')]),
  );
  expect(file.toString('latin1').match(/MediaBox \[[^\]]*\]/g)).toEqual([
    'MediaBox [0 0 595.28 841.89]',
    'MediaBox [0 0 841.89 595.28]',
  ]);
});

test('the outline says the headings as they are, in any script; with another count it is left alone', () => {
  const item = (title: string) => `<</Title ${title}\n/Dest [3 0 R /XYZ 0 0 0]>>`;
  const file = chromiumPdf([info, catalog, pages, item('(One \\(twoOne \\(two)'), item('<FEFF03A9>')], [4, 3, 0, 1, 2]);
  const titles = (headings: string[]) => {
    const { objects } = nameOutline(readObjects(file), headings);
    return [4, 5].map(
      (number) =>
        objects
          .find((object) => object.number === number)
          ?.body.toString('latin1')
          .split('\n')[0],
    );
  };
  expect(titles(['One (two) \\', 'Ω€'])).toEqual(['<</Title (One \\(two\\) \\\\)', '<</Title <FEFF03A920AC>']);
  expect(titles(['One'])).toEqual(['<</Title (One \\(twoOne \\(two)', '<</Title <FEFF03A9>']);
});
