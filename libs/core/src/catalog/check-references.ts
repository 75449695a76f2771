import type { Problem } from '../problem.js';
import type { Activity } from './activity.js';
import type { Catalog } from './catalog.js';

type Edge = { from: string; to: string; path: string };

/** Ids that can be reached from one. */
const reachableFrom = (start: string, edges: readonly Edge[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const { to } of edges.filter(({ from }) => from === id))
      if (!seen.has(to)) {
        seen.add(to);
        waiting.push(to);
      }
  return seen;
};

/** Every reference that leads back to where it comes from. */
const circles = (edges: readonly Edge[], what: string): Problem[] =>
  edges
    .filter(({ from, to }) => to === from || reachableFrom(to, edges).has(from))
    .map(({ from, to, path }) => ({
      code: 'reference_cyclic',
      path,
      detail: `${what} leads from ${from} over ${to} back to ${from}; break the circle.`,
    }));

type Kept = { kind: string; activity?: string };
const isSameAs = (value: unknown): value is Kept & { activity: string } =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'same_as';

const sameAsIn = ({ id, options, parts }: Activity, at: string): Edge[] => [
  ...options.flatMap(({ default: value }, index) =>
    isSameAs(value) ? [{ from: id, to: value.activity, path: `${at}/options/${index}/default/activity` }] : [],
  ),
  ...parts.flatMap(({ retention }, index) =>
    isSameAs(retention?.value)
      ? [{ from: id, to: retention.value.activity, path: `${at}/parts/${index}/retention/value/activity` }]
      : [],
  ),
];

/** Retentions "as another activity", and activities that need another one, must end somewhere. */
export const checkCircles = ({ activities }: Catalog): Problem[] => [
  ...circles(
    activities.flatMap((activity, index) => sameAsIn(activity, `/activities/${index}`)),
    'The retention "as another activity"',
  ),
  ...circles(
    activities.flatMap(({ id, requires }, index) =>
      requires ? [{ from: id, to: requires, path: `/activities/${index}/requires` }] : [],
    ),
    'The condition',
  ),
];

/** The chain of engagement (GDPR Art. 28(4)): who engages whom exists, does not run in a circle, and gives the tier. */
export const checkEngagement = ({ subprocessors }: Catalog): Problem[] => [
  ...circles(
    subprocessors.flatMap(({ id, engaged_by }, index) =>
      engaged_by ? [{ from: id, to: engaged_by, path: `/subprocessors/${index}/engaged_by` }] : [],
    ),
    'The engagement',
  ),
  ...subprocessors.flatMap(({ tier, engaged_by }, index): Problem[] => {
    const by = subprocessors.find(({ id }) => id === engaged_by);
    if (engaged_by !== null && !by)
      return [
        {
          code: 'unknown_subprocessor',
          path: `/subprocessors/${index}/engaged_by`,
          detail: `There is no sub-processor ${engaged_by} in this catalogue; add it or correct the id.`,
        },
      ];
    const due = by ? by.tier + 1 : 1;
    if (tier === due) return [];
    return [
      {
        code: 'facts_contradict',
        path: `/subprocessors/${index}/tier`,
        detail: `Engaged by ${engaged_by ?? 'the processor'}, it is of tier ${due}; correct the tier or who engages it.`,
      },
    ];
  }),
];

/** Statements of other documents name parts and sub-processors that exist. */
export const checkStatements = ({ statements, activities, subprocessors }: Catalog): Problem[] =>
  statements.flatMap(({ activity, part, subprocessor }, index): Problem[] => {
    const parts = activities.find(({ id }) => id === activity)?.parts ?? [];
    const at = `/statements/${index}`;
    return [
      ...(part === undefined || parts.some(({ id }) => id === part)
        ? []
        : [
            {
              code: 'unknown_part' as const,
              path: `${at}/part`,
              detail: `The activity ${activity} has no part ${part}; add it or correct the id.`,
            },
          ]),
      ...(subprocessor === undefined || subprocessors.some(({ id }) => id === subprocessor)
        ? []
        : [
            {
              code: 'unknown_subprocessor' as const,
              path: `${at}/subprocessor`,
              detail: `There is no sub-processor ${subprocessor} in this catalogue; add it or correct the id.`,
            },
          ]),
    ];
  });
