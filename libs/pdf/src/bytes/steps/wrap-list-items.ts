import { Draft } from '../draft.js';
import { elementsOf, Kid, kidsOf, numberAt, referred, taggedPages, withKids, writeOwners } from '../structure.js';
import { Step } from './facts.js';

/** A list item holds its label and its body, nothing else (ISO 32000-1, 14.8.4.3.3); Chromium leaves the body out. */
export const wrapListItems: Step = (draft) => {
  const bodies = new Map<number, number>();
  for (const item of elementsOf(draft, 'LI')) {
    const kids = kidsOf(draft.text(item));
    const labels = kids.filter((kid) => isLabel(draft, kid));
    const rest = kids.filter((kid) => !labels.includes(kid));
    const page = numberAt(draft.text(item), 'Pg');
    const head = `<</Type /StructElem\n/S /LBody\n/P ${item} 0 R${page === undefined ? '' : `\n/Pg ${page} 0 R`}`;
    const body = draft.add(withKids(`${head}\n/K 0>>`, rest));
    draft.replace(item, withKids(draft.text(item), [...labels, `${body} 0 R`]));
    for (const kid of rest) adopt(draft, kid, body);
    if (rest.some((kid) => referred(kid) === undefined)) bodies.set(item, body);
  }
  moveMarks(draft, bodies);
};

function isLabel(draft: Draft, kid: Kid): boolean {
  const number = referred(kid);
  return number !== undefined && draft.text(number).includes('\n/S /Lbl\n');
}

function adopt(draft: Draft, kid: Kid, parent: number): void {
  const number = referred(kid);
  if (number !== undefined) draft.replace(number, draft.text(number).replace(/\n\/P \d+ 0 R/, `\n/P ${parent} 0 R`));
}

/** Marked content that an item held itself is its body's now. */
function moveMarks(draft: Draft, bodies: Map<number, number>): void {
  if (bodies.size === 0) return;
  for (const { owners } of taggedPages(draft)) {
    if (!owners) continue;
    const elements = owners.elements.map((element) => (element === null ? null : (bodies.get(element) ?? element)));
    writeOwners(draft, { ...owners, elements });
  }
}
