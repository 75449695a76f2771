import { canExceed } from '../duration/compare-periods.js';
import type { Problem } from '../problem.js';
import type { PeriodRange, Plan } from './plan.js';

const checkRange = ({ min, max }: PeriodRange, path: string): Problem[] =>
  canExceed(min, max)
    ? [
        {
          code: 'out_of_range',
          path: `${path}/min`,
          detail: `The least period ${min} can be longer than the greatest, ${max}.`,
        },
      ]
    : [];

const checkCoolingOff = ({ limits: { cooling_off } }: Plan): Problem[] => {
  const { min, max } = cooling_off;
  if (!canExceed(cooling_off.default, max) && !canExceed(min, cooling_off.default)) return [];
  const path = '/limits/cooling_off/default';
  return [{ code: 'out_of_range', path, detail: 'Choose a default within the range.', allowed: { min, max } }];
};

/** Checks that a plan fits together; answers every problem with its JSON Pointer, empty where it may be published. */
export const checkPlan = (plan: Plan): Problem[] => {
  const { limits } = plan;
  const ranges = ['interaction_logs', 'error_logs', 'recordings', 'account_inactivity', 'cooling_off'] as const;
  return [
    ...ranges.flatMap((limit) => checkRange(limits[limit], `/limits/${limit}`)),
    ...(limits.custom_field_retention
      ? checkRange(limits.custom_field_retention, '/limits/custom_field_retention')
      : []),
    ...checkCoolingOff(plan),
    ...(limits.recording_modes.includes('off')
      ? []
      : [
          {
            code: 'required' as const,
            path: '/limits/recording_modes',
            detail: 'Every plan must allow recording to be off (GDPR Art. 25(2)).',
          },
        ]),
  ];
};
