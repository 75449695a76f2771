/** What a content stream does with marked content. */
export interface ContentMarks {
  /** Numbers of the marks of the structure, in order of appearance. */
  marks: number[];
  /** What no reader may find: painting outside marks, marks within marks, marks left open. */
  findings: string[];
  /** How often each kind of artifact appears. */
  artifacts: Map<string, number>;
}

const TOKEN = /\((?:\\[^]|[^\\)])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g;
const PAINTING = new Set('S s f F f* B B* b b* sh Do Tj TJ EI'.split(' '));
/** Says which letters a glyph stands for, within a mark or an artifact (ISO 32000-1, 14.9.4). */
const SPELLING = 'spelling';
const SHOWING = new Set(['Tj', 'TJ']);

/** Reads a content stream token by token, whatever its lines are (ISO 32000-1, 14.6). */
export function readMarks(content: string): ContentMarks {
  const read: ContentMarks = { marks: [], findings: [], artifacts: new Map() };
  const open: string[] = [];
  let operands: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (!/^[A-Za-z'"][\w*'"]*$/.test(token)) {
      operands.push(token);
      continue;
    }
    if (token === 'BDC' || token === 'BMC') openMark(operands.join(' '), open, read);
    else if (token === 'EMC' && open.pop() === undefined) read.findings.push('a mark ends that was not begun');
    else if (PAINTING.has(token) && !open.some((mark) => mark !== SPELLING))
      read.findings.push(`${token} is neither tagged nor an artifact`);
    if (SHOWING.has(token) && open.includes('Layout')) read.findings.push('text is hidden as layout');
    operands = [];
  }
  if (open.length > 0) read.findings.push('a mark has no end');
  return read;
}

function openMark(operands: string, open: string[], { marks, findings, artifacts }: ContentMarks): void {
  if (/^\/Span << \/ActualText <[0-9A-F]+> >>$/.test(operands)) {
    open.push(SPELLING);
    return;
  }
  if (open.length > 0) findings.push(`${operands} stands within ${open.join(', ')}`);
  const kind = /\/Subtype \/(\w+)/.exec(operands)?.[1] ?? /\/Type \/(\w+)/.exec(operands)?.[1] ?? '';
  const mark = /\/MCID (\d+)/.exec(operands)?.[1];
  if (operands.startsWith('/Artifact')) artifacts.set(kind, (artifacts.get(kind) ?? 0) + 1);
  else if (mark === undefined) findings.push(`${operands} is neither a mark nor an artifact`);
  else marks.push(Number(mark));
  open.push(operands.startsWith('/Artifact') ? kind : (mark ?? ''));
}
