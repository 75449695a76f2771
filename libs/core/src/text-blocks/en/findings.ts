import { formatOf } from '../format.js';

const { day, list } = formatOf('en');

type Kept = { activity: string; what: string; period: string };
type AtHolder = Kept & { subprocessor: string };
type Clash = { activity: string; title: string; says: string; held: readonly string[] };

/** What contradictions are called: where each statement stands, what it says, and what would settle them. */
export const findings = {
  places: {
    setting: (label: string): string => `Setting: ${label}`,
    record: (activity: string, what: string): string => `This record: ${activity}, ${what}`,
    activity: (activity: string): string => `This record: ${activity}`,
    register: (subprocessor: string): string => `Register: ${subprocessor}`,
    statement: (title: string, readOn: string): string => `${title} (read on ${day(readOn)})`,
    field: (label: string): string => `Custom field: ${label}`,
    profile: 'Facts about the customer',
    plan: (name: string): string => `${name} plan`,
    published: (subprocessor: string): string => `Published documents of ${subprocessor}`,
  },
  says: {
    kept: (retention: string): string => `Kept: ${retention}`,
    part: (what: string, retention: string): string => `${what}: ${retention}`,
    parts: (parts: readonly string[]): string => parts.join('; '),
    floor: (period: string): string => `Kept for at least ${period}`,
    notStored: 'Not stored',
    noEnd: 'Kept without end',
    fixedThere: 'The period is set by the sub-processor',
    emulated: 'No setting of its own; what is due is deleted from outside',
    enforcementUnknown: 'How the period is enforced is not stated',
    limited: (value: string): string => `Allows: ${value}`,
    chosen: (value: string): string => `Chosen: ${value}`,
    class: (sensitivity: string): string => `Class: ${sensitivity}`,
    noGround: 'No ground and no safeguards are named',
    notDeclared: 'Special categories are not meant to be processed',
    noMinors: 'Minors are not among the data subjects served',
    unconfirmed: 'Published sources do not confirm it',
  },
  retention_below_floor: {
    text: ({ activity, what, period, subprocessor }: AtHolder, floor: string): string =>
      `${activity}: ${what} are to be kept for ${period}, but ${subprocessor} keeps its copy for at least ${floor}. The worst case of the record says so.`,
    proposal: 'Choose a period that is not shorter, or switch off what engages the sub-processor.',
  },
  vendor_fixed_over_setting: {
    text: ({ activity, what, period, subprocessor }: AtHolder): string =>
      `${activity}: the chosen ${period} does not govern the copy of ${what} at ${subprocessor}; the sub-processor sets the period itself. The worst case of the record counts it.`,
    open: ({ activity, what, period, subprocessor }: AtHolder): string =>
      `${activity}: the chosen ${period} does not govern the copy of ${what} at ${subprocessor}, and the register states no period that does.`,
    proposal: 'Agree the period with the sub-processor, or state in the register how long it keeps its copy.',
  },
  enforcement_emulated: {
    text: ({ activity, what, period, subprocessor }: AtHolder): string =>
      `${activity}: ${subprocessor} cannot be told to keep ${what} for ${period}; what is due is deleted by the processor, so the deletion lag counts.`,
    proposal: 'Keep the deletion lag up to date; it is a term of the worst case.',
  },
  enforcement_unknown: {
    text: ({ activity, what, period, subprocessor }: AtHolder): string =>
      `${activity}: nothing is on file about how ${subprocessor} enforces the period of ${what} (${period}).`,
    proposal: 'State in the register whether the period is enforced, emulated, fixed by the sub-processor or attested.',
  },
  stored_despite_not_stored: {
    text: (activity: string, kept: readonly string[]): string =>
      `${activity}: “not stored” is true of the content only; kept all the same: ${kept.join('; ')}.`,
    copy: (part: string, subprocessors: string): string => `${part} (${subprocessors})`,
    denied: ({ activity, what, period, subprocessor }: AtHolder): string =>
      `${activity}: the record says that ${what} are not stored, but a document about ${subprocessor} says: ${period}.`,
    proposal: 'State content and metadata of the activity separately, each with its own retention.',
    correct: 'Correct the catalogue, or have the document corrected.',
  },
  sibling_period_differs: {
    text: ({ activity, title, says, held }: Clash): string =>
      `${activity}: ${title} says ${says}, but in force is ${list(held)}.`,
    ofDefault: ({ activity, title, says, held }: Clash): string =>
      `${activity}: ${title} states the default (${says}); for this customer in force is ${list(held)}.`,
    proposal: 'Make one of the two the source of the other: correct the document, or the retention in force.',
    nothing: 'Nothing has to be changed where the document says that customers may choose another period.',
  },
  sibling_denies_storage: {
    text: ({ activity, title, held }: Clash): string =>
      `${activity}: ${title} says that nothing is stored, but kept are ${list(held)}.`,
    proposal: 'Have the document say what is kept, by whom and how long.',
  },
  sibling_no_end: {
    text: ({ activity, title, held }: Clash): string =>
      `${activity}: ${title} says that the data is kept without end, but in force is ${list(held)}.`,
    proposal: 'Correct the document, or the retention in force.',
  },
  plan_limits_choice: {
    text: (label: string, chosen: string, plan: string, inForce: string): string =>
      `${label}: chosen was ${chosen}; the ${plan} plan limits it to ${inForce}.`,
    proposal: 'Choose a value that the plan allows, or another plan.',
  },
  field_longer_than_activity: {
    text: (field: string, period: string, activity: string, home: string): string =>
      `The custom field ${field} is kept for ${period}, longer than the data of ${activity} in which it is used (${home}).`,
    proposal: 'Shorten the retention of the field, or state in its purpose why it outlives the activity.',
  },
  special_category_without_ground: {
    text: (field: string, sensitivity: string): string =>
      `The custom field ${field} is of the class “${sensitivity}”, but no ground and safeguards that fit it are named.`,
    proposal: 'Name the ground of GDPR Art. 9(2), or Art. 10, and the safeguards; or choose another class.',
  },
  special_category_not_declared: {
    text: (field: string): string =>
      `The custom field ${field} holds a special category of data (GDPR Art. 9), but the facts about the customer say that none is meant to be processed.`,
    proposal: 'Declare the use of special categories, or choose another class for the field.',
  },
  children_not_declared: {
    text: (field: string): string =>
      `The custom field ${field} holds data of children, but minors are not among the data subjects that the customer serves.`,
    proposal: 'Add minors to the data subjects served, or choose another class for the field.',
  },
  location_unconfirmed: {
    text: (subprocessor: string, statement: string): string =>
      `${subprocessor}: a statement of the processor is not confirmed by published sources: ${statement}`,
    proposal: 'Have the sub-processor confirm it in writing, and record the source.',
  },
};
