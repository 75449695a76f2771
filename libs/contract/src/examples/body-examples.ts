import type { z } from 'zod';
import type { EndpointName, Endpoints } from '../endpoints.js';

/** Endpoints that are sent a body. */
export type BodyName = {
  [Name in EndpointName]: Endpoints[Name] extends { body: z.ZodType } ? Name : never;
}[EndpointName];

type BodyOf<Name extends EndpointName> = Endpoints[Name] extends { body: infer Body extends z.ZodType }
  ? z.input<Body>
  : never;

/** An example of the body of every endpoint that has one; the compiler asks for those that are missing. */
export type BodyExamples = { readonly [Name in BodyName]: BodyOf<Name> };
