import { createHash } from 'node:crypto';
import {
  type Actor,
  type AnnexIdentity,
  type AnnexModel,
  buildAnnex,
  type EffectiveRecord,
  failed,
  findUnprintable,
  type IssuedAnnex,
  resolveRecord,
  spellUncovered,
  type Revision,
} from '@annexa/core';
import { GlyphMissing, type Printer } from '@annexa/pdf';
import { NumberTaken, type Tenant } from '@annexa/store';
import canonicalize from 'canonicalize';
import type { NewId } from '../boot/ids.js';
import { stale, type Trouble } from '../http/trouble.js';
import type { Rules } from '../settings/rules.js';
import { checkLanguage } from './check-language.js';
import { InTurn } from './in-turn.js';
import { printedRevisions } from './printed-revisions.js';

/** What issuing needs from outside. */
export type AnnexTools = { rules: Rules; printer: Printer; newId: NewId; turns: InTurn };
/** Which annex: of the latest revision of this tenant, at this moment, in this language. */
export type AnnexOrder = { tenant: Tenant; language: AnnexModel['lang']; now: string };
type Draft = { identity: AnnexIdentity; record: EffectiveRecord; record_hash: string; revision: Revision };

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Resolves the record that an annex would photograph now, with the identity that the annex would have. */
const draftOf = async (
  { rules, printer }: AnnexTools,
  { tenant, language, now }: AnnexOrder,
): Promise<Draft | Trouble> => {
  const { catalog, plan } = await rules.inForce(tenant.plan_id, now, tenant.demo);
  const problems = checkLanguage(plan, language);
  if (problems.length > 0) return failed(problems);
  const revision = await tenant.settings.latest();
  const record = resolveRecord(catalog, plan, revision.settings);
  const identity = {
    revision: revision.number,
    catalog_version: catalog.version,
    plan_id: plan.id,
    plan_version: plan.version,
    template_version: printer.identity.templateVersion,
    language,
  };
  return { identity, record, record_hash: sha256(canonicalize(record) ?? ''), revision };
};

const modelOf = async (draft: Draft, { tenant, language, now }: AnnexOrder, annex_number: number | null) =>
  buildAnnex({
    record: draft.record,
    tenant: { name: tenant.name, demo: tenant.demo },
    revisions: await printedRevisions(tenant, draft.revision.number),
    language,
    issued_on: now,
    annex_number,
    template_version: draft.identity.template_version,
    record_hash: draft.record_hash,
  });

type Covers = (codePoint: number) => boolean;
/** `revision`: the one that whoever asks has seen; another one is not issued in their name. */
type Order = AnnexOrder & { actor: Actor; revision?: number | undefined };

const isMark = (codePoint: number) => /\p{M}/u.test(String.fromCodePoint(codePoint));

const printAndStore = async (tools: AnnexTools, order: Order, draft: Draft, covers: Covers) => {
  const { printer } = tools;
  const { tenant, actor, now } = order;
  const number = ((await tenant.annexes.latest())?.number ?? 0) + 1;
  const model = spellUncovered(await modelOf(draft, order, number), covers);
  const pdf = await printer.print(model, new Date(now));
  const annex: Parameters<Tenant['annexes']['issue']>[0] = {
    ...draft.identity,
    id: tools.newId('anx'),
    number,
    status: model.status,
    issued_at: now,
    issued_by: actor,
    renderer_build: printer.identity.rendererBuild,
    font_set: printer.identity.fontSet,
    record_hash: draft.record_hash,
    pdf_sha256: sha256(pdf),
    pdf_bytes: pdf.byteLength,
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
    const coversStrictly: Covers = (codePoint) => covers(codePoint) && !isMark(codePoint);
    const marks = findUnprintable(settings, coversStrictly);
    return marks.length > 0 ? failed(marks) : printUntilStored(tools, order, draft, coversStrictly);
  }
};

/**
 * Issues the annex of the latest revision: load, resolve, build, print, store. Answers the annex that exists where its
 * identity is taken. The annexes of one tenant are made one after another: the number is printed on the page, and two
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
    if (annex) return { annex, created: false };
    return printCovered(tools, order, draft);
  });

/** The page that would be printed now. */
export const previewAnnex = async (tools: AnnexTools, order: AnnexOrder): Promise<string | Trouble> => {
  const draft = await draftOf(tools, order);
  if ('problems' in draft) return draft;
  const model = await modelOf(draft, order, null);
  return tools.printer.html(spellUncovered(model, (codePoint) => tools.printer.covers(codePoint)));
};
