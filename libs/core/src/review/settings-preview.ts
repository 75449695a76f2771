import { z } from 'zod';
import { ActivityId } from '../catalog/activity-id.js';
import { Country } from '../catalog/country.js';
import { Period } from '../duration/period.js';
import { Refit } from '../plan/refit-settings.js';
import { EffectiveRetention } from '../record/effective-record.js';
import { Finding } from '../record/finding.js';
import { MissingFact } from '../record/missing-fact.js';
import { SettingChange } from '../settings/diff-settings.js';

/** What a change does to one setting. */
export const Effect = z
  .enum(['longer', 'shorter', 'on', 'off', 'added', 'removed', 'changed'])
  .describe('What the change does.');
export type Effect = z.infer<typeof Effect>;

const instant = z.iso.datetime({ precision: 3 }).max(32);

/** One changed setting with its effect. The instruction holds once it is saved; what a shortening makes due is deleted later. */
export const ReviewedChange = SettingChange.extend({
  effect: Effect,
  takes_effect: z
    .strictObject({
      at: instant.describe(
        'The moment of saving; where a period becomes shorter, the earliest from which data that it makes due is to be deleted (RFC 3339, UTC, milliseconds), if it is saved now.',
      ),
      after: Period.nullable().describe(
        'Cooling-off time of the plan before data that a shorter period makes due is to be deleted; null: nothing waits.',
      ),
    })
    .describe('From when the change is to be carried out. The instruction and the record say it at once.'),
}).meta({ id: 'ReviewedChange', description: 'One changed setting, with its effect and when it is carried out.' });
export type ReviewedChange = z.infer<typeof ReviewedChange>;

const Kept = EffectiveRetention.pick({ text: true, maximum: true, maximum_text: true });

/** How the retention of one part differs. */
export const RetentionDifference = z
  .strictObject({
    activity: ActivityId,
    name: z.string().max(1000).describe('Name of the activity.'),
    part: EffectiveRetention.shape.part,
    what: EffectiveRetention.shape.what,
    kind: EffectiveRetention.shape.kind,
    before: Kept.nullable().describe('What holds now; null: nothing is kept, the part does not exist.'),
    after: Kept.nullable().describe('What would hold; null: the part would not exist.'),
    effect: z.enum(['longer', 'shorter', 'starts', 'ends', 'changed']).describe('What the change does to the part.'),
  })
  .meta({ id: 'RetentionDifference', description: 'How the retention of one part of an activity differs.' });
export type RetentionDifference = z.infer<typeof RetentionDifference>;

const Named = z.strictObject({
  id: z.string().max(64).describe('Id.'),
  name: z.string().max(1000).describe('Name as printed.'),
});
const comeAndGo = <T extends z.ZodType>(item: T, what: string) =>
  z.strictObject({
    added: z.array(item).max(4000).describe(`What appears: ${what}.`),
    removed: z.array(item).max(4000).describe(`What disappears: ${what}.`),
  });
const status = z.enum(['draft', 'final']);

/** What a change does to the annex. */
export const AnnexDifference = z
  .strictObject({
    status: z
      .strictObject({ before: status.describe('Status now.'), after: status.describe('Status with the change.') })
      .describe('Draft or final, before and after.'),
    activities: comeAndGo(Named, 'rows of the record').describe('Rows of the record.'),
    subprocessors: comeAndGo(Named, 'sub-processors').describe('Sub-processors.'),
    transfers: comeAndGo(Named.extend({ country: Country }), 'transfers').describe('Transfers to third countries.'),
    fields: comeAndGo(Named, 'custom data fields').describe('Custom data fields; `id` is the key.'),
    missing: comeAndGo(MissingFact, 'missing facts').describe('Facts that keep the annex a draft.'),
    findings: comeAndGo(Finding, 'contradictions').describe('Contradictions; a serious one keeps the annex a draft.'),
    passages: z
      .array(
        z.strictObject({
          id: z.string().max(300).describe('Id of the passage in the preview (`data-passage`).'),
          section: z.string().max(64).describe('Id of the section.'),
          heading: z.string().max(300).describe('Heading of the section.'),
          label: z.string().max(5000).describe('What the passage is about.'),
          kind: z.enum(['added', 'changed', 'removed']).describe('What happens to it.'),
        }),
      )
      .max(5000)
      .describe('Every passage that the change touches, in the order of the document.'),
  })
  .meta({ id: 'AnnexDifference', description: 'What a change does to the annex.' });
export type AnnexDifference = z.infer<typeof AnnexDifference>;

/** What law, contract or plan says against a change; it does not stand in its way (GDPR Art. 28(3), last sentence). */
export const ReviewWarning = z
  .strictObject({
    code: z
      .enum([
        'indefinite_retention',
        'special_category',
        'recording_without_consent',
        'ip_not_truncated',
        'subprocessor_to_authorise',
        'transfer_without_mechanism',
        'limited_by_plan',
        'copy_stays',
        'floor_not_reached',
      ])
      .describe('Stable code from a closed list.'),
    path: z
      .string()
      .max(300)
      .describe('JSON Pointer of the setting, a custom field named by its key; empty: the change as a whole.'),
    article: z.string().max(100).describe('The provision or the plan that it comes from.'),
    text: z.string().max(5000).describe('The question in a sentence.'),
    subject: z
      .string()
      .max(1000)
      .describe('What it is about: name of a sub-processor, or label of a setting or custom field.'),
    country: Country.nullable().describe('Third country of a transfer; null: it is about no transfer.'),
    holds: Refit.shape.resolved
      .nullable()
      .describe('What holds instead of the choice that the plan limits; null: the choice stays, or there is none.'),
    period: Period.nullable().describe('How long the sub-processor keeps its copy; null: it is about no copy.'),
  })
  .meta({ id: 'ReviewWarning', description: 'What law, contract or plan says against a change.' });
export type ReviewWarning = z.infer<typeof ReviewWarning>;

/** Everything that a change of settings would do, before it is made. */
export const SettingsPreview = z
  .strictObject({
    unchanged: z.boolean().describe('True where the change changes nothing.'),
    changes: z.array(ReviewedChange).max(10_000).describe('Every setting that differs.'),
    retention: z.array(RetentionDifference).max(200).describe('Every retention in force that differs.'),
    annex: AnnexDifference,
    warnings: z.array(ReviewWarning).max(1000).describe('What should be asked before it is saved.'),
    confirmation: z
      .strictObject({
        phrase: z.string().max(80).describe('What the person types to confirm.'),
        reasons: z
          .array(
            z.strictObject({
              kind: z
                .enum(['shortening', 'recording_on'])
                .describe('Why: a period becomes shorter, or calls come to be recorded, or more of them.'),
              path: z.string().max(300).describe('JSON Pointer of the setting.'),
            }),
          )
          .min(1)
          .max(1000)
          .describe('Why a confirmation is asked.'),
      })
      .nullable()
      .describe('What a person must confirm by typing; null: nothing.'),
  })
  .meta({ id: 'SettingsPreview', description: 'Everything that a change of settings would do, before it is made.' });
export type SettingsPreview = z.infer<typeof SettingsPreview>;
