import { baseCatalog, demoPlans } from '@annexa/core';
import type { Store } from '@annexa/store';

const actor = { kind: 'system', id: 'system', label: 'first start' } as const;

/** Publishes the first catalogue and the first plans where there are none: without them nothing can be resolved. */
export const publishFirstVersions = async (store: Store): Promise<void> => {
  const { catalogs, plans } = store.system('first start');
  if ((await catalogs.list()).length === 0) await catalogs.publish(baseCatalog, actor);
  if ((await plans.list()).length > 0) return;
  for (const plan of demoPlans) await plans.publish(plan, actor);
};
