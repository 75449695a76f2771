import type { EffectiveRecord } from '../../record/effective-record.js';
import { type AnnexContext, type Clause, subprocessorName } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { sayCountryFact, sayFact, sayKnown, sayPlacesFact } from '../say-fact.js';

type Engaged = EffectiveRecord['subprocessors'][number];

/** A label before each line of a fact. */
const told =
  ({ texts }: AnnexContext) =>
  (label: string, lines: readonly string[]): string =>
    texts.words.labelled(label, lines.join(', '));

const tasksOf = ({ record, texts }: AnnexContext, id: string): string[] =>
  record.activities.flatMap(({ name, subprocessors }) =>
    subprocessors.filter((each) => each.id === id).map(({ task }) => texts.contract.line(name, task)),
  );

/** Its own list of data; that it receives the data of the activity is said once, above the table. */
const dataOf = ({ record, texts }: AnnexContext, id: string): string[] => {
  const engaged = record.activities.flatMap(({ name, subprocessors }) =>
    subprocessors.filter((each) => each.id === id).map(({ data }) => ({ name, data })),
  );
  const own = [...new Set(engaged.flatMap(({ data }) => data))];
  const whole = engaged.filter(({ data }) => data.length === 0).map(({ name }) => name);
  return own.length === 0 ? [] : [...own, ...(whole.length > 0 ? [texts.register.dataOf(whole)] : [])];
};

/** Who it is (EDPB Opinion 22/2024 paras 25, 31-32). */
const identityLines = (context: AnnexContext, entry: Engaged): string[] => {
  const { record, texts } = context;
  const { labels, byProcessor, tier } = texts.register;
  const say = told(context);
  const parent = [entry.parent, entry.parent_country].every(({ value }) => value === null)
    ? [texts.words.notStated]
    : [...sayFact(texts, entry.parent), ...sayCountryFact(texts, entry.parent_country)];
  const by = entry.engaged_by === null ? byProcessor : subprocessorName(record, entry.engaged_by);
  return [
    say(labels.entity, sayFact(texts, entry.legal_name)),
    say(labels.address, sayFact(texts, entry.address)),
    say(labels.established, sayCountryFact(texts, entry.country)),
    say(labels.contact, sayFact(texts, entry.contact)),
    say(labels.parent, parent),
    say(labels.tier, [tier(by, entry.tier)]),
  ];
};

const workLines = (context: AnnexContext, entry: Engaged): string[] => {
  const data = dataOf(context, entry.id);
  return [
    ...tasksOf(context, entry.id),
    ...(data.length > 0 ? [told(context)(context.texts.register.labels.data, data)] : []),
  ];
};

const remarkLines = (context: AnnexContext, { unconfirmed, notes }: Engaged): string[] => [
  ...unconfirmed.map((text) => told(context)(context.texts.register.labels.unconfirmed, [text])),
  ...(notes.length > 0 ? [notes.join(' ')] : []),
];

/** Where the data is, and from where it can be reached (`legal.md` A4.1). */
const sayPlaces = (context: AnnexContext, entry: Engaged): string => {
  const { texts } = context;
  const { labels } = texts.register;
  const say = told(context);
  return [
    say(labels.storage, sayPlacesFact(texts, entry.storage_countries)),
    say(labels.processing, sayPlacesFact(texts, entry.processing_countries)),
    say(labels.access, sayPlacesFact(texts, entry.access_countries)),
  ].join('. ');
};

const contractLines = (context: AnnexContext, entry: Engaged): string[] => {
  const { texts } = context;
  const { register, format } = texts;
  const { labels } = register;
  const say = told(context);
  const terms = [
    say(
      labels.dpa,
      sayKnown(texts, entry.dpa_date, (date) => register.dpaOf(format.day(date))),
    ),
    say(labels.breach, sayFact(texts, entry.breach_notice)),
    say(labels.end, sayFact(texts, entry.deletion_at_end)),
  ];
  return [terms.join('. '), say(labels.list, sayFact(texts, entry.list_url))];
};

const tableOf = (context: AnnexContext): AnnexTable => {
  const { record, texts } = context;
  const { register: say } = texts;
  return {
    caption: say.caption(record.subprocessors.length),
    columns: [
      { label: say.columns.identity, width: 33 },
      { label: say.columns.work, width: 67 },
    ],
    rows: record.subprocessors.map((entry) => ({
      id: entry.id,
      head: [entry.name, ...identityLines(context, entry)],
      cells: [
        [
          ...workLines(context, entry),
          sayPlaces(context, entry),
          ...contractLines(context, entry),
          ...remarkLines(context, entry),
        ],
      ],
      checks: ['A2.5', 'A2.8', 'A2.12', 'A2.16', 'A2.18', 'A4.1', 'A5', 'A6'],
    })),
  };
};

const sayIntro = ({ record, texts }: AnnexContext): string => {
  const { register: say, contract, words } = texts;
  const { authorisation_model: model, notice_days: days } = record.controller;
  if (model === undefined) return say.intro.open;
  const notice = days === undefined ? words.notStated : contract.notice(days);
  return model === 'general' ? say.intro.general(notice) : say.intro.specific;
};

/** Annex IV: each sub-processor with what Opinion 22/2024 asks of it (`legal.md` A2.18, A5, A6). */
export const subprocessorClause = (context: AnnexContext): Clause => {
  const { record, texts } = context;
  const { register: say } = texts;
  const empty = record.subprocessors.length === 0;
  return {
    id: 'sub-processors',
    heading: say.heading,
    checks: ['A2.5', 'A2.11', 'A2.18', 'A6'],
    paragraphs: empty ? [say.none] : [[sayIntro(context), say.receives, say.sources].join(' ')],
    ...(empty ? {} : { table: tableOf(context) }),
  };
};
