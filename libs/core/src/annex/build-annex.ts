import type { AnnexInput } from './annex-input.js';
import type { AnnexModel, AnnexSection } from './annex-model.js';
import { fieldsSection } from './fields-section.js';
import { instructionsSection, openPointsSection } from './history-sections.js';
import { partiesSection } from './parties-section.js';
import { measuresSection, subprocessorsSection, transfersSection } from './recipients-sections.js';
import { detailsSection, recordSection } from './record-section.js';
import { fact, sayMoment } from './say-fact.js';

const title = 'Record of Processing and DPA Annex';

const numbered = (sections: readonly AnnexSection[]): AnnexSection[] =>
  sections.map((section, index) => ({ ...section, number: String(index + 1) }));

const sayStatus = (missing: number) =>
  missing === 0 ? 'Final' : `Draft: ${missing} mandatory ${missing === 1 ? 'fact is' : 'facts are'} missing`;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

const customerName = ({ record, tenant }: AnnexInput) => record.controller.legal_name ?? tenant.name;

const summaryOf = (input: AnnexInput, revision: number): string[] => {
  const { record } = input;
  const counts = `${count(record.activities.length, 'processing activity', 'processing activities')}, ${count(record.subprocessors.length, 'sub-processor')} and ${count(record.custom_fields.length, 'custom data field')}`;
  const missing = record.missing.filter(({ filled_by }) => filled_by === 'tenant').map(({ label }) => label);
  return [
    `This document states what the processor does with personal data on behalf of ${customerName(input)}, exactly as configured by instruction ${revision}. It covers ${counts}.`,
    'It serves as the record of processing activities of the processor (GDPR Art. 30(2)) and as an annex to the data processing agreement (GDPR Art. 28(3)).',
    ...(record.missing.length === 0
      ? []
      : [
          `It is a draft until ${count(record.missing.length, 'missing fact')} ${record.missing.length === 1 ? 'is' : 'are'} given; the last section lists each with the one who can give it.`,
          ...(missing.length > 0 ? [`To be given by the customer: ${missing.join('; ')}.`] : []),
        ]),
  ];
};

const coverOf = (input: AnnexInput, revision: number): AnnexModel['cover'] => {
  const { record, tenant } = input;
  return {
    facts: [
      fact('Customer', customerName(input)),
      fact('Document', input.annex_number === null ? 'Preview, not issued' : `Annex ${input.annex_number}`),
      fact('Status', sayStatus(record.missing.length)),
      fact('Instruction', `Revision ${revision} of the settings`),
      fact('Issued', sayMoment(input.issued_on)),
      fact('Plan', `${record.plan.name} (version ${record.plan.version})`),
      fact('Catalogue', `Version ${record.catalog_version}`),
      fact('Template', input.template_version),
      fact('Language', 'English'),
    ],
    summary: summaryOf(input, revision),
    notice: tenant.demo
      ? 'Demonstration: this customer is fictitious and the facts about it are made up. Facts of the catalogue that are made up are marked [demo value].'
      : null,
  };
};

/**
 * (record, parties, revision, issuedOn) → the annex as finished strings, ordered rows and flags. Pure: the same input
 * gives the same model. Draft while a mandatory fact is missing; final cannot be forced.
 */
export const buildAnnex = (input: AnnexInput): AnnexModel => {
  const { record, revisions } = input;
  const revision = revisions.at(-1)?.number ?? 0;
  const status = record.missing.length === 0 ? 'final' : 'draft';
  const document = input.annex_number === null ? 'Preview' : `Annex ${input.annex_number}`;
  return {
    lang: input.language,
    title,
    subtitle: 'Processing on behalf of one customer, as configured',
    status,
    watermark: status === 'draft' ? 'DRAFT' : null,
    running: {
      head: `${customerName(input)} · ${document} · Revision ${revision} · ${status === 'draft' ? 'Draft' : 'Final'}`,
      foot: `Record SHA-256 ${input.record_hash}`,
      page: 'Page {page} of {pages}',
    },
    cover: coverOf(input, revision),
    sections: numbered([
      partiesSection(record),
      recordSection(record),
      detailsSection(record),
      ...fieldsSection(record),
      subprocessorsSection(record),
      transfersSection(record),
      measuresSection(record),
      instructionsSection(revisions),
      ...openPointsSection(record),
    ]),
  };
};
