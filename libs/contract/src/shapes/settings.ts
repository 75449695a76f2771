import { CustomField, Profile, RecordingSettings, Revision, SettingChange, Settings, Text } from '@annexa/core';
import { z } from 'zod';
import { Instant, pageOf, PageQuery, RevisionNumber, RevisionParam } from './page.js';

const revision = { revision: RevisionNumber };

/** Query of every write: why it is done. */
export const ReasonQuery = z.strictObject({
  reason: Text(500).optional().describe('Why the setting is changed; kept with the instruction (GDPR Art. 28(3)(a)).'),
});

/** Everything the tenant has chosen, with the revision it stands in. */
export const SettingsView = z
  .strictObject({ ...revision, changed_at: Instant('When the revision was made'), ...Settings.shape })
  .meta({
    id: 'SettingsView',
    description: 'Everything the tenant has chosen. Absent members are defaults of the catalogue.',
  });

/** A revision without its settings. */
export const RevisionSummary = Revision.omit({ settings: true }).meta({
  id: 'RevisionSummary',
  description: 'One instruction: who, when, through what and why.',
});

/** A page of revisions. */
export const RevisionPage = pageOf(RevisionSummary, 'revisions').meta({
  id: 'RevisionPage',
  description: 'A page of revisions, newest first.',
});

/** Which revisions: all members given must fit. */
const RevisionFilter = z.strictObject({
  actor: z.string().min(1).max(300).optional().describe('Label of who gave the instruction, as in `actor.label`.'),
  channel: Revision.shape.channel.optional(),
  since: Instant('Not before').optional(),
  until: Instant('Before').optional(),
});

/** Query of the list of revisions. */
export const RevisionQuery = PageQuery.extend(RevisionFilter.shape);

/** Query of the export of revisions. */
export const RevisionExportQuery = RevisionFilter.extend({
  format: z.enum(['csv', 'xlsx']).describe('CSV (RFC 4180, UTF-8) or an Excel workbook.'),
});

/** Which two revisions to compare. */
export const DiffQuery = z.strictObject({
  from: RevisionParam.describe('Number of the earlier revision.'),
  to: RevisionParam.describe('Number of the later revision.'),
});

/** What differs between two revisions. */
export const SettingsDiff = z
  .strictObject({
    from: RevisionNumber.describe('Number of the earlier revision.'),
    to: RevisionNumber.describe('Number of the later revision.'),
    changes: z.array(SettingChange).max(10_000).describe('Every member that differs.'),
  })
  .meta({ id: 'SettingsDiff', description: 'What differs between two revisions, member by member.' });

/** Recording choices with the revision they stand in. */
export const RecordingView = z.strictObject({ ...revision, ...RecordingSettings.shape }).meta({
  id: 'RecordingSettingsView',
  description: 'Recording choices. Absent: the default of the catalogue.',
});

/** Profile with the revision it stands in. */
export const ProfileView = z.strictObject({ ...revision, ...Profile.shape }).meta({
  id: 'ProfileView',
  description: "The tenant's own facts. Absent: not given yet.",
});

/** One custom field with the revision it stands in. */
export const CustomFieldView = z.strictObject({ ...revision, ...CustomField.shape }).meta({
  id: 'CustomFieldView',
  description: 'One custom field, with the revision it stands in.',
});

/** Everything of a field but its key, which never changes. */
export const CustomFieldBody = CustomField.omit({ key: true }).meta({
  id: 'CustomFieldBody',
  description: 'A custom field without its key, which is in the path and never changes.',
});

/** The custom fields with the revision they stand in. */
export const CustomFieldList = z
  .strictObject({ ...revision, items: Settings.shape.custom_fields })
  .meta({ id: 'CustomFieldList', description: 'The custom fields in the order of the annex.' });
