import { Draft } from './draft.js';
import { mendApostrophes } from './mend-apostrophes.js';
import { ReadPdf } from './read-objects.js';
import { openSeal, SealedFacts } from './seal.js';
import { attachFile } from './steps/attach-file.js';
import { declareColours } from './steps/declare-colours.js';
import { DocumentFacts, Step } from './steps/facts.js';
import { mapRoles } from './steps/map-roles.js';
import { markArtifacts } from './steps/mark-artifacts.js';
import { nameFigures } from './steps/name-figures.js';
import { nameLinks } from './steps/name-links.js';
import { wrapListItems } from './steps/wrap-list-items.js';
import { writeMetadata } from './steps/write-metadata.js';

/**
 * What stands between Chromium's PDF and one that is PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once, in the order
 * of work. A test leaves each out in turn and sees the file refused.
 */
const STEPS = {
  artifacts: markArtifacts,
  lists: wrapListItems,
  figures: nameFigures,
  links: nameLinks,
  roles: mapRoles,
  colours: declareColours,
  attachment: attachFile,
  metadata: writeMetadata,
  identity: (draft) => {
    draft.identified = true;
  },
} satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

/** The names of all steps, in the order of work. */
export const stepNames = Object.keys(STEPS) as StepName[];

export interface Finishing {
  /** The place for a signature; without it the file has none. */
  seal?: SealedFacts | undefined;
  /** The steps to take: all of them, but in the test that leaves one out. */
  steps?: readonly StepName[];
}

/** Takes the steps and makes room for the seal. Throws when the PDF is not as Chromium writes it. */
export async function finish(pdf: ReadPdf, facts: DocumentFacts, finishing: Finishing = {}): Promise<ReadPdf> {
  const { seal, steps = stepNames } = finishing;
  const draft = new Draft(pdf);
  await mendApostrophes(draft, facts.text);
  for (const name of steps) await STEPS[name](draft, facts);
  if (seal) draft.putEntry(draft.root, 'ANNX_Seal', `${draft.add(openSeal(seal), true)} 0 R`);
  return draft.finished();
}
