import type { EffectiveRecord, Place } from '@annexa/core';
import { assessmentNode } from './assessments.js';
import { factsOf } from './facts.js';
import { type Names, type Node, node, placeTerm } from './node.js';

type Engaged = EffectiveRecord['subprocessors'][number];

const placesNode = (type: string, places: readonly Place[] | null): Node[] =>
  places === null || places.length === 0 ? [] : [{ '@type': type, 'dpv:hasLocation': places.map(placeTerm) }];

const parentNode = ({ parent, parent_country: country }: Engaged): Node | null =>
  parent.value === null && country.value === null
    ? null
    : node({
        '@type': 'dpv:ParentLegalEntity',
        'dpv:hasName': parent.value,
        'dpv:hasCountry': country.value && placeTerm(country.value),
      });

const listingNode = ({ dpf: { value } }: Engaged): Node | null =>
  value &&
  node({
    '@type': 'annexa:DpfListing',
    'annexa:listed': value.listed,
    'annexa:coversData': value.covers,
    'annexa:recertificationDue': value.recertification_due,
  });

/** A sub-processor of the register, with every known fact and its source (EDPB Opinion 22/2024, paras 25, 31-32). */
export const subprocessorNode = (entry: Engaged, names: Names): Node =>
  node({
    '@id': names('subprocessor', entry.id),
    '@type': 'dpv:DataSubProcessor',
    'dpv:hasIdentifier': entry.id,
    'dpv:hasName': entry.name,
    'annexa:legalName': entry.legal_name.value,
    'dpv:hasAddress': entry.address.value,
    'dpv:hasContact': entry.contact.value,
    'dpv:hasCountry': entry.country.value && placeTerm(entry.country.value),
    'annexa:tier': entry.tier,
    'annexa:engagedBy': entry.engaged_by && names('subprocessor', entry.engaged_by),
    'annexa:engagedFor': entry.activities.map((id) => names('activity', id)),
    'dpv:hasStorageCondition': placesNode('dpv:StorageLocation', entry.storage_countries.value),
    'dpv:hasProcessingCondition': [
      ...placesNode('dpv:ProcessingLocation', entry.processing_countries.value),
      ...placesNode('annexa:RemoteAccessLocation', entry.access_countries.value),
    ],
    'annexa:parentEntity': parentNode(entry),
    'annexa:dpfListing': listingNode(entry),
    'dpv:hasImpactAssessment': entry.assessments.value?.map(assessmentNode),
    'dpv:hasTechnicalOrganisationalMeasure': entry.measures.map((id) => names('measure', id)),
    'annexa:fact': factsOf(entry),
    'annexa:unconfirmed': entry.unconfirmed,
    'annexa:note': entry.notes,
  });
