import { Catalog } from '@annexa/core';
import { z } from 'zod';

const invalid_from = Catalog.shape.dpf_invalid_from
  .unwrap()
  .describe('First day on which the framework no longer counts (RFC 3339 date); null: it counts.');

/** Whether the EU-US Data Privacy Framework counts. */
export const FrameworkView = z
  .strictObject({
    invalid_from,
    catalog_version: Catalog.shape.version.describe('Version of the catalogue in force, which says so.'),
    published: z.array(Catalog.shape.version).max(100).describe('Versions that this call has published.'),
  })
  .meta({
    id: 'FrameworkView',
    description: 'Whether the EU-US Data Privacy Framework counts, and from when it does not.',
  });

/** From when the framework no longer counts. */
export const FrameworkBody = z
  .strictObject({ invalid_from })
  .meta({ id: 'FrameworkBody', description: 'First day on which the framework no longer counts; null: it counts.' });
