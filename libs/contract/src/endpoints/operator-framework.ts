import type { Entry } from '../endpoint.js';
import { FrameworkBody, FrameworkView } from '../shapes/framework.js';

/** One switch for all transfers that rest on the EU-US Data Privacy Framework. */
export const frameworkEndpoints = {
  getFramework: {
    method: 'GET',
    path: '/operator/v1/data-privacy-framework',
    tag: 'Operator: catalogue',
    summary: 'Read whether the Data Privacy Framework counts',
    description: 'Answers whether the catalogue in force counts on the EU-US Data Privacy Framework.',
    needs: 'operator',
    responses: { 200: FrameworkView },
    problems: ['not_found'],
  },
  putFramework: {
    method: 'PUT',
    path: '/operator/v1/data-privacy-framework',
    tag: 'Operator: catalogue',
    summary: 'Switch the Data Privacy Framework off or on',
    description:
      'Sets the day from which the EU-US Data Privacy Framework no longer counts, or null. Publishes a version of the catalogue that holds at once, and one for each that is to come: every record that rested on the framework resolves to its fallback.',
    needs: 'operator',
    recent: true,
    body: FrameworkBody,
    responses: { 200: FrameworkView },
    problems: ['not_found'],
  },
} as const satisfies Record<string, Entry>;
