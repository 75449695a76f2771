import fc from 'fast-check';
import { anySettings } from '../../../../test/support/arbitrary-settings.js';
import { frozen } from '../../../../test/support/core-fixtures.js';
import { changeSettings } from './change-settings.js';
import { emptySettings, Settings } from './settings.js';

const many = { numRuns: 100 };

test('the same change twice is the same as once', () => {
  fc.assert(
    fc.property(anySettings(), anySettings(), (before, change) => {
      const once = changeSettings(frozen(before), frozen(change));
      const twice = once.ok ? changeSettings(once.value, change) : once;
      expect([once.ok, JSON.stringify(twice)]).toEqual([true, JSON.stringify(once)]);
    }),
    many,
  );
});

test('settings given as a change of nothing come out as they are, and null everywhere is nothing again', () => {
  fc.assert(
    fc.property(anySettings(), (settings) => {
      expect(changeSettings(emptySettings, settings)).toEqual({ ok: true, value: settings });
      const nothing = { profile: null, activities: null, recording: null, custom_fields: null };
      expect(changeSettings(settings, nothing)).toEqual({ ok: true, value: emptySettings });
      expect(JSON.stringify(Settings.parse(JSON.parse(JSON.stringify(settings))))).toBe(JSON.stringify(settings));
    }),
    many,
  );
});

const resolves = (document: unknown, path: string): boolean => {
  let value = document;
  for (const key of path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
};

/** Any JSON, among it much that has the names of the settings. */
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 7, 'x', 'P0D', 'fixed', 'EU'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'profile',
        'activities',
        'recording',
        'custom_fields',
        'retention',
        'kind',
        'period',
        'dpo',
        'key',
        'a/b~',
        'constructor',
        'address',
        'co_browsing',
      ),
      tie('json'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

test('the pointer of every problem exists in the input, or its parent does where something is required', () => {
  fc.assert(
    fc.property(json, (change) => {
      const after = changeSettings(emptySettings, change);
      for (const { code, path } of after.ok ? [] : after.problems) {
        const parent = path.slice(0, path.lastIndexOf('/'));
        expect([path, resolves(change, path) || (code === 'required' && resolves(change, parent))]).toEqual([
          path,
          true,
        ]);
      }
    }),
    { numRuns: 500 },
  );
});
