export { Actor } from './access/actor.js';
export { abilities, Ability, keyAbilities, KeyAbility, Role, roleAbilities, roleMay } from './access/roles.js';
export type { AnnexInput } from './annex/annex-input.js';
export {
  AnnexBlock,
  AnnexFact,
  AnnexFigure,
  AnnexModel,
  AnnexSection,
  AnnexSignature,
  AnnexTable,
} from './annex/annex-model.js';
export { AnyJson } from './any-json.js';
export { CatalogChange, diffCatalogs } from './catalog/diff-catalogs.js';
export { buildAnnex } from './annex/build-annex.js';
export { type MarkedAnnex, markAnnex, type Passage, passagesOf } from './annex/mark-annex.js';
export { Branding, checkBranding, defaultBranding } from './branding/branding.js';
export { confirmationPhrase, markPending, type ReviewInput, reviewSettings } from './review/review-settings.js';
export { SettingsPreview } from './review/settings-preview.js';
export { mostInstructions } from './annex/parts/instructions-part.js';
export { spellUncovered, withoutMarks } from './annex/spell-uncovered.js';
export { annexCode, codeSymbols, readAnnexCode } from './annex/annex-code.js';
export { AnnexKey } from './annex/annex-key.js';
export { AnnexRevocation, type AnnexStanding, AnnexState, LaterAnnex, stateOfAnnex } from './annex/annex-standing.js';
export { AnnexIdentity, IssuedAnnex, signedText } from './annex/issued-annex.js';
export { ActivityId, activityIds } from './catalog/activity-id.js';
export { Activity, Option } from './catalog/activity.js';
export { Catalog } from './catalog/catalog.js';
export { Measure, MeasureHead, measureHeads } from './catalog/measure.js';
export { ContractTerms, ProcessorFacts } from './catalog/processor-facts.js';
export { SiblingStatement } from './catalog/sibling-statement.js';
export { Mechanism, mechanisms, Subprocessor, TransferAssessment } from './catalog/subprocessor.js';
export { checkCatalog } from './catalog/check-catalog.js';
export { languagesOf, localiseCatalog } from './catalog/localise-catalog.js';
export { switchFramework } from './catalog/switch-framework.js';
export { withoutDemoValues } from './catalog/without-demo-values.js';
export { Country, Place } from './catalog/country.js';
export { baseCatalog } from './catalog/versions/2025-05-16.js';
export { canExceed, comparePeriods } from './duration/compare-periods.js';
export { addPeriod, Period } from './duration/period.js';
export { Clock, Retention } from './duration/retention.js';
export { sayPeriod } from './duration/say-period.js';
export { sayRetention } from './duration/say-retention.js';
export { parseWith } from './parse-with.js';
export { checkPlan } from './plan/check-plan.js';
export { demoPlans } from './plan/demo-plans.js';
export { describeOptions, OptionOffer } from './plan/describe-options.js';
export { Plan, PlanLimits } from './plan/plan.js';
export { Refit, refitSettings } from './plan/refit-settings.js';
export { Allowed, failed, ok, pointer, Problem, ProblemCode, problemTitles, type Result } from './problem.js';
export { EffectiveRecord } from './record/effective-record.js';
export { Finding, findingCodes } from './record/finding.js';
export { isDraft } from './record/is-draft.js';
export { MissingFact } from './record/missing-fact.js';
export { worstCaseDate } from './record/worst-case-date.js';
export { checklist } from './checklist/checklist.js';
export type { ChecklistPart, ChecklistRow } from './checklist/checklist-row.js';
export { Redline } from './redline/redline.js';
export { redlineOf } from './redline/redline-of.js';
export { type RedlinePage, redlinePage, type Version } from './redline/redline-page.js';
export { Transfer } from './record/transfer.js';
export { resolveRecord } from './record/resolve-record.js';
export { changeSettings, SettingsChange } from './settings/change-settings.js';
export { checkChange } from './settings/check-change.js';
export { checkSettings } from './settings/check-settings.js';
export { CustomField, FieldKey } from './settings/custom-field.js';
export { diffSettings, SettingChange } from './settings/diff-settings.js';
export { findUnprintable } from './settings/find-unprintable.js';
export { Profile } from './settings/profile.js';
export { Revision } from './settings/revision.js';
export { ActivitySettings, emptySettings, RecordingSettings, Region, Settings } from './settings/settings.js';
export { demoCatalog } from './demo/demo-catalog.js';
export { demoTenants, type DemoInstruction, type DemoTenant } from './demo/demo-tenants.js';
export { adequacyDecisions, type AdequacyDecision } from './transfers/adequacy-decisions.js';
export { type Adequacy, adequacyOf, type NoAdequacy } from './transfers/adequacy.js';
export { type Authority, authorities } from './transfers/authorities.js';
export {
  type AuthorityOpen,
  type AuthorityQuestion,
  competentAuthority,
  type CompetentAuthority,
} from './transfers/competent-authority.js';
export { decideTransfer, type TransferDecision } from './transfers/decide-transfer.js';
export { type ModuleRow, moduleRows } from './transfers/modules.js';
export { type OpenReason, openReasons } from './transfers/open-reasons.js';
export { swissTable, ukTable } from './transfers/other-laws.js';
export { type SwissCase, type SwissChange, swissChanges, swissPaper } from './transfers/swiss-changes.js';
export type { TransferExporter, TransferImporter, TransferInput } from './transfers/transfer-input.js';
export { transferTable, type TransferRowId } from './transfers/transfer-table.js';
export { ukAddendum, type UkAddendumTable, ukAddendumTables } from './transfers/uk-addendum.js';
export { valueAt } from './settings/value-at.js';
export { Text } from './settings/text.js';
export { textVersion } from './text-blocks/text-blocks.js';
export { Language, languages } from './text-blocks/language.js';
