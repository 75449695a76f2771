import { Catalog } from '../catalog/catalog.js';
import { baseCatalog } from '../catalog/versions/2025-05-16.js';
import { toTranslations } from '../catalog/versions/translations/to-translations.js';
import { fillActivity } from './demo-activities.js';
import { demoIpstackMeasure, demoMeasures } from './demo-measures.js';
import { fillSubprocessor } from './demo-register.js';
import { demoContract, demoProcessor } from './demo-terms.js';
import { demoGerman } from './translations/de.js';
import { demoFrench } from './translations/fr.js';

/**
 * The catalogue of the demonstration: the first version with its unknown facts filled by made-up values, each marked as a
 * demo value in the data and on the page. Never published outside a demonstration.
 */
export const demoCatalog: Catalog = Catalog.parse({
  ...baseCatalog,
  version: '2025-05-16.1',
  source: `${baseCatalog.source}; unknown facts filled with demo values`,
  processor: demoProcessor,
  contract: demoContract,
  activities: baseCatalog.activities.map(fillActivity),
  measures: [...baseCatalog.measures, ...demoMeasures, demoIpstackMeasure],
  subprocessors: baseCatalog.subprocessors.map(fillSubprocessor),
  translations: {
    de: [...(baseCatalog.translations.de ?? []), ...toTranslations(demoGerman)],
    fr: [...(baseCatalog.translations.fr ?? []), ...toTranslations(demoFrench)],
  },
} satisfies Catalog);
