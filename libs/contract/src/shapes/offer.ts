import { OptionOffer } from '@annexa/core';
import { z } from 'zod';

/** What the tenant may set under its plan. */
export const CatalogView = z
  .strictObject({
    catalog_version: z.string().max(32).describe('Version of the catalogue in force.'),
    plan: z
      .strictObject({
        id: z.string().max(32).describe('Id of the plan.'),
        version: z.int().min(1).describe('Version of the plan.'),
        name: z.string().max(60).describe('Name of the plan.'),
      })
      .describe('The plan in force.'),
    options: z.array(OptionOffer).max(500).describe('Every option, with what the plan allows and why.'),
  })
  .meta({ id: 'CatalogView', description: 'What may be set under this plan, with ranges and reasons.' });

/** Answer of a health probe. */
export const Health = z
  .strictObject({ status: z.enum(['live', 'ready']).describe('What is true of the process.') })
  .meta({ id: 'Health', description: 'Answer of a health probe.' });
