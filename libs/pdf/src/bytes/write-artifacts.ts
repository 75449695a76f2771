import { ContentEvent, Opening, Paint } from './scan-content.js';

/** What an artifact is there for (ISO 32000-1, 14.8.2.2); headers and footers are named (ISO 14289-1, 7.8). */
export type Artifact = 'Layout' | 'Pagination' | 'Header' | 'Footer' | 'Watermark';

const OPENINGS: Record<Artifact, string> = {
  Layout: '/Artifact <</Type /Layout>> BDC\n',
  Pagination: '/Artifact <</Type /Pagination>> BDC\n',
  Header: '/Artifact <</Type /Pagination /Subtype /Header>> BDC\n',
  Footer: '/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n',
  Watermark: '/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n',
};
const CLOSING = 'EMC\n';

export interface Decisions {
  /** What a mark becomes that is no real content; undefined: it stays. */
  ofMark: (mark: number, speaks: boolean) => Artifact | undefined;
  /** What is painted outside every mark. */
  ofPaint: (paint: Paint) => Artifact;
}

/** The content stream with everything in it either a mark of the structure or an artifact (ISO 14289-1, 7.1). */
export function writeArtifacts(content: string, events: ContentEvent[], decisions: Decisions): string {
  const writer = new Writer(content);
  for (let at = 0; at < events.length; at += 1) {
    const event = events[at];
    if (event?.kind !== 'open') writer.outside(event, decisions.ofPaint);
    else at = writer.mark(event, at, events, decisions.ofMark);
  }
  return writer.finish();
}

class Writer {
  #parts: string[] = [];
  #copied = 0;
  /** The artifact that is open, and where its last paint ends. */
  #open: { artifact: Artifact; end: number } | undefined;

  constructor(readonly content: string) {}

  /** A paint opens an artifact; a saved or restored state ends it, so that the two never overlap. */
  outside(event: ContentEvent | undefined, kind: (paint: Paint) => Artifact): void {
    if (event?.kind === 'paint') this.#paint(event, kind(event));
    else this.#endArtifact();
  }

  /** → the place of the mark's end among the events */
  mark(opening: Opening, at: number, events: ContentEvent[], verdict: Decisions['ofMark']): number {
    let end = at + 1;
    while (end < events.length && events[end]?.kind !== 'close') end += 1;
    if (end === events.length) throw new Error(`mark ${opening.mark} has no end`);
    const within = events.slice(at + 1, end);
    const artifact = verdict(
      opening.mark,
      within.some((event) => event.kind === 'paint' && event.speaks),
    );
    this.#endArtifact();
    if (artifact === undefined) return end;
    this.#skip(opening);
    for (const event of within) this.outside(event, () => artifact);
    this.#endArtifact();
    const closing = events[end];
    if (closing) this.#skip(closing);
    return end;
  }

  finish(): string {
    this.#endArtifact();
    this.#copy(this.content.length);
    return this.#parts.join('');
  }

  #paint({ from, to }: Paint, artifact: Artifact): void {
    if (this.#open?.artifact === artifact) {
      this.#open.end = to;
      return;
    }
    this.#endArtifact();
    this.#copy(from);
    this.#parts.push(OPENINGS[artifact]);
    this.#open = { artifact, end: to };
  }

  #endArtifact(): void {
    if (!this.#open) return;
    this.#copy(this.#open.end);
    this.#parts.push(CLOSING);
    this.#open = undefined;
  }

  #copy(to: number): void {
    this.#parts.push(this.content.slice(this.#copied, to));
    this.#copied = to;
  }

  #skip({ from, to }: { from: number; to: number }): void {
    this.#copy(from);
    this.#copied = to;
  }
}
