import { z } from 'zod';

/** The eight processing activities of the record, in its order. Ids are stable. */
export const activityIds = [
  'user_interaction_logging',
  'call_handling',
  'co_browsing',
  'call_recording',
  'user_authentication',
  'error_logging',
  'ip_geolocation',
  'custom_data_fields',
] as const;

/** Stable id of one processing activity. */
export const ActivityId = z
  .enum(activityIds)
  .meta({ id: 'ActivityId', description: 'Stable id of one of the eight processing activities of the record.' });
export type ActivityId = z.infer<typeof ActivityId>;
