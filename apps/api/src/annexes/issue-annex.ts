import { createHash } from 'node:crypto';
import {
  type Actor,
  type AnnexIdentity,
  type AnnexInput,
  type AnnexModel,
  buildAnnex,
  type EffectiveRecord,
  failed,
  findUnprintable,
  type IssuedAnnex,
  resolveRecord,
  signedText,
  spellUncovered,
  withoutMarks,
  type Revision,
} from '@annexa/core';
import { hashOfRecord } from '@annexa/formats';
import { GlyphMissing, type Printer } from '@annexa/pdf';
import { NumberTaken, type Tenant } from '@annexa/store';
import type { AnnexKeys } from '../annex-keys/annex-keys.js';
import { makeAnnexCode, type NewId } from '../boot/ids.js';
import { isTrouble, stale, trouble, type Trouble } from '../http/trouble.js';
import { pageOf, type Site } from '../http/site.js';
import { momentOf } from '../record/moment.js';
import type { Rules } from '../settings/rules.js';
import { checkLanguage } from './check-language.js';
import { InTurn } from './in-turn.js';
import { printedRevisions } from './printed-revisions.js';
import { recordAttachment } from './record-attachment.js';

/** What issuing needs from outside. */
export type AnnexTools = {
  rules: Rules;
  printer: Printer;
  newId: NewId;
  turns: InTurn;
  annexKeys: AnnexKeys;
  /** Where the code of an annex can be looked up. */
  site: Site;
};
/** Which annex: of the latest revision of this tenant, at this moment, in this language; `as_of`: as it was then. */
export type AnnexOrder = { tenant: Tenant; language: AnnexModel['lang']; now: string; as_of?: string | undefined };
/** `record` is in English and is what is hashed: it is the same in every language; `said` is in that of the annex. */
type Draft = {
  identity: AnnexIdentity;
  record: EffectiveRecord;
  said: EffectiveRecord;
  revision: Revision;
};

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Resolves the record that an annex would photograph now, with the identity that the annex would have. */
const draftOf = async ({ rules, printer }: AnnexTools, order: AnnexOrder): Promise<Draft | Trouble> => {
  const { language, tenant, now, as_of } = order;
  const moment = await momentOf(rules, { tenant, now, as_of });
  if (isTrouble(moment)) return moment;
  const { catalog, plan, revision } = moment;
  const problems = checkLanguage(plan, catalog, language);
  if (problems.length > 0) return failed(problems);
  const on = moment.at.slice(0, 10);
  const record = resolveRecord(catalog, plan, revision.settings, { on });
  const said = language === 'en' ? record : resolveRecord(catalog, plan, revision.settings, { on, language });
  const identity = {
    revision: revision.number,
    catalog_version: catalog.version,
    plan_id: plan.id,
    plan_version: plan.version,
    template_version: printer.identity.templateVersion,
    language,
    record_hash: hashOfRecord(record),
  };
  return { identity, record, said, revision };
};

/** What is printed of an annex that is issued; of a preview nothing is. */
type Numbered = Pick<AnnexInput, 'annex_number' | 'verification'>;

/** The annex before in the same language, with the revision that it photographed: what changed since is on the cover. */
const previousOf = async ({ tenant, language, as_of }: AnnexOrder): Promise<Pick<AnnexInput, 'previous'>> => {
  const annex = await tenant.annexes.latestIn(language, as_of);
  const revision = annex && (await tenant.settings.at(annex.revision));
  return annex && revision ? { previous: { number: annex.number, revision } } : {};
};

const modelOf = async (draft: Draft, order: AnnexOrder, numbered: Numbered) =>
  buildAnnex({
    record: draft.said,
    tenant: { name: order.tenant.name, demo: order.tenant.demo },
    revisions: await printedRevisions(order.tenant, draft.revision.number),
    language: order.language,
    issued_on: order.as_of ?? order.now,
    ...numbered,
    ...(await previousOf(order)),
    template_version: draft.identity.template_version,
    record_hash: draft.identity.record_hash,
  });

type Covers = (codePoint: number) => boolean;
/** `revision`: the one that whoever asks has seen; another one is not issued in their name. */
type Order = AnnexOrder & { actor: Actor; revision?: number | undefined };

