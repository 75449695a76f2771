import { type Paint, scanContent } from './scan-content';
import { type Artifact, writeArtifacts } from './write-artifacts';

const placed = ({ frame }: Paint): Artifact =>
  frame === 'turned' ? 'Watermark' : frame === 'sheet' ? 'Header' : 'Layout';
const write = (content: string, ofMark: (mark: number, speaks: boolean) => Artifact | undefined = () => undefined) =>
  writeArtifacts(content, scanContent(content), { ofMark, ofPaint: placed });

const open = (kind: string) => `/Artifact <</Type /${kind}>> BDC\n`;
const text = 'BT\n/F4 10 Tf\n1 0 0 -1 94 61 Tm\n<0008> Tj\n6.16 0 Td <0027> Tj\nET\n';
const body = 'q\n3.125 0 0 3.125 293.75 318.75 cm\n';
const mark = (number: number, inside: string) => `/P <</MCID ${number} >>BDC\n${inside}EMC\n`;

test('what stands in a mark stays as it is, and what paints nothing is left alone', () => {
  const content = `q\n293 318 1889 2893 re\nW* n\n${body}.1 .2 .3 rg\n${mark(0, text)}${mark(1, `0 0 1 1 re\nf\n${text}`)}Q\nQ\n`;
  expect(write(content)).toBe(content);
});

test('neighbours outside marks become one artifact, from the first line of a path to the last paint', () => {
  const content = `${body}0 0 m\n1 0 l\nh\nf\n.5 g\n0 0 1 1 re\nf*\nQ\n`;
  expect(write(content)).toBe(`${body}${open('Layout')}0 0 m\n1 0 l\nh\nf\n.5 g\n0 0 1 1 re\nf*\nEMC\nQ\n`);
});

test('a saved or restored state ends an artifact: the two never overlap', () => {
  const content = `${body}0 0 1 1 re\nf\nq\n/X5 Do\nQ\n0 0 2 2 re\nS\nQ\n`;
  expect(write(content)).toBe(
    `${body}${open('Layout')}0 0 1 1 re\nf\nEMC\nq\n${open('Layout')}/X5 Do\nEMC\nQ\n${open('Layout')}0 0 2 2 re\nS\nEMC\nQ\n`,
  );
});

test('the frame tells page margins, body and a turned word apart', () => {
  const head = `.24 0 0 -.24 0 841.92 cm\nq\n3.125 0 0 3.125 0 0 cm\n${text}Q\n`;
  const turned = `q\n2.4 -2 2 2.4 559.7 1618.4 cm\n${text}Q\n`;
  const kinds = [...write(`${head}${turned}${body}${text}Q\n`).matchAll(/\/(\w+)>> BDC/g)].map(([, kind]) => kind);
  expect(kinds).toEqual(['Header', 'Watermark', 'Layout']);
});

test('a mark that is no real content gives its place to an artifact; whether it speaks is told', () => {
  const heard: [number, boolean][] = [];
  const content = `${body}${mark(0, '0 0 1 1 re\nf\n')}${mark(1, text)}${mark(2, 'BT\n/F4 10 Tf\nET\n')}Q\n`;
  const written = write(content, (number, speaks) => {
    heard.push([number, speaks]);
    return speaks ? undefined : 'Layout';
  });
  expect(heard).toEqual([
    [0, false],
    [1, true],
    [2, false],
  ]);
  expect(written).toBe(
    `${body}${open('Layout')}0 0 1 1 re\nf\nEMC\n${mark(1, text)}${open('Layout')}BT\n/F4 10 Tf\nET\nEMC\nQ\n`,
  );
});

test('the spelling of a glyph within a text is not taken for a mark', () => {
  const spelled = 'BT\n/Span << /ActualText <FEFF00A0> >> BDC\n<0008> Tj\nEMC\nET\n';
  expect(write(mark(0, spelled))).toBe(mark(0, spelled));
});

test.each([
  ['a mark of another writer', '/Span <</Lang (de)>> BDC\nEMC\n', 'an operator of another writer'],
  ['an inline image', 'BI\n/W 1\nID\nx\nEI\n', 'an operator of another writer'],
  ['a mark without an end', '/P <</MCID 0 >>BDC\n', 'mark 0 has no end'],
  ['a text without an end', 'BT\n<00> Tj\n', 'a text object has no end'],
])('%s is refused', (_, content, problem) => expect(() => write(content)).toThrow(problem));
