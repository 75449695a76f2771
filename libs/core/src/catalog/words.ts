import { z } from 'zod';
import { Period } from '../duration/period.js';
import { factOf } from './fact.js';

/** An id within the catalogue. */
export const Id = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);

/** Printed words of the catalogue; the English text is the key of its translations. */
export const Words = z.string().min(1).max(1000);

/** A fact in words. */
export const TextFact = factOf(Words);

/** A fact that is a period. */
export const PeriodFact = factOf(Period);
