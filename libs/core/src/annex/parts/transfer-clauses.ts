import type { Transfer } from '../../record/transfer.js';
import { type AnnexContext, type Clause, recipientName, sayActivities } from '../annex-context.js';
import type { AnnexTable } from '../annex-model.js';
import { markDemo, sayCountry } from '../say-fact.js';

/** What names transfers among the others: recipient, reason, and the first of the countries. */
export const groupId = ([first]: readonly Transfer[]): string =>
  first ? `${first.subprocessor}.${first.reason}.${first.country}` : '';

/** What has to be known of a recipient before it can be said that nothing leaves the EEA (`legal.md` A4.1). */
const whereabouts = ['country', 'storage_countries', 'processing_countries', 'access_countries'] as const;

/** That there is no transfer is only said where it is known of every recipient, and of the parties. */
const sayNoTransfers = ({ record, texts }: AnnexContext): string => {
  const open = [
    ...(record.processor.country.value === null ? [texts.words.processor] : []),
    ...(record.controller.country === undefined ? [texts.words.customer] : []),
    ...record.subprocessors
      .filter((entry) => whereabouts.some((fact) => entry[fact].value === null))
      .map(({ name }) => name),
  ];
  return open.length === 0 ? texts.transfers.none : texts.transfers.noneKnown(open);
};

/** The register's entry of the recipient; undefined where the data goes to a party of the contract. */
export const recipientOf = ({ record }: AnnexContext, { subprocessor }: Transfer) =>
  record.subprocessors.find(({ id }) => id === subprocessor);

const sayMechanism = (context: AnnexContext, transfer: Transfer): string[] => {
  const { texts } = context;
  const { transfers: say, format, words } = texts;
  const due = (date: string) =>
    markDemo(texts, say.recertification(format.day(date)), recipientOf(context, transfer)?.dpf.demo ?? false);
  const { mechanism_text, demo, module, decision, recertification_due } = transfer;
  return [
    mechanism_text === null ? words.notStated : markDemo(texts, mechanism_text, demo),
    ...(module ? [say.module(say.modules[module])] : []),
    ...(decision ? [say.decision(decision.number, format.day(decision.date))] : []),
    ...(decision?.expires ? [say.expires(format.day(decision.expires))] : []),
    ...(recertification_due ? [due(recertification_due)] : []),
  ];
};

/** A fallback is asked of adequacy only: it can be struck down (`legal.md` A4.5); an assessment is not (clause 14). */
const restsOnAdequacy = ({ mechanism }: Transfer) => mechanism === 'dpf' || mechanism === 'adequacy';

const sayFallback = (context: AnnexContext, transfer: Transfer): string[] => {
  const { texts } = context;
  const { transfers: say } = texts;
  const { fallback, fallback_in_force } = transfer;
  if (!fallback) return restsOnAdequacy(transfer) ? [say.noFallback] : [];
  const text = (fallback_in_force ? say.fallbackInForce : say.fallback)(say.mechanisms[fallback]);
  return [markDemo(texts, text, recipientOf(context, transfer)?.fallback.demo ?? false)];
};

const sayMore = (context: AnnexContext, transfer: Transfer): string[] => {
  const { transfers: say, format } = context.texts;
  const { assessment, uk, swiss, open } = transfer;
  const reasons: Readonly<Record<string, string>> = say.reasonsOpen;
  return [
    ...sayFallback(context, transfer),
    ...(assessment ? [say.assessed(format.day(assessment.date))] : []),
    ...(assessment || restsOnAdequacy(transfer) ? [] : [say.notAssessed]),
    ...(uk ? [say.uk[uk]] : []),
    ...(swiss ? [say.swiss] : []),
    ...open.map((code) => reasons[code] ?? code),
  ];
};

/** Countries to which the same recipient has data under the same mechanism with the same particulars: one row. */
const groupsOf = (context: AnnexContext): Transfer[][] => {
  const groups = Map.groupBy(context.record.transfers, (transfer) =>
    JSON.stringify([transfer.subprocessor, transfer.activities, ...detailsOf(context, transfer)]),
  );
  return [...groups.values()];
};

const detailsOf = (context: AnnexContext, transfer: Transfer) => [
  sayMechanism(context, transfer),
  sayMore(context, transfer),
];

const rowOf = (context: AnnexContext, group: readonly Transfer[]): AnnexTable['rows'] => {
  const { texts } = context;
  const [first] = group;
  if (!first) return [];
  const { subprocessor, activities } = first;
  const countries = [...new Set(group.map(({ country }) => sayCountry(texts, country)))];
  const reasons = [...new Set(group.map(({ reason }) => texts.transfers.reasons[reason]))];
  return [
    {
      id: groupId(group),
      checks: ['A1.3', 'A4.1', 'A4.2', 'A4.5'],
      head: [recipientName(context, subprocessor)],
      cells: [
        [
          countries.join(texts.words.semicolon),
          reasons.join(texts.words.semicolon),
          sayActivities(context, activities),
        ],
        ...detailsOf(context, first),
      ],
    },
  ];
};

/** Transfers to third countries, each with its mechanism (GDPR Art. 30(2)(c), Chapter V; `legal.md` A1.3, A4). */
export const transferClause = (context: AnnexContext): Clause => {
  const { record, texts } = context;
  const { transfers: say } = texts;
  const head = { id: 'transfers', heading: say.heading, checks: ['A1.3', 'A4.1', 'A4.2'] };
  if (record.transfers.length === 0) return { ...head, paragraphs: [sayNoTransfers(context)] };
  return {
    ...head,
    paragraphs: [record.transfers.some(({ mechanism }) => mechanism === null) ? say.derogationKnown : say.derogation],
    table: {
      caption: say.caption,
      columns: [
        { label: say.columns.recipient, width: 14 },
        { label: say.columns.country, width: 29 },
        { label: say.columns.mechanism, width: 28 },
        { label: say.columns.more, width: 29 },
      ],
      rows: groupsOf(context).flatMap((group) => rowOf(context, group)),
    },
  };
};
