import { namePlace } from './name-place.js';

const fields = [{ key: 'case_number' }, { key: 'order_number' }];

test.each([
  ['/custom_fields/1', '/custom_fields/order_number'],
  ['/custom_fields/0/retention/period', '/custom_fields/case_number/retention/period'],
  ['/custom_fields', '/custom_fields'],
  ['/custom_fields/7/label', '/custom_fields/7/label'],
  ['/profile/address', '/profile/address'],
  ['', ''],
])('%s is %s', (path, named) => {
  expect(namePlace(path, fields)).toBe(named);
});
