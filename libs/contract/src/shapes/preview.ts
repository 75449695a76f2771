import { AnnexIdentity, SettingsChange, SettingsPreview } from '@annexa/core';
import { z } from 'zod';
import { RevisionNumber } from './page.js';

/** What would be changed: a merge patch, or everything back to an earlier revision. Never both. */
export const Pending = z
  .strictObject({
    change: SettingsChange.optional().describe('What PATCH /v1/settings would be sent.'),
    restore: RevisionNumber.optional().describe('Number of the revision that would be restored.'),
    language: AnnexIdentity.shape.language.default('en').describe('Language of the annex that is looked at.'),
  })
  .meta({ id: 'PendingChange', description: 'A change of settings that is not made yet: `change` or `restore`.' });

/** What a change would do to the latest revision. */
export const SettingsPreviewView = SettingsPreview.extend({ revision: RevisionNumber }).meta({
  id: 'SettingsPreviewView',
  description: 'Everything that a change of settings would do, and the revision it was compared with.',
});
