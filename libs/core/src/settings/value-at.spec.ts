import { valueAt } from './value-at.js';

test.each([
  ['', { a: 1 }, { a: 1 }],
  ['/a/b', { a: { b: 2 } }, 2],
  ['/a/1', { a: [1, 2] }, 2],
  ['/a~1b/m~0n', { 'a/b': { 'm~n': 3 } }, 3],
  ['/a/b', { a: null }, undefined],
  ['/a/b', {}, undefined],
  ['/a/length', { a: 'text' }, undefined],
  ['/constructor', {}, undefined],
  ['/__proto__', {}, undefined],
  ['/a/toString', { a: {} }, undefined],
])('the pointer %j of %j gives %j', (path, document, value) => {
  expect(valueAt(document, path)).toEqual(value);
});
