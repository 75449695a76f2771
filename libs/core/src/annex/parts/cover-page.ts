import { diffSettings } from '../../settings/diff-settings.js';
import { isDraft } from '../../record/is-draft.js';
import { emptySettings } from '../../settings/settings.js';
import { textVersion } from '../../text-blocks/text-blocks.js';
import type { AnnexContext } from '../annex-context.js';
import type { AnnexFact, AnnexModel } from '../annex-model.js';
import { labelled, sayFact } from '../say-fact.js';

/** What keeps the annex a draft: missing facts and serious contradictions. */
const blockers = ({ record }: AnnexContext): { missing: number; serious: number } => ({
  missing: record.missing.length,
  serious: record.findings.filter(({ severity }) => severity === 'serious').length,
});

/** Draft while a mandatory fact is missing or a serious contradiction is open. */
export const statusOf = ({ record }: AnnexContext): AnnexModel['status'] => (isDraft(record) ? 'draft' : 'final');

const sayLanguage = ({ input, record, texts }: AnnexContext): string[] => {
  const { cover: say, words } = texts;
  const prevailing = record.contract.prevailing_language.value;
  return [words.languages[input.language], prevailing ? say.prevails(words.languages[prevailing]) : say.prevailsOpen];
};

const identityFacts = (context: AnnexContext): AnnexFact[] => {
  const { input, record, texts, revision } = context;
  const { cover: say, format } = texts;
  const fact = labelled(texts);
  const { missing, serious } = blockers(context);
  const { annex_number: number, previous } = input;
  const version = number === null ? say.notIssuedVersion : previous ? say.replaces(previous.number) : say.firstVersion;
  return [
    fact(say.labels.customer, context.customer, 'A8'),
    fact(say.labels.document, number === null ? say.notIssued : say.annex(number), 'A8'),
    fact(say.labels.status, missing + serious === 0 ? say.status.final : say.draftBecause(missing, serious), 'A8'),
    fact(say.labels.instruction, say.instruction(revision?.number ?? 0), 'A8'),
    fact(say.labels.replaces, version, 'A8'),
    fact(say.labels.effective, revision && format.moment(revision.at), 'A8'),
    fact(say.labels.issued, format.moment(input.issued_on), 'A8'),
    fact(say.labels.plan, say.plan(record.plan.name, record.plan.version), 'A8'),
  ];
};

const originFacts = (context: AnnexContext): AnnexFact[] => {
  const { input, record, texts } = context;
  const { cover: say, format } = texts;
  const fact = labelled(texts);
  const { verification } = input;
  return [
    fact(say.labels.catalogue, say.catalogue(record.catalog_version), 'A8'),
    fact(say.labels.template, input.template_version, 'A8'),
    fact(say.labels.texts, say.texts(textVersion), 'A8'),
    fact(
      say.labels.jurisdictions,
      record.controller.jurisdictions?.map((code) => format.place(code)).join(texts.words.semicolon),
      'A8',
    ),
    fact(say.labels.language, sayLanguage(context), 'A8'),
    fact(say.labels.contact, sayFact(texts, record.processor.contact), 'A8'),
    fact(say.labels.hash, input.record_hash, 'A8'),
    fact(
      say.labels.verification,
      verification ? say.verifyAt(verification.url, verification.code) : say.notVerifiable,
      'A8',
    ),
  ];
};

/** Activities that the customer has switched off; what the plan leaves out was never chosen. */
const switchedOff = ({ revision, texts }: AnnexContext): string[] =>
  diffSettings(emptySettings, revision?.settings ?? emptySettings, texts).flatMap(({ path, after }) =>
    path.endsWith('/enabled') && after === false ? [texts.settings.labels[path] ?? path] : [],
  );

const mostNamed = 6;

/** Three sentences on what differs from the standard (issue 6, part 12). */
const sayDifferences = (context: AnnexContext): string[] => {
  const { record, texts } = context;
  const { cover: say } = texts;
  const chosen = record.activities
    .flatMap(({ options }) => options)
    .filter(({ why, kind }) => why.kind === 'customer_choice' && kind !== 'feature_switch')
    .map(({ label, text }) => texts.words.labelled(label, text));
  const guarded = record.custom_fields.filter(({ special_ground }) => special_ground !== undefined);
  return [
    say.switchedOff(switchedOff(context)),
    say.chosen(chosen.slice(0, mostNamed), Math.max(0, chosen.length - mostNamed)),
    say.fields(record.custom_fields.length, guarded.length),
  ];
};

const sayDraft = (context: AnnexContext): string[] => {
  const { record, texts } = context;
  const { cover: say } = texts;
  const { missing, serious } = blockers(context);
  if (missing + serious === 0) return [];
  const labels = record.missing.filter(({ filled_by }) => filled_by === 'tenant').map(({ label }) => label);
  return [
    say.draft(missing, serious),
    ...(labels.length > 0 ? [say.missing(labels.slice(0, mostNamed), Math.max(0, labels.length - mostNamed))] : []),
  ];
};

/** Who, what, version, status and from when, in sentences. */
const sayIdentity = (context: AnnexContext): string[] => {
  const { input, record, texts, revision, role } = context;
  const { cover: say, format } = texts;
  const name = input.annex_number === null ? say.preview : say.annex(input.annex_number);
  const version = `${name}, ${say.revision(revision?.number ?? 0)}`;
  const status = say.statusInSentence[statusOf(context)];
  return [
    say.who(context.processor, context.customer, role === 'processor'),
    say.what({
      activities: record.activities.length,
      subprocessors: record.subprocessors.length,
      fields: record.custom_fields.length,
    }),
    revision ? say.when(version, status, format.day(revision.at)) : say.notYet(version, status),
  ];
};

/** The first page: identity of the document, the summary in sentences, and whether it is a demonstration. */
export const coverPage = (context: AnnexContext): AnnexModel['cover'] => ({
  facts: [...identityFacts(context), ...originFacts(context)],
  summary: [...sayIdentity(context), ...sayDifferences(context), ...sayDraft(context)],
  notice: context.input.tenant.demo ? context.texts.cover.demo : null,
});
