import type { CustomField } from '../api/generated';
import { whereSet } from './where-set';

const fields = [{ key: 'case_number' }, { key: 'allergies' }] as CustomField[];

test.each([
  ['/profile/legal_name', '/profile', 'setting-profile-legal-name'],
  ['/profile/privacy_contact/position', '/profile', 'setting-profile-privacy-contact-position'],
  ['/custom_fields/1/special_ground', '/custom-fields', 'setting-custom-fields-allergies'],
  ['/activities/error_logging/retention', '/retention', 'setting-activities-error-logging-retention'],
])('%s is filled in on %s at %s', (pointer, to, hash) => {
  expect(whereSet(pointer, fields)).toMatchObject({ to, hash });
});

test.each([
  '/subprocessors/0/address',
  '/activities/3/parts/0/lag',
  '/measures',
  '/contract/docking',
  '/processor/dpo',
  '/statements/0',
  null,
])('%s is no setting: nobody of the tenant fills it in', (pointer) => {
  expect(whereSet(pointer, fields)).toBeNull();
});
