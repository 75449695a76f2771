import { pointer } from '../problem.js';
import type { Activity, Holder, Option, RetentionPart } from './activity.js';
import type { Catalog } from './catalog.js';
import type { Fact } from './fact.js';
import type { ContractTerms } from './processor-facts.js';
import type { Subprocessor } from './subprocessor.js';
import type { Retention } from '../duration/retention.js';

/** Answers what stands in the place of a text; `path`: JSON Pointer of the text in the catalogue. */
export type SayWord = (text: string, path: string) => string;

/** Says the words below one place of the catalogue. */
type Say = (text: string, ...keys: (string | number)[]) => string;
const below =
  (say: Say, ...at: (string | number)[]): Say =>
  (text, ...keys) =>
    say(text, ...at, ...keys);

const sayAll = (texts: readonly string[], say: Say) => texts.map((text, index) => say(text, index));

const sayFact = (fact: Fact<string>, say: Say): Fact<string> =>
  fact.value === null ? fact : { ...fact, value: say(fact.value, 'value') };

const sayRetention = <T>(retention: T | Retention, say: Say): T | Retention =>
  typeof retention === 'object' && retention !== null && 'kind' in retention && retention.kind === 'indefinite'
    ? { ...retention, justification: say(retention.justification, 'justification') }
    : retention;

const sayOption = (option: Option, say: Say): Option => ({
  ...option,
  label: say(option.label, 'label'),
  default: sayRetention(option.default, below(say, 'default')),
  ...(option.values === undefined
    ? {}
    : {
        values: Object.fromEntries(
          Object.entries(option.values).map(([value, text]) => [value, say(text, 'values', value)]),
        ),
      }),
});

const sayHolder = (holder: Holder, say: Say): Holder => ({
  ...holder,
  enforcement: sayFact(holder.enforcement, below(say, 'enforcement')),
});

const sayPart = (part: RetentionPart, say: Say): RetentionPart => ({
  ...part,
  what: say(part.what, 'what'),
  ...(part.retention?.value
    ? {
        retention: {
          ...part.retention,
          value: sayRetention<Retention>(part.retention.value, below(say, 'retention', 'value')),
        },
      }
    : {}),
  held_by: part.held_by.map((holder, index) => sayHolder(holder, below(say, 'held_by', index))),
  ...(part.ends === undefined ? {} : { ends: say(part.ends, 'ends') }),
  ...(part.note === undefined ? {} : { note: say(part.note, 'note') }),
});

const sayActivity = (activity: Activity, say: Say): Activity => ({
  ...activity,
  name: say(activity.name, 'name'),
  purpose: say(activity.purpose, 'purpose'),
  data_subjects: sayAll(activity.data_subjects, below(say, 'data_subjects')),
  data_categories: activity.data_categories.map((category, index) => ({
    ...category,
    text: say(category.text, 'data_categories', index, 'text'),
  })),
  subprocessors: activity.subprocessors.map((engaged, index) => ({
    ...engaged,
    task: say(engaged.task, 'subprocessors', index, 'task'),
    data: sayAll(engaged.data, below(say, 'subprocessors', index, 'data')),
  })),
  options: activity.options.map((option, index) => sayOption(option, below(say, 'options', index))),
  ...(activity.nature === undefined ? {} : { nature: say(activity.nature, 'nature') }),
  parts: activity.parts.map((part, index) => sayPart(part, below(say, 'parts', index))),
  notes: sayAll(activity.notes, below(say, 'notes')),
});

const contractWords = [
  'subject_matter',
  'duration',
  'confidentiality',
  'assistance',
  'audits',
  'precedence',
] as const satisfies readonly (keyof ContractTerms)[];

const registerWords = [
  'breach_notice',
  'deletion_at_end',
  'certificates',
] as const satisfies readonly (keyof Subprocessor)[];

/** The members of `thing` that are facts in words, said. */
const sayFacts = <Key extends string>(thing: Record<Key, Fact<string>>, keys: readonly Key[], say: Say) =>
  Object.fromEntries(keys.map((key) => [key, sayFact(thing[key], below(say, key))])) as Record<Key, Fact<string>>;

type Assessed = Pick<Subprocessor, 'assessments'>;

const sayAssessments = ({ assessments: fact }: Assessed, say: Say): Assessed['assessments'] => ({
  ...fact,
  value:
    fact.value?.map((assessment, index) => ({
      ...assessment,
      laws: say(assessment.laws, 'value', index, 'laws'),
      supplementary_measures: say(assessment.supplementary_measures, 'value', index, 'supplementary_measures'),
    })) ?? null,
});

const saySubprocessor = (entry: Subprocessor, say: Say): Subprocessor => ({
  ...entry,
  ...sayFacts(entry, registerWords, say),
  assessments: sayAssessments(entry, below(say, 'assessments')),
  unconfirmed: sayAll(entry.unconfirmed, below(say, 'unconfirmed')),
  notes: sayAll(entry.notes, below(say, 'notes')),
});

/**
 * The catalogue with every printed word of ours replaced by what `say` answers: the one list of what is words. Names of
 * companies and people, addresses, contacts, titles of sources and ids are facts and stay. Pure.
 */
export const mapCatalogWords = (catalog: Catalog, word: SayWord): Catalog => {
  const say: Say = (text, ...keys) => word(text, pointer(keys));
  return {
    ...catalog,
    title: say(catalog.title, 'title'),
    processor: {
      ...catalog.processor,
      assessments: sayAssessments(catalog.processor, below(say, 'processor', 'assessments')),
    },
    contract: { ...catalog.contract, ...sayFacts(catalog.contract, contractWords, below(say, 'contract')) },
    notes: sayAll(catalog.notes, below(say, 'notes')),
    activities: catalog.activities.map((activity, index) => sayActivity(activity, below(say, 'activities', index))),
    measures: catalog.measures.map((measure, index) => ({
      ...measure,
      text: say(measure.text, 'measures', index, 'text'),
    })),
    subprocessors: catalog.subprocessors.map((entry, index) =>
      saySubprocessor(entry, below(say, 'subprocessors', index)),
    ),
    statements: catalog.statements.map((statement, index) => ({
      ...statement,
      title: say(statement.title, 'statements', index, 'title'),
    })),
  };
};

/** A printed text of the catalogue and its place (JSON Pointer). */
export type CatalogWord = { text: string; path: string };

/** Every printed word of ours in the catalogue, in order. */
export const wordsOf = (catalog: Catalog): CatalogWord[] => {
  const words: CatalogWord[] = [];
  mapCatalogWords(catalog, (text, path) => {
    words.push({ text, path });
    return text;
  });
  return words;
};
