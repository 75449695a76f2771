import { type Place } from './scope.js';
import { WallBreach } from './wall-breach.js';

/**
 * Stages that look at nothing but the documents handed to them. Everything else is refused, so that a stage of a future
 * server version is refused too: $lookup, $graphLookup and $unionWith read other documents, $out and $merge write them,
 * $collStats and $indexStats count everyone's.
 */
const stages = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$facet',
  '$group',
  '$limit',
  '$match',
  '$project',
  '$replaceRoot',
  '$replaceWith',
  '$set',
  '$setWindowFields',
  '$skip',
  '$sort',
  '$sortByCount',
  '$unset',
  '$unwind',
]);

/** Expressions that run code on the server. */
const code = new Set(['$function', '$accumulator', '$where']);

const runsCode = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(runsCode);
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => code.has(key) || runsCode(inner));
};

/** Refuses a pipeline that could read or write beyond the documents of its first `$match`, nested facets included. */
export const guardPipeline = (pipeline: readonly unknown[], place: Place): void => {
  for (const stage of pipeline) {
    for (const [name, body] of Object.entries(stage as object)) {
      if (!stages.has(name)) throw new WallBreach(place.collection, place.operation, `stage ${name}`);
      if (name === '$facet')
        for (const inner of Object.values(body as object)) guardPipeline(inner as unknown[], place);
    }
  }
  if (runsCode(pipeline)) throw new WallBreach(place.collection, place.operation, 'code that runs on the server');
};
