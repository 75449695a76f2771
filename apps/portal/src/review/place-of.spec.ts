import { placeOf } from './place-of';

const known = ['/activities/error_logging/retention', '/profile/dpo', '/profile/dpo/name', '/custom_fields'];
const isKnown = (path: string) => known.includes(path);

test.each([
  ['/activities/error_logging/retention', '/activities/error_logging/retention'],
  ['/activities/error_logging/retention/justification', '/activities/error_logging/retention'],
  ['/activities/error_logging/retention/period', '/activities/error_logging/retention'],
  ['/profile/dpo/name', '/profile/dpo/name'],
  ['/profile/dpo/reason', '/profile/dpo'],
  ['/custom_fields', '/custom_fields'],
  ['/custom_fields/12/key', '/custom_fields'],
  ['/other', null],
  ['', null],
  ['no pointer', null],
])('%s is mended at %s', (pointer, place) => {
  expect(placeOf(pointer, isKnown)).toBe(place);
});
