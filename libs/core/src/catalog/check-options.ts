import { z } from 'zod';
import { optionLimits, periodLimits } from '../plan/fit-option.js';
import type { Problem } from '../problem.js';
import { Settings } from '../settings/settings.js';
import type { Activity, Option } from './activity.js';

/** The schema of the choice at a JSON Pointer of the settings; undefined where the settings have no such member. */
const choiceAt = (path: string): z.ZodType | undefined =>
  path
    .split('/')
    .slice(1)
    .reduce<z.ZodType | undefined>((schema, key) => {
      const object = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
      if (!(object instanceof z.ZodObject) || !Object.hasOwn(object.shape, key)) return undefined;
      return (object.shape as Record<string, z.ZodType>)[key];
    }, Settings);

const checkLimit = ({ kind, limit, label }: Option, at: string): Problem[] => {
  const allowed = kind === 'retention' ? periodLimits : optionLimits;
  if (limit === undefined ? kind !== 'retention' : allowed.includes(limit)) return [];
  return [
    {
      code: limit === undefined ? 'required' : 'not_allowed_value',
      path: `${at}/limit`,
      detail: `Name the plan limit that bounds ${label}, or no plan bounds it.`,
      allowed: { values: [...allowed] },
    },
  ];
};

const checkChoice = ({ path, default: value, label }: Option, at: string): Problem[] => {
  const choice = choiceAt(path);
  if (!choice)
    return [
      { code: 'unknown_option', path: `${at}/path`, detail: `The settings have no member ${path} to choose in.` },
    ];
  if (value !== undefined && choice.safeParse(value).success) return [];
  return [
    {
      code: 'not_allowed_value',
      path: `${at}/default`,
      detail: `The default of ${label} cannot stand in the settings.`,
    },
  ];
};

/**
 * Checks that the options of an activity can work: each key and choice once, a choice that the settings have, a default
 * that could be chosen, and a plan limit for every retention (one without a limit would be open to any period).
 */
export const checkOptions = ({ options, parts }: Activity, at: string): Problem[] => [
  ...options.flatMap((option, index) => {
    const here = `${at}/options/${index}`;
    const repeated = (['key', 'path'] as const).filter(
      (name) => options.findIndex((other) => other[name] === option[name]) < index,
    );
    return [
      ...repeated.map((name): Problem => ({
        code: 'key_duplicate',
        path: `${here}/${name}`,
        detail: `The ${name} ${option[name]} is used by another option of the activity.`,
      })),
      ...checkLimit(option, here),
      ...checkChoice(option, here),
    ];
  }),
  ...parts.flatMap(({ option: key }, index): Problem[] => {
    const governs = options.find((option) => option.key === key);
    if (!governs || governs.kind === 'retention') return [];
    return [
      {
        code: 'unknown_option',
        path: `${at}/parts/${index}/option`,
        detail: `The option ${governs.key} is no retention; name the retention that governs the part.`,
      },
    ];
  }),
];
