import type { z } from 'zod';
import type { EndpointName, Endpoints } from '../endpoints.js';
import { exampleId } from './example-id.js';

type NamesIn<Schema> = Schema extends z.ZodObject<infer Shape> ? keyof Shape & string : never;
type NamesOf<Name extends EndpointName> =
  | (Endpoints[Name] extends { params: infer Schema } ? NamesIn<Schema> : never)
  | (Endpoints[Name] extends { query: infer Schema } ? NamesIn<Schema> : never);
/** Every parameter of every address. */
type ParameterName = { [Name in EndpointName]: NamesOf<Name> }[EndpointName];

/** Examples of path and query parameters by name, as an address holds them. Where a name means two things, each has one. */
export const parameterExamples = {
  activity: ['user_interaction_logging'],
  actor: ['ada@acme.example'],
  annex: [exampleId('anx')],
  api_key: [exampleId('key')],
  asset: ['swagger-ui.css'],
  channel: ['portal'],
  code: ['out_of_plan_range'],
  cursor: ['b7Yk2mQ9xT4vLr0ZeyJiZWZvcmUiOjQxfQ'],
  format: ['csv'],
  from: ['2', '2025-05-16'],
  invitation: [exampleId('inv')],
  key: ['callback_number'],
  language: ['de'],
  limit: ['20'],
  member: [exampleId('acc')],
  number: ['3'],
  operator: [exampleId('opr')],
  passkey: [exampleId('psk')],
  reason: ['Works council agreement of 12 November 2026'],
  revision: ['3'],
  session: [exampleId('ses')],
  since: ['2026-10-01T00:00:00.000Z'],
  tenant: [exampleId('ten')],
  to: ['3', '2026-12-01'],
  until: ['2026-11-01T00:00:00.000Z'],
  v: ['3f5a9c1e7b2d4086'],
  validate_only: ['true'],
  version: ['2026-12-01'],
} satisfies Record<ParameterName, readonly string[]>;
