import { Draft } from '../draft.js';
import { Paint, scanContent } from '../scan-content.js';
import { kidsOf, numberAt, roleOf, taggedPages, withKids, writeOwners } from '../structure.js';
import { Artifact, writeArtifacts } from '../write-artifacts.js';
import { Step } from './facts.js';

/** Roles whose content may be a mere drawing. */
const DRAWN = new Set(['Figure', 'Lbl']);
const NO_HEAD = new Set(['TD', 'TR', 'Table', 'Document', 'LI', 'Caption']);
/** Chromium paints in CSS pixels, 4/3 to the point. */
const HALF_IN_PIXELS = 4 / 3 / 2;

/**
 * Marks as artifacts what is no real content (ISO 14289-1, 7.1): page margins, watermark, borders, backgrounds, the heads of a
 * table on its further pages, and what Chromium tags although nothing is said there: borders, and the empty place that a
 * heading left when it moved to the next page. One pass over each content stream.
 */
export const markArtifacts: Step = async (draft) => {
  const heads = new ColumnHeads(draft);
  const dropped = new Dropped(draft);
  const written = taggedPages(draft).map(({ page, text, owners }) => {
    const stream = numberAt(text, 'Contents') ?? NaN;
    const content = draft.streamText(stream);
    const elements = owners?.elements ?? [];
    const ofMark = (mark: number, speaks: boolean): Artifact | undefined => {
      const owner = elements[mark] ?? undefined;
      const artifact = speaks ? heads.repeated(owner) : decoration(draft, owner);
      if (artifact && owner !== undefined) {
        dropped.add(owner, page, mark);
        elements[mark] = null;
      }
      return artifact;
    };
    const marked = writeArtifacts(content, scanContent(content), { ofMark, ofPaint: placeOn(text) });
    if (owners) writeOwners(draft, owners);
    return draft.replaceStream(stream, marked);
  });
  dropped.apply();
  await Promise.all(written);
};

const decoration = (draft: Draft, owner: number | undefined): Artifact | undefined =>
  owner !== undefined && DRAWN.has(roleOf(draft.text(owner))) ? undefined : 'Layout';

function placeOn(page: string): (paint: Paint) => Artifact {
  const height = Number(/\/MediaBox \[\S+ \S+ \S+ ([\d.]+)/.exec(page)?.[1] ?? 0);
  return ({ frame, y }) => {
    if (frame === 'turned') return 'Watermark';
    if (frame === 'body') return 'Layout';
    return y < height * HALF_IN_PIXELS ? 'Header' : 'Footer';
  };
}

/** The heads of tables say their text once; on the further pages they are repeated for the eye only. */
class ColumnHeads {
  readonly #heard = new Set<number>();

  constructor(readonly draft: Draft) {}

  repeated(owner: number | undefined): Artifact | undefined {
    if (owner === undefined || !this.#isWithinHead(owner)) return undefined;
    if (this.#heard.has(owner)) return 'Pagination';
    this.#heard.add(owner);
    return undefined;
  }

  #isWithinHead(owner: number): boolean {
    if (!this.draft.text(owner).includes('/Type /MCR')) return false;
    for (let element: number | undefined = owner; element !== undefined;) {
      const text = this.draft.text(element);
      const role = roleOf(text);
      if (role === 'TH') return text.includes('/Scope /Column');
      if (role === '' || NO_HEAD.has(role)) return false;
      element = numberAt(text, 'P');
    }
    return false;
  }
}

/** Marks that are no longer their element's. */
class Dropped {
  readonly #marks = new Map<number, Set<string>>();

  constructor(readonly draft: Draft) {}

  add(owner: number, page: number, mark: number): void {
    const marks = this.#marks.get(owner) ?? new Set();
    this.#marks.set(owner, marks.add(`${page} ${mark}`));
  }

  apply(): void {
    for (const [owner, marks] of this.#marks) {
      const text = this.draft.text(owner);
      const own = numberAt(text, 'Pg');
      const kept = kidsOf(text).filter((kid) => {
        const isReference = kid.includes('/Type /MCR');
        const mark = isReference ? numberAt(kid, 'MCID') : Number(kid);
        return !marks.has(`${isReference ? numberAt(kid, 'Pg') : own} ${mark}`);
      });
      this.draft.replace(owner, withKids(text, kept));
    }
  }
}
