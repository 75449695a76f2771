import { z } from 'zod';
import type { Option } from '../catalog/activity.js';
import type { Catalog } from '../catalog/catalog.js';
import { Retention } from '../duration/retention.js';
import type { Problem } from '../problem.js';
import { sayOptionValue } from '../record/resolve-options.js';
import { checkSettings } from '../settings/check-settings.js';
import type { Settings } from '../settings/settings.js';
import { valueAt } from '../settings/value-at.js';
import { fitField } from './fit-field.js';
import { fitOption, type OptionValue } from './fit-option.js';
import type { Plan } from './plan.js';

const Value = z.union([z.boolean(), z.number(), z.string().max(200), Retention]);

/** A choice that does not fit a plan, and what it resolves to. */
export const Refit = z
  .strictObject({
    path: z.string().max(300).describe('JSON Pointer into the settings.'),
    chosen: Value.describe('What the tenant chose.'),
    resolved: Value.describe('What holds under the plan.'),
    text: z.string().max(5000).describe('The reason, and what happens, in words.'),
  })
  .meta({
    id: 'Refit',
    description: 'A choice that does not fit the plan; it stays in the settings and is limited in the record.',
  });
export type Refit = z.infer<typeof Refit>;

const reasons = (problems: readonly Problem[]) => problems.map(({ detail }) => detail).join(' ');

/** The reason for a person: what a program may send instead is no part of it. */
const reasonsInWords = (problems: readonly Problem[], { label }: Option, { name }: Plan) =>
  problems
    .map(({ code, detail }) =>
      code === 'not_in_plan' ? `The ${name} plan does not include this choice of ${label}.` : detail,
    )
    .join(' ');

const refitOptions = (catalog: Catalog, plan: Plan, settings: Settings): Refit[] =>
  catalog.activities.flatMap(({ options }) =>
    options.flatMap((option) => {
      const chosen = valueAt(settings, option.path) as OptionValue | undefined;
      if (chosen === undefined) return [];
      const { value, problems } = fitOption(option, chosen, plan);
      if (problems.length === 0) return [];
      return [
        {
          path: option.path,
          chosen,
          resolved: value,
          text: `${reasonsInWords(problems, option, plan)} ${option.label}: ${sayOptionValue(option, value)} instead of ${sayOptionValue(option, chosen)}.`,
        },
      ];
    }),
  );

const refitFields = (plan: Plan, { custom_fields }: Settings): Refit[] =>
  custom_fields.flatMap((field, index) => {
    const path = `/custom_fields/${index}`;
    const { value, problems } = fitField(field, plan, path);
    if (problems.length === 0 || !field.retention) return [];
    const text = problems.some(({ code }) => code === 'not_in_plan')
      ? `The ${plan.name} plan has no own retention per field: the field is kept as long as its activity.`
      : reasons(problems);
    return [{ path: `${path}/retention`, chosen: field.retention, resolved: value, text }];
  });

/** Problems of fields that nothing resolves: too many, a class without a plan, an activity that the plan switches off. */
const keptCodes: Partial<Record<Problem['code'], RegExp>> = {
  not_in_plan: /^\/custom_fields$|\/sensitivity$/,
  activity_off: /\/activity$/,
};

/** Fields stay as they are: they hold data, and a plan change deletes nothing. They can only be removed or reclassified. */
const keptFields = (catalog: Catalog, plan: Plan, settings: Settings): Refit[] =>
  checkSettings({ catalog, plan, settings })
    .filter(({ code, path }) => keptCodes[code]?.test(path))
    .map(({ path, detail }) => {
      const chosen = path === '/custom_fields' ? settings.custom_fields.length : String(valueAt(settings, path));
      return {
        path,
        chosen,
        resolved: chosen,
        text: `${detail} What is there stays until it is removed; nothing can be added.`,
      };
    });

/**
 * What no longer fits a plan, and what it resolves to. The settings themselves are not touched: the effective record
 * shows the limit with its reason, so nothing is silently kept and nothing silently deleted.
 */
export const refitSettings = (catalog: Catalog, plan: Plan, settings: Settings): Refit[] => [
  ...refitOptions(catalog, plan, settings),
  ...refitFields(plan, settings),
  ...keptFields(catalog, plan, settings),
];
