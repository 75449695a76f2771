/** Where something is painted: a stretch of the content stream from its first to behind its last byte. */
export interface Paint {
  kind: 'paint';
  from: number;
  to: number;
  /** Text is shown or a picture placed; false where only lines and areas are drawn. */
  speaks: boolean;
  frame: Frame;
  /** Distance from the frame's origin downwards, in its own units. */
  y: number;
}

/** A line that opens marked content, with its number. */
export interface Opening {
  kind: 'open';
  from: number;
  to: number;
  mark: number;
}

/** A line that closes marked content, or saves or restores the graphics state. */
export interface Turn {
  kind: 'close' | 'turn';
  from: number;
  to: number;
}

/** Whose coordinates hold: of the sheet (page margins), of the document's body, or turned (the watermark). */
export type Frame = 'sheet' | 'body' | 'turned';

export type ContentEvent = Paint | Opening | Turn;

const MARK = /^\/\w+ <<\/MCID (\d+) >>BDC$/;
const TRANSFORM = /^\S+ (\S+) (\S+) \S+ (\S+) (\S+) cm$/;
const AT = / (-?[\d.]+) Tm\n/;

/**
 * What happens in a content stream as Skia writes it: one operator a line, text between BT and ET in hexadecimal. Throws on
 * a marked-content operator that Skia does not write.
 */
export function scanContent(content: string): ContentEvent[] {
  const scan = new Scan(content);
  while (scan.next());
  return scan.events;
}

class Scan {
  readonly events: ContentEvent[] = [];
  #at = 0;
  #path = -1;
  #pathY = 0;
  #frames: Frame[] = ['sheet'];

  constructor(readonly content: string) {}

  /** Reads a line, or a whole text object. → false at the end */
  next(): boolean {
    const from = this.#at;
    if (from >= this.content.length) return false;
    const end = this.content.indexOf('\n', from);
    const to = end === -1 ? this.content.length : end;
    this.#at = to + 1;
    this.#read(this.content.slice(from, to), from);
    return true;
  }

  #read(line: string, from: number): void {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'BT') this.#text(from);
    else if (operator === 're' || operator === 'm') this.#start(line, operator, from);
    else if (PAINTING.has(operator)) this.#paint(from);
    else if (operator === 'n') this.#path = -1;
    else if (operator === 'q' || operator === 'Q') this.#turn(operator, from);
    else if (operator === 'cm') this.#move(line);
    else if (operator === 'EMC') this.events.push({ kind: 'close', from, to: this.#at });
    else if (operator === 'Do' || operator === 'sh')
      this.events.push({ kind: 'paint', from, to: this.#at, speaks: operator === 'Do', frame: this.#frame(), y: 0 });
    else if (operator.endsWith('BDC') || operator === 'BMC' || operator === 'BI') this.#open(line, from);
  }

  #text(from: number): void {
    const { content } = this;
    const end = content.indexOf('\nET\n', from);
    if (end === -1) throw new Error('a text object has no end');
    const to = end + 4;
    const shown = content.indexOf(' Tj', from);
    const speaks = shown !== -1 && shown < end;
    const y = speaks ? Number(AT.exec(content.slice(from, from + 120))?.[1] ?? 0) : 0;
    this.events.push({ kind: 'paint', from, to, speaks, frame: this.#frame(), y });
    this.#at = to;
  }

  #start(line: string, operator: string, from: number): void {
    if (this.#path !== -1) return;
    this.#path = from;
    const parts = line.split(' ');
    this.#pathY = Number(parts.at(operator === 're' ? -4 : -2));
  }

  #paint(from: number): void {
    const start = this.#path === -1 ? from : this.#path;
    this.events.push({ kind: 'paint', from: start, to: this.#at, speaks: false, frame: this.#frame(), y: this.#pathY });
    this.#path = -1;
  }

  #turn(operator: string, from: number): void {
    if (operator === 'q') this.#frames.push(this.#frame());
    else if (this.#frames.length > 1) this.#frames.pop();
    this.events.push({ kind: 'turn', from, to: this.#at });
  }

  #move(line: string): void {
    const [, b, c, e, f] = TRANSFORM.exec(line)?.map(Number) ?? [];
    const isTurned = b !== 0 || c !== 0;
    // The first transform of a page turns its y axis; it stands outside q and Q, and its frame is the sheet's.
    const isSheet = this.#frames.length === 1 || (e === 0 && f === 0 && this.#frame() === 'sheet');
    this.#frames[this.#frames.length - 1] = isTurned ? 'turned' : isSheet ? 'sheet' : 'body';
  }

  #open(line: string, from: number): void {
    const mark = MARK.exec(line)?.[1];
    if (mark === undefined) throw new Error(`the content has an operator of another writer: ${line.slice(0, 80)}`);
    this.events.push({ kind: 'open', from, to: this.#at, mark: Number(mark) });
  }

  #frame(): Frame {
    return this.#frames.at(-1) ?? 'sheet';
  }
}

/** Path-painting operators (ISO 32000-1, table 60) but `n`, which only ends a path. */
const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
