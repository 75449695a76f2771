import { CustomField } from '@annexa/core';
import { z } from 'zod';
import type { Entry } from '../endpoint.js';
import { CustomFieldBody, CustomFieldList, CustomFieldView, ReasonQuery } from '../shapes/settings.js';
import { planProblems } from './settings.js';

const KeyParams = z.strictObject({ key: z.string().max(64).describe('Key of the custom field.') });

/** Custom data fields: views on the settings. */
export const customFieldEndpoints = {
  listCustomFields: {
    method: 'GET',
    path: '/v1/custom-fields',
    tag: 'Custom fields',
    summary: 'List the custom fields',
    description: 'Answers the custom data fields in the order of the annex.',
    needs: 'settings:read',
    etag: true,
    responses: { 200: CustomFieldList },
    problems: [],
  },
  createCustomField: {
    method: 'POST',
    path: '/v1/custom-fields',
    tag: 'Custom fields',
    summary: 'Add a custom field',
    description: 'Adds a custom data field at the end of the list.',
    needs: 'settings:write',
    query: ReasonQuery,
    body: CustomField,
    ifMatch: true,
    etag: true,
    responses: { 201: CustomFieldView },
    problems: [...planProblems, 'key_duplicate', 'ground_missing'],
  },
  getCustomField: {
    method: 'GET',
    path: '/v1/custom-fields/{key}',
    tag: 'Custom fields',
    summary: 'Read a custom field',
    description: 'Answers one custom data field.',
    needs: 'settings:read',
    params: KeyParams,
    etag: true,
    responses: { 200: CustomFieldView },
    problems: [],
  },
  putCustomField: {
    method: 'PUT',
    path: '/v1/custom-fields/{key}',
    tag: 'Custom fields',
    summary: 'Replace a custom field',
    description: 'Replaces everything of a custom data field but its key.',
    needs: 'settings:write',
    params: KeyParams,
    query: ReasonQuery,
    body: CustomFieldBody,
    ifMatch: true,
    etag: true,
    responses: { 200: CustomFieldView },
    problems: [...planProblems, 'ground_missing'],
  },
  deleteCustomField: {
    method: 'DELETE',
    path: '/v1/custom-fields/{key}',
    tag: 'Custom fields',
    summary: 'Remove a custom field',
    description: 'Removes a custom data field and answers those that remain.',
    needs: 'settings:write',
    params: KeyParams,
    query: ReasonQuery,
    ifMatch: true,
    etag: true,
    responses: { 200: CustomFieldList },
    problems: [],
  },
} as const satisfies Record<string, Entry>;
