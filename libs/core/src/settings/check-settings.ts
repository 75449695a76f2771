import { activityIds } from '../catalog/activity-id.js';
import type { Catalog } from '../catalog/catalog.js';
import type { Retention } from '../duration/retention.js';
import { fitField } from '../plan/fit-field.js';
import { fitOption, type OptionValue } from '../plan/fit-option.js';
import type { Plan } from '../plan/plan.js';
import type { Problem } from '../problem.js';
import { activeActivities } from '../record/resolve-options.js';
import { textBlocks } from '../text-blocks/text-blocks.js';
import { type CustomField, isGuarded } from './custom-field.js';
import type { Settings } from './settings.js';
import { valueAt } from './value-at.js';

type Checked = { catalog: Catalog; plan: Plan; settings: Settings };

const checkOptions = ({ catalog, plan, settings }: Checked): Problem[] =>
  catalog.activities.flatMap(({ options }) =>
    options.flatMap((option) => {
      const chosen = valueAt(settings, option.path) as OptionValue | undefined;
      return chosen === undefined ? [] : fitOption(option, chosen, plan).problems;
    }),
  );

const offActivities = ({ catalog, plan, settings }: Checked): Set<string> => {
  const active = activeActivities(catalog, { plan, settings, blocks: textBlocks('en') });
  return new Set(activityIds.filter((id) => id !== 'custom_data_fields' && !active.has(id)));
};

const namesActivity = (retention: Retention | undefined) =>
  retention?.kind === 'same_as' ? retention.activity : undefined;

const checkFieldActivity = (field: CustomField, path: string, off: ReadonlySet<string>): Problem[] => {
  const switchedOff = (activity: string, at: string): Problem => ({
    code: 'activity_off',
    path: at,
    detail: `${activity} is switched off, so the field ${field.key} cannot be used in it; switch it on or choose another activity.`,
  });
  const other = namesActivity(field.retention);
  return [
    ...(off.has(field.activity) ? [switchedOff(field.activity, `${path}/activity`)] : []),
    ...(other && other !== field.activity && off.has(other) ? [switchedOff(other, `${path}/retention/activity`)] : []),
    ...(other === 'custom_data_fields'
      ? [
          {
            code: 'not_allowed_value' as const,
            path: `${path}/retention/activity`,
            detail: 'A field cannot be kept as the custom fields themselves; name the activity it is used in.',
          },
        ]
      : []),
  ];
};

const checkFieldClass = (field: CustomField, path: string, plan: Plan): Problem[] => {
  if (!isGuarded(field)) return [];
  if (!plan.limits.special_categories)
    return [
      {
        code: 'not_in_plan',
        path: `${path}/sensitivity`,
        detail: `The ${plan.name} plan has no fields for special categories (GDPR Art. 9) or criminal data (Art. 10).`,
      },
    ];
  const { special_ground: special, sensitivity } = field;
  if (!special)
    return [
      {
        code: 'ground_missing',
        path: `${path}/special_ground`,
        detail: 'Name the ground of GDPR Art. 9(2) (or Art. 10) and the safeguards in special_ground.',
      },
    ];
  if ((special.ground === '10') === (sensitivity === 'criminal')) return [];
  return [
    {
      code: 'not_allowed_value',
      path: `${path}/special_ground/ground`,
      detail:
        sensitivity === 'criminal'
          ? 'Criminal data has its ground in GDPR Art. 10; write 10.'
          : 'A special category has its ground in GDPR Art. 9(2); write one of its points, e.g. 9_2_a.',
    },
  ];
};

const checkField = (field: CustomField, index: number, checked: Checked, off: ReadonlySet<string>): Problem[] => {
  const { plan, settings } = checked;
  const path = `/custom_fields/${index}`;
  const first = settings.custom_fields.findIndex(({ key }) => key === field.key);
  return [
    ...(first < index
      ? [
          {
            code: 'key_duplicate' as const,
            path: `${path}/key`,
            detail: `The key ${field.key} is already used by field ${first + 1}; choose another.`,
          },
        ]
      : []),
    ...fitField(field, plan, path).problems,
    ...checkFieldActivity(field, path, off),
    ...checkFieldClass(field, path, plan),
  ];
};

const checkFieldCount = ({ plan, settings }: Checked): Problem[] => {
  const allowed = plan.limits.custom_fields;
  if (settings.custom_fields.length <= allowed) return [];
  return [
    {
      code: 'not_in_plan',
      path: '/custom_fields',
      detail: `The ${plan.name} plan has at most ${allowed} custom fields.`,
      allowed: { max: String(allowed) },
    },
  ];
};

/** Checks whole settings against catalogue and plan and answers every problem at once, each with its JSON Pointer. */
export const checkSettings = (checked: Checked): Problem[] => {
  const off = offActivities(checked);
  return [
    ...checkOptions(checked),
    ...checkFieldCount(checked),
    ...checked.settings.custom_fields.flatMap((field, index) => checkField(field, index, checked, off)),
  ];
};
