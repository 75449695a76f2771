import { formatOf } from '../format.js';

const { count } = formatOf('en');

/** Part IV: documented instructions. */
export const instructions = {
  heading: 'Documented instructions',
  procedureHeading: 'How instructions are given and recorded',
  procedure: {
    controller:
      'The customer gives its instructions as controller by changing its settings in the portal or through the interface; the processor may enter an instruction that it has received in writing.',
    processor:
      'The customer gives its instructions by changing its settings in the portal or through the interface, on behalf of the controllers for which it acts; the processor may enter an instruction that it has received in writing.',
  },
  recorded:
    'Each change is kept as a numbered revision that cannot be altered: when, by whom, through what, why, the value before and the value after. An instruction holds from the moment at which it is saved until a later one replaces it.',
  inForceHeading: 'Settings in force',
  inForceCaption: 'Settings in force, activity by activity, with the reason for each',
  columns: { setting: 'Setting', value: 'In force', why: 'Why' },
  historyHeading: 'Instructions so far',
  historyCaption: (total: number): string => `Instructions of the customer so far: ${total}`,
  historyColumns: { number: 'No.', when: 'When and by whom', what: 'Instruction' },
  channels: {
    portal: 'through the portal',
    api: 'through the API',
    operator: 'through the processor',
    system: 'by the system',
  },
  roles: {
    owner: 'owner',
    admin: 'admin',
    legal: 'legal',
    developer: 'developer',
    viewer: 'viewer',
  } as Record<string, string>,
  by: (label: string, role: string | undefined, channel: string): string =>
    `${label}${role === undefined ? '' : ` (${role})`}, ${channel}`,
  restored: (number: number): string => `Instruction ${number} restored.`,
  noChange: 'No value was changed.',
  defaults: 'The defaults of the catalogue apply.',
  reason: (reason: string): string => `Reason: ${reason}`,
  earlier: (total: number): string =>
    `${count(total, { one: 'earlier instruction', other: 'earlier instructions' })}. Each is kept in full as the revision of its number.`,
  span: (from: string, to: string): string => `${from} to ${to}`,
};
