import type { SettingsChange } from '@annexa/core';
import type { BodyExamples } from './body-examples.js';

/** Six months of interaction logs instead of what was chosen before; whatever is absent stays. */
const change = {
  activities: { user_interaction_logging: { retention: { kind: 'fixed', period: 'P6M' } } },
  recording: { mode: 'on_demand', consent: 'explicit', retention: { kind: 'fixed', period: 'P30D' } },
} satisfies SettingsChange;

/** Bodies that change the settings, or ask what a change would do. */
export const settingsExamples = {
  patchSettings: change,
  putRecordingSettings: {
    mode: 'on_demand',
    media: 'audio',
    transcript: false,
    consent: 'explicit',
    pause_on_sensitive: true,
    region: 'EU',
    storage: 'vendor',
    retention: { kind: 'fixed', period: 'P30D' },
  },
  putProfile: {
    legal_name: 'Acme GmbH',
    registration_number: 'HRB 000000, Amtsgericht Musterstadt',
    address: 'Musterstraße 1\n12345 Musterstadt',
    country: 'DE',
    role: 'controller',
    dpo: { status: 'appointed', name: 'Erika Mustermann', email: 'dpo@acme.example' },
    privacy_contact: { name: 'Datenschutz', position: 'Stabsstelle Datenschutz', email: 'privacy@acme.example' },
    notice_contact: { name: 'Vendor Management', email: 'vendors@acme.example' },
    signatory: { name: 'Max Mustermann', position: 'Geschäftsführer' },
    lead_authority: 'Landesbeauftragte für den Datenschutz, Musterland',
    data_subject_categories: ['customers', 'visitors'],
    jurisdictions: ['DE', 'AT'],
    special_category_use: false,
    industry: 'Retail',
    governing_law: 'Germany',
    authorisation_model: 'general',
    notice_days: 30,
  },
  previewSettings: { change, language: 'en' },
} satisfies Partial<BodyExamples>;
