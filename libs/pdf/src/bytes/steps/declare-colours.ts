import { srgbProfile } from '../srgb-profile.js';
import { Step } from './facts.js';

/** Chromium writes device RGB: the file says that this is sRGB, and what sRGB is (ISO 19005-3, 6.2.3). */
export const declareColours: Step = (draft) => {
  const profile = draft.addStream('/N 3', srgbProfile());
  const name = '(sRGB IEC61966-2.1)';
  const intent = draft.add(
    `<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${name} /Info ${name} /DestOutputProfile ${profile} 0 R>>`,
  );
  draft.putEntry(draft.root, 'OutputIntents', `[${intent} 0 R]`);
};
