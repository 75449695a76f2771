import type { Problem } from '../problem.js';
import { activityIds } from './activity-id.js';
import type { Activity, When } from './activity.js';
import type { Catalog } from './catalog.js';
import { checkDays, checkFacts } from './check-facts.js';
import { checkMechanismsStated } from './check-mechanisms.js';
import { checkOptions } from './check-options.js';
import { checkPlaces } from './check-places.js';
import { checkCircles, checkEngagement, checkStatements } from './check-references.js';
import { checkTexts } from './check-texts.js';
import { checkTranslations } from './check-translations.js';
import { checkMeasures } from './measure-wording.js';

const problem = (code: Problem['code'], path: string, detail: string): Problem => ({ code, path, detail });

type Reference = { id: string; path: string };

const unknownIds = (
  code: Problem['code'],
  what: string,
  references: readonly Reference[],
  ids: readonly string[],
): Problem[] =>
  references
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, path }) =>
      problem(code, path, `There is no ${what} ${id} in this catalogue; add it or correct the id.`),
    );

const duplicates = (path: string, ids: readonly string[]): Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem('key_duplicate', `${path}/${index}/id`, `The id ${id} is used twice.`)] : [],
  );

const repeated = (path: string, ids: readonly string[]): Problem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem('key_duplicate', `${path}/${index}`, `${id} is named twice.`)] : [],
  );

const subprocessorsIn = (activity: Activity, at: string): Reference[] => [
  ...activity.subprocessors.map(({ id }, index) => ({ id, path: `${at}/subprocessors/${index}/id` })),
  ...activity.locations.flatMap(({ subprocessor }, index) =>
    subprocessor ? [{ id: subprocessor, path: `${at}/locations/${index}/subprocessor` }] : [],
  ),
  ...activity.parts.flatMap((part, index) =>
    part.held_by.map(({ subprocessor }, which) => ({
      id: subprocessor,
      path: `${at}/parts/${index}/held_by/${which}/subprocessor`,
    })),
  ),
];

const conditionsIn = (activity: Activity, at: string): { when: When; path: string }[] => [
  ...(activity.active ? [{ when: activity.active, path: `${at}/active` }] : []),
  ...(['data_categories', 'subprocessors', 'locations', 'parts'] as const).flatMap((list) =>
    activity[list].flatMap(({ when }, index) => (when ? [{ when, path: `${at}/${list}/${index}/when` }] : [])),
  ),
  ...activity.parts.flatMap(({ held_by }, index) =>
    held_by.flatMap(({ when }, which) => (when ? [{ when, path: `${at}/parts/${index}/held_by/${which}/when` }] : [])),
  ),
  ...activity.options.flatMap(({ applies }, index) =>
    applies ? [{ when: applies, path: `${at}/options/${index}/applies` }] : [],
  ),
];

const checkActivity = (activity: Activity, index: number, catalog: Catalog): Problem[] => {
  const at = `/activities/${index}`;
  const options = ['custom_fields', ...activity.options.map(({ key }) => key)];
  return [
    ...unknownIds(
      'unknown_subprocessor',
      'sub-processor',
      subprocessorsIn(activity, at),
      catalog.subprocessors.map(({ id }) => id),
    ),
    ...unknownIds(
      'unknown_measure',
      'measure',
      activity.measures.map((id, which) => ({ id, path: `${at}/measures/${which}` })),
      catalog.measures.map(({ id }) => id),
    ),
    ...unknownIds(
      'unknown_option',
      'option of this activity',
      [
        ...conditionsIn(activity, at).map(({ when, path }) => ({ id: when.option, path: `${path}/option` })),
        ...activity.parts.flatMap(({ option }, which) =>
          option ? [{ id: option, path: `${at}/parts/${which}/option` }] : [],
        ),
      ],
      options,
    ),
    ...duplicates(
      `${at}/parts`,
      activity.parts.map(({ id }) => id),
    ),
    ...duplicates(
      `${at}/subprocessors`,
      activity.subprocessors.map(({ id }) => id),
    ),
    ...repeated(`${at}/measures`, activity.measures),
    ...checkOptions(activity, at),
  ];
};

/** Each activity has a measure. Not told by the schema: then it would hide every other problem of the version. */
const checkProtected = ({ activities }: Catalog): Problem[] =>
  activities.flatMap(({ id, measures }, index) =>
    measures.length > 0
      ? []
      : [
          problem(
            'required',
            `/activities/${index}/measures`,
            `Name a measure that protects ${id} (GDPR Art. 30(2)(d)).`,
          ),
        ],
  );

/** The measures that sub-processors take exist, each once. */
const checkTaken = ({ subprocessors, measures }: Catalog): Problem[] =>
  subprocessors.flatMap((entry, index) => [
    ...unknownIds(
      'unknown_measure',
      'measure',
      entry.measures.map((id, which) => ({ id, path: `/subprocessors/${index}/measures/${which}` })),
      measures.map(({ id }) => id),
    ),
    ...repeated(`/subprocessors/${index}/measures`, entry.measures),
  ]);

/**
 * Checks that a catalogue fits together, so that it may be published: each activity once and in order; every sub-processor,
 * measure, option and part that is named exists; no circles; no facts that contradict each other; measures that say what
 * is done; languages that are whole. Answers every problem with its JSON Pointer; empty where it may be published. An
 * unknown fact is no problem here: it keeps an annex a draft.
 *
 * @param today the day it is published on (RFC 3339 date); absent: days are not looked at.
 */
export const checkCatalog = (catalog: Catalog, today?: string): Problem[] => [
  ...activityIds.flatMap((id, index) =>
    catalog.activities[index]?.id === id
      ? []
      : [problem('unknown_activity', `/activities/${index}/id`, `Activity ${index + 1} of the record must be ${id}.`)],
  ),
  ...catalog.activities.flatMap((activity, index) => checkActivity(activity, index, catalog)),
  ...(['subprocessors', 'measures', 'statements'] as const).flatMap((list) =>
    duplicates(
      `/${list}`,
      catalog[list].map(({ id }) => id),
    ),
  ),
  ...checkProtected(catalog),
  ...checkTaken(catalog),
  ...checkCircles(catalog),
  ...checkEngagement(catalog),
  ...checkStatements(catalog),
  ...checkFacts(catalog),
  ...checkPlaces(catalog),
  ...checkMechanismsStated(catalog),
  ...checkMeasures(catalog),
  ...checkTexts(catalog),
  ...checkTranslations(catalog),
  ...(today === undefined ? [] : checkDays(catalog, today)),
];
