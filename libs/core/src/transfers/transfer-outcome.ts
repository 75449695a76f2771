import type { Mechanism } from '../catalog/subprocessor.js';
import type { DecisionRow } from './match-row.js';
import type { ModuleRowId } from './modules.js';
import type { OpenReason } from './open-reasons.js';
import type { TransferFacts } from './transfer-facts.js';

/** What a row of the decision table says; `mechanism: null`: not settled, and `open` says why. */
export type TransferOutcome = {
  mechanism: Mechanism | 'none' | null;
  module: 'M2' | 'M3' | 'M4' | null;
  open: readonly OpenReason[];
};

/** A row of the decision table of transfers, with the rows of the module table it rests on. */
export type TransferRow = DecisionRow<TransferFacts, TransferOutcome> & { readonly rests_on: readonly ModuleRowId[] };

/** No transfer outside the EEA. */
export const none = { mechanism: 'none', module: null, open: [] } as const;
/** An adequacy decision holds. */
export const adequacy = { mechanism: 'adequacy', module: null, open: [] } as const;
/** The Data Privacy Framework holds. */
export const dpf = { mechanism: 'dpf', module: null, open: [] } as const;
/** Binding corporate rules hold. */
export const bcr = { mechanism: 'bcr', module: null, open: [] } as const;
/** The clauses hold with a module. */
export const scc = (module: 'M2' | 'M3' | 'M4', ...open: OpenReason[]) => ({ mechanism: 'scc', module, open }) as const;
/** Not settled. */
export const unsettled = (...open: OpenReason[]) => ({ mechanism: null, module: null, open }) as const;
