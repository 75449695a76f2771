import type { Profile } from '../../api/generated';
import { missingMember, withMember, withStatus } from './appointment';
import { countryCodes, isInEea } from './countries';
import { factNames, isGiven, isMandatory } from './facts';

const missingIn = (profile: Profile) =>
  factNames.filter((name) => isMandatory(name, profile) && !isGiven(name, profile));

test('an empty profile misses everything but the industry and the representative', () => {
  expect(factNames.filter((name) => !missingIn({}).includes(name))).toEqual(['industry', 'representative']);
});

test('outside the EEA a representative in the Union is missing too (GDPR Art. 27)', () => {
  expect(missingIn({ country: 'GB' })).toContain('representative');
  expect(missingIn({ country: 'NO' })).not.toContain('representative');
});

test('half a contact, an officer without e-mail and an empty list are not given; false and an empty reason differ', () => {
  const half = { name: 'A' } as Profile['privacy_contact'];
  expect(isGiven('privacy_contact', { privacy_contact: half })).toBe(false);
  expect(isGiven('dpo', { dpo: { status: 'appointed', name: 'A' } as Profile['dpo'] })).toBe(false);
  expect(isGiven('dpo', { dpo: { status: 'not_required', reason: 'Fewer than 20 people' } })).toBe(true);
  expect(isGiven('jurisdictions', { jurisdictions: [] })).toBe(false);
  expect(isGiven('special_category_use', { special_category_use: false })).toBe(true);
});

test('an appointment holds no empty texts and none of the other answer', () => {
  const named = withMember(withStatus(null, 'appointed'), 'name', 'Erika');
  expect(missingMember(named)).toBe('email');
  expect(withMember(named, 'name', null)).toEqual({ status: 'appointed' });
  expect(withStatus(named, 'not_required')).toEqual({ status: 'not_required' });
  expect(withStatus(named, 'appointed')).toEqual(named);
});

test('249 countries, 30 of them in the EEA', () => {
  expect([countryCodes.length, countryCodes.filter(isInEea).length]).toEqual([249, 30]);
});
