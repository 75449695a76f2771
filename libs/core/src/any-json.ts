import { z } from 'zod';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Any JSON value (RFC 8259). It has a name, so that its recursion has something to refer to in OpenAPI. */
export const AnyJson: z.ZodType<Json> = z
  .lazy(() =>
    z.union([
      z.string().max(10_000),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(AnyJson).max(1000),
      z.record(z.string().max(100), AnyJson),
    ]),
  )
  .meta({ id: 'AnyJson', description: 'Any JSON value.' });
export type AnyJson = z.infer<typeof AnyJson>;
