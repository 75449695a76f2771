import { structureRoot } from '../structure.js';
import { Step } from './facts.js';

/** Roles of PDF 2.0 that Chromium writes, and what stands for them in PDF 1.7. */
const ROLES = { Em: 'Span', Strong: 'Span' };

/** Says what the roles mean that PDF 1.7 does not know (ISO 14289-1, 7.1). */
export const mapRoles: Step = (draft) => {
  const map = Object.entries(ROLES).map(([role, standard]) => `/${role} /${standard}`);
  draft.putEntry(structureRoot(draft), 'RoleMap', `<<${map.join(' ')}>>`);
};
