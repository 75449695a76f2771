import { ActivityId } from '@annexa/core';
import { z } from 'zod';
import type { Entry } from '../endpoint.js';
import { RetentionBody, RetentionPolicyList, RetentionPolicyView } from '../shapes/retention-policy.js';
import { ReasonQuery } from '../shapes/settings.js';
import { planProblems } from './settings.js';

const ActivityParams = z.strictObject({ activity: ActivityId.describe('Id of the activity.') });

/** Retention, activity by activity: views on the settings. */
export const retentionEndpoints = {
  listRetentionPolicies: {
    method: 'GET',
    path: '/v1/retention-policies',
    tag: 'Retention policies',
    summary: 'List the retention policies',
    description: 'Answers for each activity what was chosen, what holds in effect and why.',
    needs: 'settings:read',
    etag: true,
    responses: { 200: RetentionPolicyList },
    problems: [],
  },
  getRetentionPolicy: {
    method: 'GET',
    path: '/v1/retention-policies/{activity}',
    tag: 'Retention policies',
    summary: 'Read a retention policy',
    description: 'Answers the retention of one activity.',
    needs: 'settings:read',
    params: ActivityParams,
    etag: true,
    responses: { 200: RetentionPolicyView },
    problems: [],
  },
  putRetentionPolicy: {
    method: 'PUT',
    path: '/v1/retention-policies/{activity}',
    tag: 'Retention policies',
    summary: 'Set a retention policy',
    description: 'Sets how long the data of one activity is kept, within the plan.',
    needs: 'settings:write',
    params: ActivityParams,
    query: ReasonQuery,
    body: RetentionBody,
    ifMatch: true,
    etag: true,
    responses: { 200: RetentionPolicyView },
    problems: [...planProblems, 'not_configurable', 'indefinite_not_allowed'],
  },
  resetRetentionPolicy: {
    method: 'DELETE',
    path: '/v1/retention-policies/{activity}',
    tag: 'Retention policies',
    summary: 'Reset a retention policy',
    description: 'Puts the retention of one activity back to the default of the catalogue.',
    needs: 'settings:write',
    params: ActivityParams,
    query: ReasonQuery,
    ifMatch: true,
    etag: true,
    responses: { 200: RetentionPolicyView },
    problems: ['not_configurable'],
  },
} as const satisfies Record<string, Entry>;
