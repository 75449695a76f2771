import { ActivityId, EffectiveRecord, Retention } from '@annexa/core';
import { z } from 'zod';
import { RevisionNumber } from './page.js';

const effective = EffectiveRecord.shape.activities.unwrap().shape.retention;

/** How long the data of one activity is kept. */
export const RetentionPolicy = z
  .strictObject({
    activity: ActivityId,
    name: z.string().max(1000).describe('Name of the activity.'),
    active: z.boolean().describe('False where the activity does not take place: nothing is kept then.'),
    configurable: z.boolean().describe('True where the tenant may choose a retention here.'),
    retention: Retention.nullable().describe('What the tenant chose; null: the default of the catalogue.'),
    effective: effective.describe('What holds, part by part, with the reason why and the worst case.'),
  })
  .meta({ id: 'RetentionPolicy', description: 'How long the data of one activity is kept, chosen and in effect.' });

/** One retention policy with the revision it stands in. */
export const RetentionPolicyView = z.strictObject({ revision: RevisionNumber, ...RetentionPolicy.shape }).meta({
  id: 'RetentionPolicyView',
  description: 'The retention of one activity, with the revision it stands in.',
});

/** All retention policies with the revision they stand in. */
export const RetentionPolicyList = z
  .strictObject({
    revision: RevisionNumber,
    items: z.array(RetentionPolicy).max(8).describe('The activities in the order of the record.'),
  })
  .meta({ id: 'RetentionPolicyList', description: 'The retention of every activity.' });

/** A retention to set. */
export const RetentionBody = z
  .strictObject({ retention: Retention })
  .meta({ id: 'RetentionBody', description: 'The retention to set.' });
