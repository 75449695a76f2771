import { sayPeriod } from '../../duration/say-period.js';
import type { EffectiveActivity, EffectiveRecord, EffectiveRetention } from '../../record/effective-record.js';
import { worstCaseDate } from '../../record/worst-case-date.js';
import { namePlace } from '../../settings/name-place.js';
import { activityName, type AnnexContext, type Clause, type Part } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { markDemo, sayWhy } from '../say-fact.js';
import { sayWhere } from '../say-where.js';

type Row = AnnexTable['rows'][number];
type Finding = EffectiveRecord['findings'][number];

/** Last day on which data whose clock starts on the day of issue may still be there; no number is made up. */
const sayLastDay = ({ input, texts }: AnnexContext, part: EffectiveRetention): string => {
  const { dates } = texts.limits;
  const day = worstCaseDate(part, input.issued_on.slice(0, 10));
  if (day !== null) return texts.format.day(day);
  if (part.retention?.kind === 'none') return dates.none;
  const unknown = part.retention === null || part.terms.some(({ period }) => period === null);
  return unknown ? dates.open : dates.free;
};

const retentionRow = (
  context: AnnexContext,
  { id, name }: EffectiveActivity,
  part: EffectiveRetention,
): AnnexTable['rows'][number] => {
  const { texts } = context;
  const { limits: say, words } = texts;
  const terms = part.terms.map(({ label, period, demo }) =>
    say.term(label, markDemo(texts, period ? sayPeriod(period, texts) : words.notStated, demo)),
  );
  const place = part.place ? [say.place(texts.format.place(part.place))] : [];
  return {
    id: `${id}.${part.part}`,
    head: [part.what, [name, say.kinds[part.kind], ...place].join(words.semicolon)],
    cells: [
      [part.text, sayWhy(texts, part.why)],
      [part.maximum_text, ...(terms.length > 0 ? [terms.join(texts.words.semicolon)] : []), ...part.notes],
      [sayLastDay(context, part)],
    ],
    checks: ['A1.8', 'A6', 'A7'],
  };
};

const retentionClause = (context: AnnexContext): Clause => {
  const { record, texts } = context;
  const { limits: say } = texts;
  return {
    id: 'periods',
    heading: say.retentionHeading,
    checks: ['A1.8'],
    table: {
      caption: say.caption,
      columns: [
        { label: say.columns.what, width: 25 },
        { label: say.columns.retention, width: 20 },
        { label: say.columns.maximum, width: 41 },
        { label: say.columns.date, width: 14 },
      ],
      rows: record.activities.flatMap((activity) =>
        activity.retention.map((part) => retentionRow(context, activity, part)),
      ),
    },
  };
};

/** A notice that only repeats what the record discloses elsewhere: those of one kind share a row. */
const isDisclosed = ({ code, severity }: Finding): boolean =>
  severity === 'notice' && (code === 'location_unconfirmed' || code === 'stored_despite_not_stored');

const findingRow = ({ record, texts }: AnnexContext, finding: Finding): Row => {
  const { limits: say } = texts;
  const { code, activity, part, sources, severity, text, proposal, filled_by } = finding;
  return {
    id: [code, activity ?? '', part ?? '', ...sources.flatMap(({ path }) => path ?? [])].join('.').slice(0, 200),
    head: [activity === null ? say.wholeRecord : activityName(record, activity), say.severities[severity]],
    cells: [
      [text, say.proposal(proposal, say.settledBy[filled_by])],
      // What the sentence says already is not quoted: of a notice it always is.
      sources.map(({ title, says }) =>
        severity === 'notice' || text.includes(says) ? title : say.source(title, says),
      ),
    ],
  };
};

/** What a group says, and where: unconfirmed statements stand in Annex IV word for word. */
const sayDisclosed = ({ record, texts }: AnnexContext, group: readonly Finding[]): [string[], string[]] => {
  const { limits: say } = texts;
  if (group[0]?.code === 'location_unconfirmed') {
    const names = record.subprocessors.filter(({ unconfirmed }) => unconfirmed.length > 0).map(({ name }) => name);
    return [[say.unconfirmed(names)], [say.unconfirmedSources]];
  }
  const titles = group.flatMap(({ sources }) => sources.map(({ title }) => title));
  return [group.map(({ text }) => text), [...new Set(titles)]];
};

/** The proposal, and who can settle it, are the same in a group and said once. */
const disclosedRow = (context: AnnexContext, [first, ...rest]: readonly Finding[]): Row[] => {
  const { record, texts } = context;
  const { limits: say } = texts;
  if (!first) return [];
  const group = [first, ...rest];
  const about = group.map(({ activity }) => (activity === null ? say.wholeRecord : activityName(record, activity)));
  const [said, sources] = sayDisclosed(context, group);
  return [
    {
      id: `${first.code}.${first.filled_by}`,
      head: [[...new Set(about)].join(texts.words.semicolon), say.severities.notice],
      cells: [[...said, say.proposal(first.proposal, say.settledBy[first.filled_by])], sources],
    },
  ];
};

const findingsClause = (context: AnnexContext): Clause => {
  const { record, texts } = context;
  const { limits: say } = texts;
  const disclosed = Map.groupBy(record.findings.filter(isDisclosed), ({ code, proposal }) => `${code} ${proposal}`);
  const head = { id: 'contradictions', heading: say.findingsHeading, checks: ['A2.10', 'A7'] };
  if (record.findings.length === 0) return { ...head, paragraphs: [say.noFindings] };
  return {
    ...head,
    table: {
      caption: say.findingsCaption,
      columns: [
        { label: say.findingsColumns.about, width: 19 },
        { label: say.findingsColumns.finding, width: 54 },
        { label: say.findingsColumns.sources, width: 27 },
      ],
      rows: [
        ...record.findings.filter((finding) => !isDisclosed(finding)).map((finding) => findingRow(context, finding)),
        ...[...disclosed.values()].flatMap((group) => disclosedRow(context, group)),
      ],
    },
  };
};

/** What is missing for the annex to be final: its check, what, who and where (`legal.md` A8). */
const pointsClause = ({ record, texts }: AnnexContext): Clause => {
  const { limits: say } = texts;
  const head = { id: 'open-points', heading: say.pointsHeading, checks: ['A8'] };
  if (record.missing.length === 0) return { ...head, paragraphs: [say.noPoints] };
  return {
    ...head,
    table: {
      caption: say.pointsCaption,
      columns: [
        { label: say.pointsColumns.check, width: 12 },
        { label: say.pointsColumns.what, width: 50 },
        { label: say.pointsColumns.by, width: 38 },
      ],
      rows: record.missing.map(({ id, label, filled_by, path }) => {
        const place = namePlace(path, record.custom_fields);
        return {
          id: `${id}.${place}`.slice(0, 200),
          head: [id],
          cells: [[label], [sayWhere({ path, filled_by }, texts, record.custom_fields)]],
        };
      }),
    },
  };
};

/** Part VI: how long data is really kept, what contradicts what, and what is missing. */
export const limitsPart: Part = (context) => {
  const { limits: say } = context.texts;
  return {
    id: 'retention',
    number: 'VI',
    heading: say.heading,
    blocks: [
      { id: 'method', heading: say.methodHeading, checks: ['A1.8'], paragraphs: [say.method] },
      retentionClause(context),
      findingsClause(context),
      pointsClause(context),
    ],
  };
};
