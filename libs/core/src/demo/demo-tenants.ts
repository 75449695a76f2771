import type { CustomField } from '../settings/custom-field.js';
import type { Profile } from '../settings/profile.js';
import type { Language } from '../text-blocks/language.js';
import type { SettingsChange } from '../settings/change-settings.js';

/** One instruction of a demonstration tenant: what it changes and why, and whether an annex was issued of it. */
export type DemoInstruction = { reason: string; change: SettingsChange; annex?: true };

/** A demonstration tenant: fictitious, and marked as such in its data and on its annex. */
export type DemoTenant = {
  slug: string;
  name: string;
  plan_id: string;
  instructions: DemoInstruction[];
  /** Languages of its latest annex besides English. */
  languages: Language[];
};

const office = (name: string, domain: string, mailbox: string) => ({ name, email: `${mailbox}@${domain}` });

const acme: Profile = {
  legal_name: 'Acme GmbH',
  registration_number: 'HRB 000000, Amtsgericht Musterstadt',
  address: 'Musterstraße 1\n12345 Musterstadt',
  country: 'DE',
  role: 'controller',
  dpo: { status: 'appointed', ...office('Erika Mustermann', 'acme.example', 'dpo') },
  privacy_contact: { ...office('Datenschutz', 'acme.example', 'privacy'), position: 'Stabsstelle Datenschutz' },
  notice_contact: office('Vendor Management', 'acme.example', 'vendors'),
  signatory: { name: 'Max Mustermann', position: 'Geschäftsführer' },
  lead_authority: 'Landesbeauftragte für den Datenschutz, Musterland',
  data_subject_categories: ['customers', 'visitors'],
  jurisdictions: ['DE', 'AT'],
  special_category_use: false,
  industry: 'Retail',
  governing_law: 'Germany',
  authorisation_model: 'general',
  notice_days: 30,
};

const globex: Profile = {
  legal_name: 'Globex SAS',
  registration_number: 'RCS Exempleville 000 000 000',
  address: '10 rue de l’Exemple\n75000 Exempleville',
  country: 'FR',
  role: 'controller',
  dpo: {
    status: 'appointed',
    ...office('Camille Exemple', 'globex.example', 'dpo'),
    address: '10 rue de l’Exemple\n75000 Exempleville',
  },
  privacy_contact: {
    ...office('Protection des données', 'globex.example', 'privacy'),
    position: 'Service de la protection des données',
  },
  notice_contact: office('Direction juridique', 'globex.example', 'legal'),
  signatory: { name: 'Dominique Modèle', position: 'Directrice juridique' },
  lead_authority: 'CNIL',
  data_subject_categories: ['customers', 'patients', 'prospects'],
  jurisdictions: ['FR', 'BE', 'DE'],
  special_category_use: true,
  industry: 'Health insurance',
  governing_law: 'France',
  authorisation_model: 'specific',
  notice_days: 60,
};

const initech: Profile = {
  legal_name: 'Initech Ltd',
  registration_number: 'Company no. 00000000',
  country: 'GB',
  role: 'controller',
  representative: { status: 'not_required', reason: 'No offer of goods or services to people in the Union.' },
  privacy_contact: { ...office('Privacy desk', 'initech.example', 'privacy'), position: 'Data protection desk' },
  notice_contact: office('Procurement', 'initech.example', 'procurement'),
  signatory: { name: 'Pat Sample', position: 'Director' },
  lead_authority: 'Information Commissioner’s Office',
  data_subject_categories: ['customers'],
  jurisdictions: ['GB'],
  special_category_use: false,
  industry: 'Software',
  governing_law: 'England and Wales',
  authorisation_model: 'general',
  notice_days: 14,
};

type Sketch = Pick<CustomField, 'key' | 'label' | 'purpose' | 'type' | 'sensitivity' | 'sources' | 'activity'> &
  Partial<CustomField>;
const field = (sketch: Sketch): CustomField => ({ mask: false, required: false, ...sketch });
const kept = (period: string): CustomField['retention'] => ({ kind: 'fixed', period, from: 'collected' });

