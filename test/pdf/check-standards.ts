import { readMarks } from './content-marks';
import { type PackedPdf, readPacked } from './packed-pdf';
import { squeezed } from './read-pdf';
import { domText, type Element, elementsIn, pagesIn, referenceAt, structureText, valueAt } from './structure-tree';

/** What the file must agree with. */
export interface Expected {
  /** The HTML of the page that was printed. */
  html: string;
  /** The bytes that are to be found inside. */
  attachment?: Buffer | undefined;
}

interface Reading extends PackedPdf {
  pdf: Buffer;
  catalog: string;
  info: string;
  elements: Map<number, Element>;
  expected: Expected;
}

type Rule = (reading: Reading) => string[];

const unless = (holds: boolean, finding: string): string[] => (holds ? [] : [finding]);
const of = ({ elements }: Reading, role: string) => [...elements.values()].filter((element) => element.role === role);

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

const metadata: Rule = ({ catalog, objects, dataOf, info }) => {
  const number = referenceAt(catalog, 'Metadata');
  if (number === undefined) return ['there is no metadata'];
  const xmp = dataOf(number).toString('utf8');
  const date = (key: string) => (valueAt(info, key) ?? '').replace(/\D/g, '').slice(0, 14);
  const said = (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(xmp)?.[1] ?? '';
  return [
    ...unless(!objects.get(number)?.includes('/Filter'), 'the metadata is compressed'),
    ...unless(said('pdfuaid:part') === '1', 'the metadata does not say PDF/UA-1'),
    ...unless(said('pdfaid:part') + said('pdfaid:conformance') === '3A', 'the metadata does not say PDF/A-3A'),
    ...unless(xmp.includes('<pdfaSchema:prefix>pdfuaid<'), 'the metadata does not describe the schema of PDF/UA'),
    ...unless(/<dc:title><rdf:Alt><rdf:li xml:lang="x-default">[^<]+</.test(xmp), 'the metadata has no title'),
    ...unless(/<dc:language><rdf:Bag><rdf:li>\w+</.test(xmp), 'the metadata has no language'),
    ...[
      ['xmp:CreateDate', 'CreationDate'],
      ['xmp:ModifyDate', 'ModDate'],
    ].flatMap(([name = '', key = '']) =>
      unless(said(name).replace(/\D/g, '').slice(0, 14) === date(key), `${name} is not ${key}`),
    ),
  ];
};

const links: Rule = ({ objects }) =>
  [...objects].flatMap(([number, text]) =>
    unless(!text.includes('/Subtype /Link') || /\/Contents (\([^)]|<FEFF..)/.test(text), `link ${number} has no words`),
  );

const figures: Rule = (reading) => {
  const all = of(reading, 'Figure');
  const inside = ({ kids }: Element): string[] =>
    kids.flatMap((kid) => {
      const element = 'element' in kid ? reading.elements.get(kid.element) : undefined;
      return element ? [element.role, ...inside(element)] : [];
    });
  return all.flatMap((figure) => [
    ...unless(/\/Alt (\([^)]|<FEFF..)/.test(figure.text), `figure ${figure.number} has no alternative text`),
    ...unless(!inside(figure).includes('Figure'), `figure ${figure.number} holds a figure`),
  ]);
};

const roles: Rule = ({ objects, elements }) => {
  const root = [...objects.values()].find((text) => text.includes('/Type /StructTreeRoot')) ?? '';
  const map = new Map([...(valueAt(root, 'RoleMap') ?? '').matchAll(/\/(\w+) \/(\w+)/g)].map(([, a, b]) => [a, b]));
  const used = new Set([...elements.values()].map(({ role }) => role));
  return [...used].flatMap((role) =>
    unless(STANDARD.has(role) || STANDARD.has(map.get(role) ?? ''), `nobody says what the role ${role} is`),
  );
};

const lists: Rule = (reading) =>
  of(reading, 'LI').flatMap(({ number, kids }) => {
    const within = kids.map((kid) => ('element' in kid ? (reading.elements.get(kid.element)?.role ?? '') : 'content'));
    return unless(
      /^(Lbl,)?LBody$/.test(within.join(',')),
      `list item ${number} holds ${within.join(', ') || 'nothing'}`,
    );
  });

const tables: Rule = (reading) =>
  of(reading, 'Table').flatMap(({ number, kids }) => {
    const rows = kids.flatMap((kid) => ('element' in kid ? (reading.elements.get(kid.element) ?? []) : []));
    const widths = new Set(rows.filter(({ role }) => role === 'TR').map((row) => row.kids.length));
    return unless(widths.size <= 1, `the rows of table ${number} have ${[...widths].join(' or ')} cells`);
  });

/** Tagged or an artifact, and every mark its element's; what the elements hold, and no more. */
const content: Rule = (reading) => {
  const { objects, dataOf, elements } = reading;
  const held = new Map<string, number>();
  for (const { number, kids } of elements.values())
    for (const kid of kids) if ('mark' in kid) held.set(`${kid.page} ${kid.mark}`, number);
  const tree = [...objects.values()].find((text) => text.includes('/Type /ParentTree')) ?? '';
  const arrays = new Map([...tree.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, array]) => [Number(key), Number(array)]));
  return pagesIn(reading).flatMap((page) => {
    const text = objects.get(page) ?? '';
    const { marks, findings } = readMarks(dataOf(referenceAt(text, 'Contents') ?? NaN).toString('latin1'));
    const array = arrays.get(Number(valueAt(text, 'StructParents') ?? NaN)) ?? NaN;
    const owners = (objects.get(array)?.match(/null|\d+(?= 0 R)/g) ?? []).map(Number);
    const mine = [...held.keys()].filter((key) => key.startsWith(`${page} `));
    return [
      ...findings,
      ...marks.flatMap((mark) => [
        ...unless(held.get(`${page} ${mark}`) === owners[mark], `mark ${mark} has another owner than holder`),
        ...unless(held.has(`${page} ${mark}`), `mark ${mark} is in no element`),
      ]),
      ...unless(new Set(marks).size === marks.length, 'a mark is there twice'),
      ...unless(mine.length === marks.length, `${mine.length} marks are held, and ${marks.length} are there`),
    ].map((finding) => `page object ${page}: ${finding}`);
  });
};

