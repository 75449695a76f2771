import { termsOf } from './vocabulary-term.js';

/** What DPV 2.3 lacks about how long something is kept, and why. */
export const retentionTerms = [
  ...termsOf('class', [
    ['NotStored', 'Not stored', 'Relayed live, never stored.', 'dpv:Duration'],
    ['SameAsActivityDuration', 'As another activity', 'As long as the data of another activity.', 'dpv:Duration'],
    ['EffectiveMaximum', 'Effective maximum', 'The longest time until the last copy is gone: the sum of its terms, or the longest floor.', 'dpv:StorageDuration'],
    ['ActivePeriod', 'Active period', 'The retention in force, as a term of the effective maximum.', 'dpv:StorageDuration'],
    ['CoolingOff', 'Cooling-off', 'Time after a shortening in which it can be taken back, before anything is deleted.', 'dpv:StorageCondition'],
    ['DeletionLag', 'Deletion lag', 'The longest time between due and deleted.', 'dpv:StorageDeletion'],
    ['BackupTail', 'Backup tail', 'The longest life of a backup that still holds what was deleted.', 'dpv:StorageRestoration'],
    ['RetentionFloor', 'Retention floor', 'The shortest time that a sub-processor keeps its copy, whatever is set.', 'dpv:StorageDuration'],
    ['AllowedRange', 'Allowed range', 'The shortest and the longest period that a plan allows.', 'dpv:StorageCondition'],
    ['Enforcement', 'Enforcement of a period', 'How a period is kept: by the sub-processor, by a sweep, fixed by it, or attested by hand.', 'dpv:StorageCondition'],
  ]),
  ...termsOf('concept', [
    ['Content', 'Content', 'Content of the interaction.', 'dpv:Data'],
    ['Metadata', 'Metadata', 'Metadata about the interaction.', 'dpv:Data'],
    ['FromCollection', 'From collection', 'The period counts from the collection.'],
    ['FromStorage', 'From storage', 'The period counts from the storage.'],
    ['FromLastActivity', 'From the last activity', 'The period counts from the last activity, and anew after each.'],
    ['FromEndOfCall', 'From the end of the call', 'The period counts from the end of the call.'],
    ['FromClosingOfAccount', 'From the closing of the account', 'The period counts from the closing of the account.'],
    ['FromEndOfContract', 'From the end of the contract', 'The period counts from the end of the contract.'],
    ['AccountDeleted', 'Account deleted', 'The event is the deletion of the account.'],
    ['ContractEnded', 'Contract ended', 'The event is the end of the contract.'],
    ['CatalogDefault', 'Default of the catalogue', 'The value holds because nothing was chosen.', 'dpv:Justification'],
    ['CustomerChoice', 'Choice of the customer', 'The value holds because the customer chose it: a documented instruction.', 'dpv:Justification'],
    ['PlanLimit', 'Limit of the plan', 'The value holds because the allowed range of the plan ends there.', 'dpv:Justification'],
    ['SubprocessorFloor', 'Floor of a sub-processor', 'The value holds because a sub-processor keeps its copy at least that long.', 'dpv:Justification'],
    ['VendorFixed', 'Fixed by the sub-processor', 'The value holds because a sub-processor fixes it.', 'dpv:Justification'],
    ['LegalHold', 'Legal hold', 'The value holds because the law forbids deletion for now.', 'dpv:Justification'],
  ]),
]; // prettier-ignore
