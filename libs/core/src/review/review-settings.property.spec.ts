import fc from 'fast-check';
import { anySettings, validSettings } from '../../../../test/support/arbitrary-settings.js';
import { planOf } from '../../../../test/support/core-fixtures.js';
import { reviewOf } from '../../../../test/support/review-fixtures.js';
import { demoCatalog } from '../demo/demo-catalog.js';
import { reviewSettings } from './review-settings.js';
import { SettingsPreview } from './settings-preview.js';

const enterprise = planOf('enterprise');
const runs = { numRuns: 40 };

test('the review has its shape, and no change is no change', () => {
  fc.assert(
    fc.property(anySettings(), anySettings(), (before, after) => {
      const preview = reviewSettings(reviewOf(before, after));
      expect(SettingsPreview.parse(preview)).toEqual(preview);
      expect(reviewSettings(reviewOf(before, structuredClone(before)))).toMatchObject({
        unchanged: true,
        changes: [],
        retention: [],
        confirmation: null,
        annex: { passages: [], activities: { added: [], removed: [] }, missing: { added: [], removed: [] } },
      });
    }),
    runs,
  );
});

test('there and back touch the same, and what came goes', () => {
  const settings = validSettings(enterprise, demoCatalog);
  fc.assert(
    fc.property(settings, settings, (one, other) => {
      const [there, back] = [reviewSettings(reviewOf(one, other)), reviewSettings(reviewOf(other, one))];
      const paths = (preview: SettingsPreview) => preview.changes.map(({ path }) => path).toSorted();
      expect(paths(there)).toEqual(paths(back));
      for (const list of ['activities', 'subprocessors', 'transfers', 'fields', 'missing'] as const)
        expect(there.annex[list].added).toEqual(back.annex[list].removed);
      const effectsOf = ({ retention }: SettingsPreview) =>
        Object.fromEntries(retention.map(({ activity, part, effect }) => [`${activity}/${part}`, effect]));
      const turned = { longer: 'shorter', shorter: 'longer', starts: 'ends', ends: 'starts', changed: 'changed' };
      const turnedBack = Object.entries(effectsOf(back)).map(([part, effect]) => [part, turned[effect]]);
      expect(effectsOf(there)).toEqual(Object.fromEntries(turnedBack));
    }),
    runs,
  );
});
