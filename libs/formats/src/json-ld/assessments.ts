import type { TransferAssessment } from '@annexa/core';
import { type Node, placeTerm } from './node.js';

/** A transfer impact assessment (clause 14 of Decision (EU) 2021/914). */
export const assessmentNode = (assessment: TransferAssessment): Node => ({
  '@type': 'dpv:DataTransferImpactAssessment',
  'dpv:hasThirdCountry': placeTerm(assessment.country),
  'annexa:lawsConsidered': assessment.laws,
  'annexa:transferTool': {
    '@type': 'eu-gdpr:SupplementaryMeasure',
    'skos:prefLabel': assessment.supplementary_measures,
  },
  'annexa:assessedOn': assessment.date,
  'annexa:reviewer': assessment.reviewer,
});
