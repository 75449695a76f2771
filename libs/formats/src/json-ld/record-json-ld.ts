import type { EffectiveRecord } from '@annexa/core';
import { iriOf, type RecordAbout } from './about.js';
import { activityNode } from './activities.js';
import { recordContext } from './context.js';
import { customerNode } from './customer.js';
import { fieldNode } from './custom-fields.js';
import { namesIn, type Names, type Node, node, worded } from './node.js';
import { findingNode, missingNode } from './open-points.js';
import { contractNode, processorNode } from './processor.js';
import { subprocessorNode } from './subprocessors.js';
import { measureTerms } from './terms/measure-terms.js';
import { transferNode } from './transfers.js';

const headNode = (about: RecordAbout, { on, catalog_version, plan }: EffectiveRecord): Node =>
  node({
    '@id': iriOf(about),
    '@type': 'dpv:ROPA',
    'dcterms:issued': about.at,
    // Of what is written here, not of the page: the record that is hashed is in English for every annex.
    'dcterms:language': 'en',
    'annexa:annexLanguage': about.annex?.language,
    'dpv:hasIdentifier': about.annex?.id,
    'annexa:annexNumber': about.annex?.number,
    'annexa:annexStatus': about.annex?.status,
    'annexa:verificationCode': about.annex?.code,
    'annexa:templateVersion': about.annex?.template_version,
    'annexa:recordHash': about.record_hash,
    'annexa:revision': about.revision,
    'annexa:catalogVersion': catalog_version,
    'annexa:effectiveDate': on,
    'annexa:plan': {
      '@type': 'annexa:Plan',
      'dpv:hasIdentifier': plan.id,
      'dpv:hasName': plan.name,
      'annexa:version': plan.version,
    },
  });

/** Who does it for whom: a customer that is a processor itself has its own customers behind it. */
const partiesNode = (record: EffectiveRecord, names: Names, document: string): Node => {
  const [customer, processor] = [customerNode(record, names), processorNode(record, names, document)];
  return record.controller.role === 'processor'
    ? { 'dpv:hasDataProcessor': [customer, processor] }
    : { 'dpv:hasDataController': customer, 'dpv:hasDataProcessor': processor };
};

const measureNode = (measure: EffectiveRecord['measures'][number], names: Names): Node =>
  node({
    ...worded(measureTerms(measure), measure.text),
    '@id': names('measure', measure.id),
    'dpv:hasIdentifier': measure.id,
    'annexa:head': measure.head,
    'annexa:scope': measure.scope,
    'annexa:engagedFor': measure.activities.map((id) => names('activity', id)),
    'dcterms:source': measure.source,
    'annexa:demo': measure.demo,
  });

/**
 * A record as JSON-LD in DPV 2.3 (w3id.org/dpv), with our own vocabulary for what DPV lacks. The context is part of the
 * document, so it can be read without the network; the same record gives the same document.
 */
export const recordJsonLd = (record: EffectiveRecord, about: RecordAbout): Node => {
  const document = iriOf(about);
  const names = namesIn(document);
  return node({
    '@context': recordContext,
    ...headNode(about, record),
    ...partiesNode(record, names, document),
    'annexa:contractTerms': contractNode(record),
    'dpv:hasPersonalDataProcess': record.activities.map((activity) => activityNode(activity, record, names)),
    'annexa:customField': record.custom_fields.map((field) => fieldNode(field, names)),
    'dpv:hasRecipient': record.subprocessors.map((entry) => subprocessorNode(entry, names)),
    'dpv:hasProcessing': record.transfers.map((transfer) => transferNode(transfer, names)),
    'dpv:hasTechnicalOrganisationalMeasure': record.measures.map((measure) => measureNode(measure, names)),
    'annexa:note': record.notes,
    'annexa:finding': record.findings.map((finding) => findingNode(finding, names)),
    'annexa:missingFact': record.missing.map(missingNode),
  });
};

/** The document as a file: UTF-8, one member a line. */
export const recordJsonLdBytes = (record: EffectiveRecord, about: RecordAbout): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(recordJsonLd(record, about), null, 1)}\n`);
