import { z } from 'zod';
import { Retention } from '../duration/retention.js';
import { CustomField } from './custom-field.js';
import { Profile } from './profile.js';

/** Region of a relay or a store; `vendor_default` leaves the choice to the vendor. */
export const Region = z
  .enum(['vendor_default', 'EU', 'US'])
  .meta({ id: 'Region', description: "Region: the processor's default, the European Union or the United States." });
export type Region = z.infer<typeof Region>;

const enabled = z.boolean().describe('False switches the activity off: its rows, sub-processors and transfers go.');
const retention = (what: string) => Retention.describe(`How long ${what} are kept.`);

/** What the tenant chose per activity; absent: the catalogue's default. */
export const ActivitySettings = z
  .strictObject({
    user_interaction_logging: z
      .strictObject({
        enabled,
        retention: retention('interaction logs'),
        analytics: z.boolean().describe('False keeps interaction data away from the analytics sub-processor.'),
      })
      .partial()
      .describe('User Interaction Logging.'),
    call_handling: z
      .strictObject({ enabled, region: Region.describe('Region of the media relay.') })
      .partial()
      .describe('Call Handling (Real-time).'),
    co_browsing: z
      .strictObject({
        enabled,
        region: Region.describe('Region of the edge that relays the session.'),
        masking: z.boolean().describe('True masks marked elements before they leave the browser.'),
      })
      .partial()
      .describe('Co-browsing Sessions.'),
    user_authentication: z
      .strictObject({ retention: Retention.describe('Until deletion, with an inactivity ceiling.') })
      .partial()
      .describe('User Authentication.'),
    error_logging: z
      .strictObject({ retention: retention('error logs') })
      .partial()
      .describe('Error Logging.'),
    ip_geolocation: z
      .strictObject({
        enabled,
        precision: z.enum(['country', 'city']).describe('Finest place that is looked up.'),
        truncate_ip: z.boolean().describe('True removes the last part of the IP address before the look-up.'),
      })
      .partial()
      .describe('IP Geolocation.'),
  })
  .partial()
  .meta({ id: 'ActivitySettings', description: 'Choices per activity. Absent: the default of the catalogue.' });
export type ActivitySettings = z.infer<typeof ActivitySettings>;

/** Whether and how calls are recorded; absent: the catalogue's default (off, GDPR Art. 25(2)). */
export const RecordingSettings = z
  .strictObject({
    mode: z.enum(['off', 'on_demand', 'always']).describe('Whether calls are recorded.'),
    media: z.enum(['audio', 'audio_video']).describe('What is recorded.'),
    transcript: z.boolean().describe('True where a transcript is made.'),
    consent: z.enum(['notice', 'explicit']).describe('How participants are told: a notice, or explicit consent.'),
    pause_on_sensitive: z.boolean().describe('True pauses the recording while a sensitive field is filled.'),
    region: Region.describe('Region in which recordings are stored.'),
    storage: z.enum(['vendor', 'own_bucket']).describe("The vendor's storage or the tenant's own bucket."),
    retention: retention('recordings'),
  })
  .partial()
  .meta({ id: 'RecordingSettings', description: 'Recording choices. Absent: the default of the catalogue.' });
export type RecordingSettings = z.infer<typeof RecordingSettings>;

/** Everything a tenant has chosen, one document per revision. */
export const Settings = z
  .strictObject({
    profile: Profile,
    activities: ActivitySettings,
    recording: RecordingSettings,
    custom_fields: z.array(CustomField).max(500).describe('Custom data fields, in the order of the annex.'),
  })
  .meta({
    id: 'Settings',
    description: 'Everything a tenant has chosen. Absent members are defaults of the catalogue.',
  });
export type Settings = z.infer<typeof Settings>;

/** Settings of a tenant that has chosen nothing yet. */
export const emptySettings: Settings = { profile: {}, activities: {}, recording: {}, custom_fields: [] };
