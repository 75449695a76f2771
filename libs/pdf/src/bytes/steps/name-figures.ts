import { elementsOf, kidsOf, referred, roleOf } from '../structure.js';
import { Draft } from '../draft.js';
import { Step } from './facts.js';

const ALTERNATIVE = /\n\/Alt (?:\((?:\\[^]|[^\\)])*\)|<[0-9A-Fa-f]*>)/;

/**
 * An alternative text for every figure (ISO 14289-1, 7.3). Chromium makes a figure of `<figure>` and another of the picture in
 * it, which alone has the text: the outer one takes the text, the inner one steps back.
 */
export const nameFigures: Step = (draft) => {
  for (const figure of elementsOf(draft, 'Figure')) {
    const isInner = roleOf(draft.text(figure)) !== 'Figure';
    if (isInner || ALTERNATIVE.test(draft.text(figure))) continue;
    const inner = figuresWithin(draft, figure);
    const texts = inner.flatMap((number) => ALTERNATIVE.exec(draft.text(number))?.[0] ?? []);
    const [text] = texts;
    if (text === undefined || texts.length > 1) throw new Error(`figure ${figure} has ${texts.length} texts`);
    draft.replace(
      figure,
      draft.text(figure).replace('\n/S /Figure', () => `\n/S /Figure${text}`),
    );
    for (const number of inner)
      draft.replace(number, draft.text(number).replace(ALTERNATIVE, '').replace('/S /Figure', '/S /NonStruct'));
  }
};

function figuresWithin(draft: Draft, element: number): number[] {
  return kidsOf(draft.text(element)).flatMap((kid) => {
    const number = referred(kid);
    if (number === undefined) return [];
    return draft.text(number).includes('\n/S /Figure\n') ? [number] : figuresWithin(draft, number);
  });
}
