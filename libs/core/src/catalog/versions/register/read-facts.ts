import type { z } from 'zod';
import { type Fact, known } from '../../fact.js';
import type { Subprocessor } from '../../subprocessor.js';

/** An entry of the register as it is written down; what no source confirmed is unknown. */
export type RegisterEntry = z.input<typeof Subprocessor>;

/** How facts of one day are marked: read in the vendor's own document, or in a secondary source. */
export const readOn = (day: string) => ({
  own: <T>(value: T, source: string): Fact<T> => known(value, `${source} (vendor's own document)`, day),
  secondary: <T>(value: T, source: string): Fact<T> => known(value, `${source} (secondary source)`, day),
});

/** Facts as public documents stated them on 23 November 2026. */
export const { own, secondary } = readOn('2026-11-23');

/** What the processor itself states in its published record. */
export const stated = <T>(value: T): Fact<T> => known(value, 'processor record of 2025-05-16', '2026-11-23');

type Mechanisms = NonNullable<RegisterEntry['mechanisms']['value']>;

/** Mechanisms of transfer, typed. */
export const by = (...names: Mechanisms): Mechanisms => names;

/** The official list was not read; another list is no proof of a certification. */
export const frameworkUnconfirmed =
  'A secondary source names the EU-US Data Privacy Framework; an entry on its official list is not confirmed.';
