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
  annex_code: ['7K2M-9QXT-04BD-HF6N-R8WE-3VZP-1CGJ'],
  api_key: [exampleId('key')],
  as_of: ['2026-11-01T00:00:00.000Z'],
  asset: ['swagger-ui.css'],
  channel: ['portal'],
  code: ['out_of_plan_range'],
  cursor: ['b7Yk2mQ9xT4vLr0ZeyJiZWZvcmUiOjQxfQ'],
  format: ['csv', 'json'],
  from: ['2', '2025-05-16', exampleId('anx')],
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
  sha256: ['9f2c4e7a1b8d3f6050c1e2a3b4d5968778695a4b3c2d1e0ff1e2d3c4b5a69788'],
  since: ['2026-10-01T00:00:00.000Z'],
  tenant: [exampleId('ten')],
  to: ['3', '2026-12-01', exampleId('anx')],
  until: ['2026-11-01T00:00:00.000Z'],
  v: ['3f5a9c1e7b2d4086'],
  validate_only: ['true'],
  version: ['2026-12-01'],
} satisfies Record<ParameterName, readonly string[]>;
