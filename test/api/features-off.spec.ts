import { demoCatalog, demoTenants, type EffectiveRecord } from '@annexa/core';
import { ask } from '../support/ask';
import { settingsOf } from '../support/core-fixtures';
import { differenceOf, type FeatureOff, featuresOff, withFieldsOf } from '../support/demo-features';
import { type TestTenant, type World, world } from '../support/world';

type Slug = FeatureOff['slug'];
const slugs: Slug[] = ['acme', 'globex', 'initech'];

let the: World;
const tenants = new Map<Slug, TestTenant>();
const annexes = new Map<Slug, Record<string, unknown>>();
const tokenOf = (slug: Slug) => tenants.get(slug)!.tokens.owner;
const others = (slug: Slug) => slugs.filter((each) => each !== slug);

beforeAll(async () => {
  the = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await the.store.system('tests').catalogs.publish(demoCatalog, system);
  for (const slug of slugs) {
    const { name, plan_id } = demoTenants.find((demo) => demo.slug === slug)!;
    const tenant = await the.tenant(name, plan_id);
    await tenant.settings(settingsOf(slug));
    tenants.set(slug, tenant);
    const { status, body } = await ask(the, 'POST /v1/annexes', { token: tenant.tokens.owner, body: {} });
    expect(status).toBe(201);
    annexes.set(slug, body);
  }
}, 120_000);
afterAll(() => the.end());

const recordOf = async (slug: Slug): Promise<EffectiveRecord> => {
  const { status, body } = await ask(the, 'GET /v1/record', { token: tokenOf(slug) });
  expect(status).toBe(200);
  return body.record as EffectiveRecord;
};

test.each(featuresOff)(
  '$slug without $feature loses exactly its rows, sub-processors and transfers, and nobody else anything',
  async (feature) => {
    const { slug, rows, subprocessors, transfers, otherwise } = feature;
    const before = await recordOf(slug);
    const theirs = await Promise.all(others(slug).map(recordOf));
    const { number, settings } = await tenants.get(slug)!.tenant.settings.latest();
    const body = withFieldsOf(feature, settings);
    const query = new URLSearchParams({ reason: feature.feature }).toString();
    const saved = await ask(the, `PATCH /v1/settings?${query}`, { token: tokenOf(slug), ifMatch: number, body });
    expect([saved.status, saved.body.errors]).toEqual([200, undefined]);
    expect(differenceOf(before, await recordOf(slug))).toEqual({ rows, subprocessors, transfers, otherwise, come: [] });
    expect(await Promise.all(others(slug).map(recordOf))).toEqual(theirs);
    // Back to what it was, for the next feature.
    await tenants.get(slug)!.settings(settings);
    expect(await recordOf(slug)).toEqual(before);
  },
);

test('what one tenant switches off makes its annex outdated, and no other', async () => {
  const states = () =>
    Promise.all(
      slugs.map(async (slug) => {
        const { body } = await ask(the, 'GET /v1/annexes/current', { token: tokenOf(slug) });
        expect(body.id).toBe(annexes.get(slug)!.id);
        return body.state;
      }),
    );
  expect(await states()).toEqual(['current', 'current', 'draft']);
  await tenants.get('acme')!.settings({ activities: { co_browsing: { enabled: false } } });
  expect(await states()).toEqual(['outdated', 'current', 'draft']);
  for (const slug of others('acme')) {
    const { id } = annexes.get(slug)!;
    const { body } = await ask(the, `GET /v1/annexes/${String(id)}`, { token: tokenOf(slug) });
    expect([body.record, body.state]).toEqual([annexes.get(slug)!.record, annexes.get(slug)!.state]);
  }
});
