import type { EffectiveRecord } from '@annexa/core';
import { factsOf } from './facts.js';
import { type Names, type Node, node, placeTerm, worded } from './node.js';
import { durationNode, reasonNode, storageNode } from './retention.js';
import { activityTerms } from './terms/activity-terms.js';
import { dataSubjectTerms } from './terms/data-subjects.js';
import { personalDataTerms } from './terms/personal-data.js';

type Activity = EffectiveRecord['activities'][number];
type Option = Activity['options'][number];

const necessity = {
  required: 'eu-gdpr:DPIARequired',
  not_required: 'eu-gdpr:DPIANotRequired',
  up_to_controller: 'annexa:DPIAUpToController',
} as const;

/** Where an option chooses a region, the region as a place too; `vendor_default` names none. */
const regionOf = ({ key, value }: Option): string | null =>
  key === 'region' && (value === 'EU' || value === 'US') ? placeTerm(value) : null;

const optionNode = (option: Option, names: Names): Node => {
  const { key, label, kind, value, text, why } = option;
  const period = typeof value === 'object';
  return node({
    '@type': 'annexa:Option',
    'dpv:hasIdentifier': key,
    'skos:prefLabel': label,
    'annexa:optionKind': kind,
    'annexa:value': period ? null : value,
    'dpv:hasDuration': period ? durationNode(value, names) : null,
    'dpv:hasLocation': regionOf(option),
    'annexa:wording': text,
    'annexa:reason': reasonNode(why),
  });
};

const engagementNode = ({ id, task, data }: Activity['subprocessors'][number], names: Names): Node =>
  node({
    '@type': 'annexa:Engagement',
    'annexa:subprocessor': names('subprocessor', id),
    'annexa:task': task,
    'annexa:dataReceived': data,
  });

const locationNode = ({ place, subprocessor }: Activity['locations'][number], names: Names): Node =>
  node({
    '@type': 'dpv:ProcessingLocation',
    'dpv:hasLocation': placeTerm(place),
    'annexa:subprocessor': subprocessor && names('subprocessor', subprocessor),
  });

const dataNodes = ({ data_categories, id }: Activity, fields: EffectiveRecord['custom_fields'], names: Names) => [
  ...data_categories.map((category) => worded(personalDataTerms(category), category)),
  // The custom data of the record are the fields themselves; an activity that uses one has it among its data.
  ...fields
    .filter(({ activity }) => id === 'custom_data_fields' || activity === id)
    .map(({ key }) => names('field', key)),
];

const screeningNode = ({ dpia: { value } }: Activity): Node | null =>
  value && { '@type': 'eu-gdpr:DPIANecessityAssessment', 'dpv:hasStatus': necessity[value] };

/** One activity of the record. */
export const activityNode = (activity: Activity, { custom_fields }: EffectiveRecord, names: Names): Node => {
  const { purposes, processing } = activityTerms[activity.id];
  return node({
    '@id': names('activity', activity.id),
    '@type': 'dpv:PersonalDataProcess',
    'dpv:hasIdentifier': activity.id,
    'dpv:hasName': activity.name,
    'dpv:hasPurpose': worded(purposes, activity.purpose),
    'dpv:hasProcessing': activity.nature === undefined ? { '@type': processing } : worded(processing, activity.nature),
    'dpv:hasDataSubject': activity.data_subjects.map((words) => worded(dataSubjectTerms(words), words)),
    'dpv:hasPersonalData': dataNodes(activity, custom_fields, names),
    'annexa:option': activity.options.map((option) => optionNode(option, names)),
    'dpv:hasStorageCondition': activity.retention.map((kept) => storageNode(kept, names)),
    'dpv:hasProcessingCondition': activity.locations.map((location) => locationNode(location, names)),
    'dpv:hasRecipient': activity.subprocessors.map(({ id }) => names('subprocessor', id)),
    'annexa:engagement': activity.subprocessors.map((engaged) => engagementNode(engaged, names)),
    'dpv:hasTechnicalOrganisationalMeasure': activity.measures.map((id) => names('measure', id)),
    'dpv:hasAssessment': screeningNode(activity),
    'annexa:fact': factsOf(activity),
    'annexa:note': activity.notes,
  });
};