const identity: Rule = ({ pdf, trailer }) => [
  ...unless(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/.test(pdf.toString('latin1', 0, 16)), 'the file does not say version 1.7'),
  ...unless(/\/ID \[<([0-9A-F]{32})> <\1>\]/.test(trailer), 'the file has no identity'),
];

const colours: Rule = ({ catalog, objects, dataOf }) => {
  const intent = objects.get(Number(/\/OutputIntents \[(\d+) 0 R\]/.exec(catalog)?.[1] ?? NaN)) ?? '';
  const number = referenceAt(intent, 'DestOutputProfile');
  if (number === undefined || !intent.includes('/S /GTS_PDFA1')) return ['the file does not say what its colours are'];
  const profile = dataOf(number);
  const names = Array.from({ length: profile.readUInt32BE(128) }, (_, at) =>
    profile.toString('latin1', 132 + at * 12, 136 + at * 12),
  );
  const wanted = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC', 'chad'];
  return [
    ...unless(
      profile.toString('latin1', 36, 40) === 'acsp' && profile.readUInt32BE(0) === profile.length,
      'no profile',
    ),
    ...unless(profile.toString('latin1', 16, 20) === 'RGB ' && /\/N 3\b/.test(objects.get(number) ?? ''), 'not of RGB'),
    ...wanted.flatMap((name) => unless(names.includes(name), `the profile has no ${name}`)),
  ];
};

const attachment: Rule = ({ catalog, objects, dataOf, expected }) => {
  if (!expected.attachment) return unless(!/\/(AF|EmbeddedFiles)\b/.test(catalog), 'there is a file that nobody gave');
  const number = Number(/\/AF \[(\d+) 0 R\]/.exec(catalog)?.[1] ?? NaN);
  const file = objects.get(number) ?? '';
  const stream = Number(/\/EF <<\/F (\d+) 0 R \/UF \1 0 R>>/.exec(file)?.[1] ?? NaN);
  if (Number.isNaN(stream)) return ['there is no associated file'];
  const head = objects.get(stream) ?? '';
  return [
    ...unless(/\/AFRelationship \/Data\b/.test(file), 'nobody says how the file belongs to the document'),
    ...unless(valueAt(file, 'F') === valueAt(file, 'UF'), 'the file has two names'),
    ...unless(catalog.includes(`/Names [${valueAt(file, 'F')} ${number} 0 R]`), 'no reader would list the file'),
    ...unless(/\/Subtype \/\w+#2F/.test(head), 'the file has no media type'),
    ...unless(head.includes(`/Size ${expected.attachment.length} `), 'the file says another size'),
    ...unless(dataOf(stream).equals(expected.attachment), 'the file is not the one that was given'),
  ];
};

const basics: Rule = ({ catalog, unsound, notEmbedded }) => [
  ...unsound,
  ...notEmbedded.map((font) => `not embedded: ${font}`),
  ...unless(/\/Lang \(\w+/.test(catalog), 'the document has no language'),
  ...unless(/\/Marked true/.test(catalog), 'the document is not marked as tagged'),
  ...unless(/\/DisplayDocTitle true/.test(catalog), 'the title is not shown'),
];

/** The nine steps and what they rest on, by name. */
const RULES = {
  basics,
  metadata,
  links,
  figures,
  roles,
  lists,
  tables,
  artifacts: content,
  identity,
  colours,
  attachment,
};

/** What keeps a packed PDF from PDF/UA-1 and PDF/A-3a as far as a program of ours can see, each with its rule's name. */
export async function checkStandards(pdf: Buffer, expected: Expected): Promise<string[]> {
  const packed = readPacked(pdf);
  const at = (key: string) => packed.objects.get(referenceAt(packed.trailer, key) ?? NaN) ?? '';
  const reading = { ...packed, pdf, catalog: at('Root'), info: at('Info'), elements: elementsIn(packed), expected };
  const findings = Object.entries(RULES).flatMap(([name, rule]) =>
    rule(reading).map((finding) => `${name}: ${finding}`),
  );
  const [said, meant] = [squeezed(await structureText(pdf, packed)), squeezed(domText(expected.html))];
  return said === meant ? findings : [...findings, `text: ${firstDifference(said, meant)}`];
}

function firstDifference(said: string, meant: string): string {
  let at = 0;
  while (said[at] === meant[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 30);
  return `the structure says "${around(said)}" where the page says "${around(meant)}"`;
}