const printAndStore = async (tools: AnnexTools, order: Order, draft: Draft, covers: Covers) => {
  const { printer } = tools;
  const { tenant, actor, now } = order;
  const number = ((await tenant.annexes.latest())?.number ?? 0) + 1;
  const [code, { key_id, sign }] = [makeAnnexCode(), await tools.annexKeys.current()];
  const verification = { code, url: pageOf(tools.site, `verify/${code}`) };
  const model = spellUncovered(await modelOf(draft, order, { annex_number: number, verification }), covers);
  const { record_hash } = draft.identity;
  const seal = { code, recordHash: record_hash, keyId: key_id, sign };
  const known = { ...draft.identity, id: tools.newId('anx'), number, status: model.status, issued_at: now, code };
  const attachment = recordAttachment(draft.record, known);
  const pdf = await printer.print(model, { issuedAt: new Date(now), attachment, seal });
  const hashes = { record_hash, pdf_sha256: sha256(pdf) };
  const annex: Parameters<Tenant['annexes']['issue']>[0] = {
    ...known,
    issued_by: actor,
    renderer_build: printer.identity.rendererBuild,
    font_set: printer.identity.fontSet,
    ...hashes,
    pdf_bytes: pdf.byteLength,
    signature: sign(Buffer.from(signedText({ code, ...hashes }))).toString('base64url'),
    key_id,
    record: draft.record,
    model,
  };
  return tenant.annexes.issue(annex, pdf);
};

/** Prints again where another process took the number that is on the page; gives up after a few rounds. */
const printUntilStored: typeof printAndStore = async (tools, order, draft, covers) => {
  for (let round = 1; ; round += 1) {
    try {
      return await printAndStore(tools, order, draft, covers);
    } catch (error) {
      if (!(error instanceof NumberTaken) || round === 5) throw error;
    }
  }
};

/**
 * Refuses what no font has in the settings, with the field; spells it out in the history. A combining mark may be in the
 * font and still not fit its letter, which only the print can tell: then every mark that NFC leaves over counts as
 * uncovered.
 */
const printCovered = async (tools: AnnexTools, order: Order, draft: Draft) => {
  const covers: Covers = (codePoint) => tools.printer.covers(codePoint);
  const { settings } = draft.revision;
  const problems = findUnprintable(settings, covers);
  if (problems.length > 0) return failed(problems);
  try {
    return await printUntilStored(tools, order, draft, covers);
  } catch (error) {
    if (!(error instanceof GlyphMissing)) throw error;
    const coversStrictly = withoutMarks(covers);
    const marks = findUnprintable(settings, coversStrictly);
    return marks.length > 0 ? failed(marks) : printUntilStored(tools, order, draft, coversStrictly);
  }
};

/**
 * What becomes of an order where an annex says exactly this already: that annex, or trouble where it was revoked (it is not
 * handed out as if it were good, and the same one cannot be issued twice). Null: it was superseded since, so a new one is due.
 */
const answerWith = async (tenant: Tenant, annex: IssuedAnnex) => {
  const [standing] = await tenant.annexes.standing([annex]);
  const detail = `Annex ${annex.number} says exactly this and was revoked. Change what was wrong in the settings, then issue again.`;
  if (standing?.revocation) return trouble('annex_revoked', detail);
  return standing?.superseded_by ? null : { annex, created: false };
};

/**
 * Issues the annex of the latest revision: load, resolve, build, print, store. Answers the annex that exists where the
 * latest one in the language has this identity. The annexes of one tenant are made one after another: the number is printed on the page, and two
 * equal requests print once.
 */
export const issueAnnex = (
  tools: AnnexTools,
  order: Order,
): Promise<{ annex: IssuedAnnex; created: boolean } | Trouble> =>
  tools.turns.run(order.tenant.id, async () => {
    const draft = await draftOf(tools, order);
    if ('problems' in draft) return draft;
    if (order.revision !== undefined && order.revision !== draft.revision.number) return stale(draft.revision.number);
    const annex = await order.tenant.annexes.find(draft.identity);
    const answer = annex && (await answerWith(order.tenant, annex));
    return answer ?? printCovered(tools, order, draft);
  });

/** The page that would be printed now. */
export const previewAnnex = async (tools: AnnexTools, order: AnnexOrder): Promise<string | Trouble> => {
  const draft = await draftOf(tools, order);
  if ('problems' in draft) return draft;
  const model = await modelOf(draft, order, { annex_number: null });
  return tools.printer.html(spellUncovered(model, (codePoint) => tools.printer.covers(codePoint)));
};
