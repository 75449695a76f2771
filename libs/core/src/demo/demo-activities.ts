import type { Activity, Holder, RetentionPart } from '../catalog/activity.js';
import type { Retention } from '../duration/retention.js';
import { fill } from './demo-register.js';

const fillHolder = (holder: Holder): Holder => ({
  ...holder,
  enforcement: fill(holder.enforcement, 'erased by the sub-processor when the period ends'),
  // In the customer's own bucket nobody but the customer can show that an old version is gone.
  mode: fill(holder.mode, holder.subprocessor === 'ipstack' ? 'vendor_fixed' : 'attested'),
  // Mixpanel keeps events for 2 or 5 years by the term of the project; the made-up project is one of the newer ones.
  floor: holder.floor && fill(holder.floor, holder.subprocessor === 'mixpanel' ? 'P24M' : 'P1D'),
});

const thirtyDays: Retention = { kind: 'fixed', period: 'P30D', from: 'stored' };

const fillPart = (part: RetentionPart): RetentionPart => ({
  ...part,
  ...(part.retention ? { retention: fill(part.retention, thirtyDays) } : {}),
  lag: part.lag && fill(part.lag, 'P1D'),
  backup_tail: part.backup_tail && fill(part.backup_tail, 'P7D'),
  held_by: part.held_by.map(fillHolder),
});

/** Activities in which special categories of data may turn up although nobody intends them: recordings, free text. */
const mayBeSensitive: readonly Activity['id'][] = [
  'call_handling',
  'co_browsing',
  'call_recording',
  'custom_data_fields',
];

/** An activity with its unknown facts made up, each marked as a demo value. */
export const fillActivity = (activity: Activity): Activity => ({
  ...activity,
  automated_decisions: fill(activity.automated_decisions, false),
  dpia: fill(activity.dpia, activity.id === 'call_recording' ? 'required' : 'up_to_controller'),
  sensitive: fill(activity.sensitive, mayBeSensitive.includes(activity.id) ? 'possible' : 'not_intended'),
  parts: activity.parts.map(fillPart),
});
