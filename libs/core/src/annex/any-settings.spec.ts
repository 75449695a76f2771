import fc from 'fast-check';
import { annexOf } from '../../../../test/support/annex-fixtures.js';
import { anySettings } from '../../../../test/support/arbitrary-settings.js';
import { stringsIn } from '../../../../test/support/core-fixtures.js';
import { sayPlace } from '../catalog/country.js';
import { demoPlans } from '../plan/demo-plans.js';
import { AnnexModel } from './annex-model.js';

/** Clauses whose number is not that of their place. */
const misnumbered = ({ sections }: AnnexModel) =>
  sections.flatMap(({ number, blocks }) =>
    blocks.flatMap((block, index) => {
      const expected = number === '' ? undefined : `${number}.${index + 1}`;
      return block.number === expected && block.id && block.heading ? [] : [block.id];
    }),
  );
/** Every table of a model. */
const tablesIn = (model: AnnexModel) =>
  model.sections.flatMap(({ blocks }) => blocks.flatMap(({ table }) => (table ? [table] : [])));
const plans = fc.constantFrom(...demoPlans);

test('any settings give a model that a template can loop over: shape, numbers, widths, cells, no empty block', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const model = annexOf(settings, { plan });
      expect(AnnexModel.parse(model)).toEqual(model);
      const numbers = model.sections.map(({ number }) => number).filter((number) => number !== '');
      expect(['I', 'II', 'III', 'IV', 'V', 'VI'].filter((number) => numbers.includes(number))).toEqual(numbers);
      expect(new Set(model.sections.map(({ id }) => id)).size).toBe(model.sections.length);
      expect(misnumbered(model)).toEqual([]);
      for (const { columns, rows } of tablesIn(model)) {
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
        expect(rows.filter(({ cells, head }) => cells.length !== columns.length - 1 || head.length === 0)).toEqual([]);
      }
      for (const { blocks } of model.sections)
        for (const { id: _, number: __, heading: ___, checks: ____, ...content } of blocks)
          expect(Object.keys(content).length).toBeGreaterThan(0);
      const blocks = model.sections.map((section) => section.blocks);
      const strings = stringsIn({ ...model, sections: blocks });
      expect(strings.filter((text) => text === '' || /undefined|\[object|NaN/.test(text))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('every fact and field that a tenant has configured is printed', () => {
  fc.assert(
    fc.property(anySettings(), plans, (settings, plan) => {
      const model = annexOf(settings, { plan, revisions: [] });
      const text = stringsIn(model).join('\n');
      const {
        jurisdictions,
        country,
        notice_days,
        role: _,
        authorisation_model: __,
        dpo,
        representative,
        ...words
      } = settings.profile;
      const offices = [dpo, representative].flatMap((office) =>
        office ? stringsIn({ ...office, status: undefined }) : [],
      );
      const fields = settings.custom_fields.flatMap(({ key, label, purpose, special_ground }) => [
        key,
        label,
        purpose,
        special_ground?.safeguards ?? '',
      ]);
      const places = [...(jurisdictions ?? []), ...(country ? [country] : [])].map(sayPlace);
      const days = notice_days === undefined ? [] : [`${notice_days} day`];
      const expected = [
        ...stringsIn(words).flatMap((each) => each.split('\n')),
        ...offices.flatMap((each) => each.split('\n')),
        ...fields,
        ...places,
        ...days,
      ];
      expect(expected.filter((each) => !text.includes(each))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
