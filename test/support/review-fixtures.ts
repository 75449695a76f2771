import { demoCatalog, type ReviewInput, reviewSettings, type Settings, type SettingsPreview } from '@annexa/core';
import { changed, frozen, planOf } from './core-fixtures.js';

/** The moment of every review. */
export const reviewedAt = '2026-11-24T09:00:00.000Z';
const enterprise = planOf('enterprise');

/** What a review of two settings is made from. */
export const reviewOf = (before: Settings, after: Settings, more: Partial<ReviewInput> = {}): ReviewInput =>
  frozen({
    catalog: demoCatalog,
    plan: enterprise,
    before,
    after,
    tenant: { name: 'Acme GmbH', demo: true },
    revisions: [],
    language: 'en',
    now: reviewedAt,
    template_version: '1',
    ...more,
  });

/** The review of one change. */
export const review = (before: Settings, change: unknown, more: Partial<ReviewInput> = {}): SettingsPreview =>
  reviewSettings(reviewOf(before, changed(before, change), more));
