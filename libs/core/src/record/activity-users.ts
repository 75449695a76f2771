import { z } from 'zod';
import { ActivityId } from '../catalog/activity-id.js';

/** The activities that something of the record belongs to. */
export const activityUsers = z.array(ActivityId).max(8).describe('The activities that it belongs to.');
