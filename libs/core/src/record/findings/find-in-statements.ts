import type { SiblingStatement } from '../../catalog/sibling-statement.js';
import { canExceed, comparePeriods } from '../../duration/compare-periods.js';
import type { Period } from '../../duration/period.js';
import { periodOf } from '../../duration/period-of.js';
import { sayPeriod } from '../../duration/say-period.js';
import type { Finding } from '../finding.js';
import type { HeldPart } from '../held-parts.js';
import type { RecordSource } from '../record-source.js';
import { type FindingRule, finding } from './finding-rules.js';

type Sibling = { statement: SiblingStatement; index: number };

const isStored = ({ row }: HeldPart) => row.retention?.kind !== 'none';

/** What a statement is about: the part that it names, or all; of one sub-processor, only its copies. */
const partsOf = ({ activity, part, subprocessor }: SiblingStatement, held: readonly HeldPart[]): HeldPart[] =>
  held.filter(
    (each) =>
      each.activity.id === activity &&
      (part === undefined || each.row.part === part) &&
      (subprocessor === undefined ||
        !isStored(each) ||
        each.copies.some(({ holder }) => holder.subprocessor === subprocessor)),
  );

/** True where the record states a longer or an equal worst case, so that the statement takes nothing from it. */
const isCovered = ({ row }: HeldPart, period: Period | null): boolean => {
  if (row.retention === null || row.retention.kind === 'indefinite') return true;
  return period !== null && row.maximum !== null && !canExceed(period, row.maximum);
};

/** Parts in force that say something else than the statement, which states a period, or no end (null). */
const differing = ({ subprocessor }: SiblingStatement, parts: readonly HeldPart[], period: Period | null) =>
  parts.filter(isStored).filter((part) => {
    if (subprocessor !== undefined) return !isCovered(part, period);
    const inForce = periodOf(part.row.retention);
    if (part.row.retention === null) return false;
    if (period === null || inForce === null) return period !== inForce;
    return comparePeriods(period, inForce) !== 0;
  });

/** True where each part differs only because the customer has chosen otherwise, and the statement is the default. */
const statesDefault = (
  { document }: SiblingStatement,
  parts: readonly HeldPart[],
  period: Period,
  source: RecordSource,
) =>
  document !== 'dpa' &&
  parts.every(({ activity, part, row }) => {
    const option = source.catalog.activities
      .find(({ id }) => id === activity.id)
      ?.options.find(({ key }) => key === part.option);
    const fallback = typeof option?.default === 'object' ? periodOf(option.default) : null;
    return row.why.kind !== 'catalog_default' && fallback !== null && comparePeriods(fallback, period) === 0;
  });

type Judged = {
  rule: FindingRule;
  parts: readonly HeldPart[];
  text: 'clash' | 'default' | 'denies' | 'endless' | 'denied';
};

const judge = (statement: SiblingStatement, source: RecordSource): Judged | null => {
  const { says } = statement;
  const parts = partsOf(statement, source.held);
  const stored = parts.filter(isStored);
  if (parts.length === 0) return null;
  if (says.kind === 'not_stored')
    return stored.length > 0 ? { rule: 'sibling_denies', parts: stored, text: 'denies' } : null;
  if (stored.length === 0) return { rule: 'record_denies', parts, text: 'denied' };
  const period = says.kind === 'period' ? says.period : null;
  const others = differing(statement, stored, period);
  if (others.length === 0) return null;
  if (period === null) return { rule: 'sibling_endless', parts: others, text: 'endless' };
  return statesDefault(statement, others, period, source)
    ? { rule: 'sibling_states_default', parts: others, text: 'default' }
    : { rule: 'sibling_differs', parts: others, text: 'clash' };
};

const wordsOf = (
  { text, parts }: Judged,
  statement: SiblingStatement,
  says: string,
  { blocks, catalog }: RecordSource,
) => {
  const { findings: say } = blocks;
  const activity = parts[0]?.activity.name ?? statement.activity;
  const held = parts.map(({ row }) => say.says.part(row.what, row.text));
  const clash = { activity, title: statement.title, says, held };
  const subprocessor = catalog.subprocessors.find(({ id }) => id === statement.subprocessor)?.name ?? statement.title;
  const what = blocks.format.list(parts.map(({ row }) => row.what));
  return {
    clash: { text: say.sibling_period_differs.text(clash), proposal: say.sibling_period_differs.proposal },
    default: { text: say.sibling_period_differs.ofDefault(clash), proposal: say.sibling_period_differs.nothing },
    denies: { text: say.sibling_denies_storage.text(clash), proposal: say.sibling_denies_storage.proposal },
    endless: { text: say.sibling_no_end.text(clash), proposal: say.sibling_no_end.proposal },
    denied: {
      text: say.stored_despite_not_stored.denied({ activity, what, period: says, subprocessor }),
      proposal: say.stored_despite_not_stored.correct,
    },
  }[text];
};

const sayStatement = ({ says }: SiblingStatement, { blocks }: RecordSource): string => {
  if (says.kind === 'period') return sayPeriod(says.period, blocks);
  return says.kind === 'not_stored' ? blocks.findings.says.notStored : blocks.findings.says.noEnd;
};

const checkStatement = ({ statement, index }: Sibling, source: RecordSource): Finding[] => {
  const judged = judge(statement, source);
  const [first, ...more] = judged?.parts ?? [];
  if (!judged || !first) return [];
  const { places, says } = source.blocks.findings;
  const said = sayStatement(statement, source);
  const option = source.catalog.activities
    .find(({ id }) => id === first.activity.id)
    ?.options.find(({ key }) => key === first.part.option);
  return [
    finding(judged.rule, {
      activity: statement.activity,
      part: more.length === 0 ? first.row.part : null,
      sources: [
        { title: places.statement(statement.title, statement.read_on), says: said, path: `/statements/${index}` },
        {
          title: places.activity(first.activity.name),
          says: says.parts(judged.parts.map(({ row }) => says.part(row.what, row.text))),
          path: option?.path ?? first.path,
        },
      ],
      ...wordsOf(judged, statement, said, source),
    }),
  ];
};

/** What other documents say on the same matter, against the retention in force. */
export const findInStatements = (source: RecordSource): Finding[] =>
  source.catalog.statements.flatMap((statement, index) => checkStatement({ statement, index }, source));
