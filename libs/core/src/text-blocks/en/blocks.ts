import { about } from './about.js';
import { addenda } from './addenda.js';
import { clauses } from './clauses.js';
import { closing } from './closing.js';
import { contract } from './contract.js';
import { cover } from './cover.js';
import { fields } from './fields.js';
import { findings } from './findings.js';
import { instructions } from './instructions.js';
import { limits } from './limits.js';
import { missing } from './missing.js';
import { processing } from './processing.js';
import { record } from './record.js';
import { redline } from './redline.js';
import { register } from './register.js';
import { retention } from './retention.js';
import { settings } from './settings.js';
import { transfers } from './transfers.js';
import { words } from './words.js';

/** All text blocks in English. */
export const blocks = {
  about,
  addenda,
  clauses,
  closing,
  contract,
  cover,
  fields,
  findings,
  instructions,
  limits,
  missing,
  processing,
  record,
  redline,
  register,
  retention,
  settings,
  transfers,
  words,
};