const globexFields: CustomField[] = [
  field({ key: 'contract_number', label: 'Contract number', purpose: 'Find the contract during a call', type: 'text', sensitivity: 'confidential', sources: ['controller'], activity: 'call_handling', retention: kept('P12M'), required: true }),
  field({ key: 'customer_segment', label: 'Customer segment', purpose: 'Route calls to the right team', type: 'choice', sensitivity: 'internal', sources: ['controller'], activity: 'user_interaction_logging' }),
  field({ key: 'preferred_language', label: 'Preferred language', purpose: 'Answer in the language of the caller', type: 'choice', sensitivity: 'personal', sources: ['form', 'call_prep'], activity: 'call_handling', retention: kept('P60D') }),
  field({ key: 'callback_number', label: 'Call-back number', purpose: 'Call back after a dropped call', type: 'phone', sensitivity: 'personal', sources: ['call_prep'], activity: 'call_handling', retention: kept('P14D'), mask: true }),
  field({ key: 'contact_email', label: 'Contact e-mail', purpose: 'Send the summary of a call', type: 'email', sensitivity: 'personal', sources: ['form', 'chat'], activity: 'call_recording' }),
  field({ key: 'claim_reference', label: 'Claim reference', purpose: 'Tie the recording to a claim', type: 'text', sensitivity: 'confidential', sources: ['controller', 'call_prep'], activity: 'call_recording', retention: { kind: 'same_as', activity: 'call_recording' } }),
  field({ key: 'health_condition', label: 'Health condition', purpose: 'Prepare the advice of the care team', type: 'long_text', sensitivity: 'special_category', sources: ['form'], activity: 'call_handling', retention: kept('P45D'), mask: true, special_ground: { ground: '9_2_a', safeguards: 'Explicit consent in the form; access for the care team only; masked on all screens.' } }),
  field({ key: 'birth_date', label: 'Date of birth', purpose: 'Tell callers of the same name apart', type: 'date', sensitivity: 'personal', sources: ['form'], activity: 'user_authentication', mask: true }),
  field({ key: 'newsletter', label: 'Newsletter', purpose: 'Know whether the caller wants the newsletter', type: 'boolean', sensitivity: 'personal', sources: ['form'], activity: 'user_interaction_logging', retention: kept('P24M') }),
  field({ key: 'satisfaction', label: 'Satisfaction', purpose: 'Measure the quality of advice', type: 'number', sensitivity: 'internal', sources: ['chat'], activity: 'user_interaction_logging', retention: kept('P3M') }),
]; // prettier-ignore

const fixed = (period: string) => ({ kind: 'fixed' as const, period });

/** The three demonstration tenants; names and characters are those of the product page. */
export const demoTenants = [
  {
    slug: 'acme',
    name: 'Acme GmbH',
    plan_id: 'business',
    languages: [],
    instructions: [{ reason: 'Facts about the company', change: { profile: acme } }],
  },
  {
    slug: 'globex',
    name: 'Globex SAS',
    plan_id: 'enterprise',
    languages: ['de', 'fr'],
    instructions: [
      { reason: 'Facts about the company', change: { profile: globex } },
      {
        reason: 'Works council agreement on service data',
        change: {
          activities: {
            user_interaction_logging: { retention: fixed('P6M'), analytics: false },
            call_handling: { region: 'EU' },
            co_browsing: { enabled: false },
            user_authentication: {
              retention: { kind: 'until_event', event: 'account_deleted', ceiling: 'P18M', after: 'last_activity' },
            },
            error_logging: { retention: fixed('P75D') },
            ip_geolocation: { precision: 'country', truncate_ip: true },
          },
        },
      },
      {
        reason: 'Recording of advice is mandatory in this line of business',
        annex: true,
        change: {
          recording: {
            mode: 'always',
            media: 'audio',
            transcript: true,
            consent: 'notice',
            pause_on_sensitive: false,
            region: 'EU',
            storage: 'own_bucket',
            retention: fixed('P90D'),
          },
        },
      },
      { reason: 'Fields of the advice desk', change: { custom_fields: globexFields } },
    ],
  },
  {
    slug: 'initech',
    name: 'Initech Ltd',
    plan_id: 'starter',
    languages: [],
    instructions: [{ reason: 'First facts about the company', change: { profile: initech } }],
  },
] as const satisfies readonly DemoTenant[];
