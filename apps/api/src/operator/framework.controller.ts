import { type Actor, type Catalog, switchFramework } from '@annexa/core';
import type { System } from '@annexa/store';
import { Controller } from '@nestjs/common';
import { type Call, type Reply, TheCall } from '../http/call.js';
import { Endpoint } from '../http/endpoint.js';
import { missing } from '../http/trouble.js';

const viewOf = ({ version, dpf_invalid_from }: Catalog, published: readonly Catalog[] = []) => ({
  invalid_from: dpf_invalid_from,
  catalog_version: version,
  published: published.map((each) => each.version),
});

const inForceOn = async (system: System, now: string): Promise<Catalog | null> =>
  (await system.catalogs.inForce(now.slice(0, 10)))?.catalog ?? null;

/** False where another operator took the name of a version meanwhile. */
const publishAll = async (system: System, versions: readonly Catalog[], actor: Actor): Promise<boolean> => {
  // Those to come first: a switch that was cut short is seen as not made, and making it again completes it.
  for (const catalog of versions.toReversed())
    if ((await system.catalogs.publish(catalog, actor)) === 'exists') return false;
  return true;
};

const rounds = 5;

/** Two operators at once come one after the other: whoever is told of a switch has made it. */
const switchOn = async ({ system, actor, body, now }: Call<'putFramework'>): Promise<Reply<'putFramework'>> => {
  for (let round = 1; round <= rounds; round += 1) {
    // One look: the version in force is read from the same list, or another operator's could come in between.
    const versions = (await system.catalogs.list()).map(({ catalog }) => catalog);
    const today = now.slice(0, 10);
    const inForce = versions.find(({ effective_from }) => effective_from <= today);
    if (!inForce) return missing();
    const next = switchFramework({ ...body, versions, inForce, today });
    const holds = next.find(({ effective_from }) => effective_from <= today) ?? inForce;
    if (await publishAll(system, next, actor)) return viewOf(holds, next);
  }
  throw new Error(`other versions were published in each of ${rounds} rounds`);
};

@Controller()
export class FrameworkController {
  @Endpoint('getFramework')
  async get(@TheCall() { system, now }: Call<'getFramework'>): Promise<Reply<'getFramework'>> {
    const catalog = await inForceOn(system, now);
    return catalog ? viewOf(catalog) : missing();
  }

  @Endpoint('putFramework')
  put(@TheCall() call: Call<'putFramework'>): Promise<Reply<'putFramework'>> {
    return switchOn(call);
  }
}
