import type { Profile, Settings } from '@annexa/core';
import { chosen } from '../support/core-fixtures';
import type { TestTenant } from '../support/world';

const email = 'kanari@kanarienvogel.example';
const profile: Profile = {
  legal_name: 'Kanarienvogel Rechtsname',
  registration_number: 'HRB 48151623',
  address: 'Kanarienvogelweg 42\n90909 Vogelhausen',
  country: 'NO',
  dpo: { status: 'appointed', name: 'Kanarienvogel Beauftragte', email },
  representative: { status: 'not_required', reason: 'Kanarienvogel Begründung' },
  privacy_contact: { name: 'Kanarienvogel Datenschutz', email, position: 'Kanarienvogel Stelle' },
  notice_contact: { name: 'Kanarienvogel Einkauf', email },
  signatory: { name: 'Kanarienvogel Unterschrift', position: 'Kanarienvogel Leitung' },
  lead_authority: 'Kanarienvogel Behörde',
  industry: 'Kanarienvogel Zucht',
  governing_law: 'Kanarienvogel Recht',
};

/** Settings of a tenant whose every text would be known again, wherever it turned up. */
export const canarySettings: Settings = chosen({
  profile,
  custom_fields: [
    {
      key: 'kanari_field',
      label: 'Kanarienvogel Feld',
      purpose: 'Kanarienvogel Zweck',
      type: 'text',
      sensitivity: 'personal',
      sources: ['form'],
      activity: 'call_handling',
      retention: { kind: 'fixed', period: 'P9D', from: 'collected' },
    },
  ],
});

/** What must not be found in the annex of anybody else. */
export const canaries = ({ id, emails, accounts }: TestTenant): string[] => [
  'Kanarienvogel',
  'HRB 48151623',
  '90909 Vogelhausen',
  email,
  'kanari_field',
  id,
  ...Object.values(emails),
  ...Object.values(accounts),
];
