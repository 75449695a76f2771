import { demoCatalog, demoTenants } from '@annexa/core';
import { ask, type Asking } from '../support/ask';
import type { TestTenant } from '../support/world';
import type { BrowserWorld } from './browser-world';

type Slug = (typeof demoTenants)[number]['slug'];
type As = { token: string } & Asking;

const must = async (the: BrowserWorld, line: string, asking: As): Promise<Record<string, unknown>> => {
  const { status, body } = await ask(the, line, asking);
  if (status >= 300) throw new Error(`${line}: ${status} ${JSON.stringify(body)}`);
  return body;
};

/** Publishes the catalogue of the demonstration, in which no fact is missing: its annexes are final. */
export const publishDemoCatalog = async ({ store }: BrowserWorld): Promise<void> =>
  void (await store.system('tests').catalogs.publish(demoCatalog, { kind: 'system', id: 'system', label: 'tests' }));

/** A fresh tenant with the settings of a demonstration tenant, given as instructions by its admin over the API. */
export const demoLike = async (the: BrowserWorld, slug: Slug): Promise<TestTenant> => {
  const { name, plan_id, instructions } = demoTenants.find((tenant) => tenant.slug === slug) ?? demoTenants[0];
  const made = await the.tenant(name, plan_id);
  for (const [index, { reason, change }] of instructions.entries())
    await must(the, `PATCH /v1/settings?reason=${encodeURIComponent(reason)}`, {
      token: made.tokens.admin,
      ifMatch: index + 1,
      body: change,
    });
  return made;
};

/** Issues the annex of a tenant as its legal person; answers its id. */
export const issueAnnex = async (the: BrowserWorld, { tokens }: TestTenant): Promise<string> =>
  String((await must(the, 'POST /v1/annexes', { token: tokens.legal, body: {} })).id);

/** The number of the revision that a tenant is at. */
export const revisionOf = async (the: BrowserWorld, { tokens }: TestTenant): Promise<number> =>
  Number((await must(the, 'GET /v1/settings', { token: tokens.admin })).revision);

/** A tenant in which every list has something in it: instructions, an annex, an invitation, an API key. */
export const livedInTenant = async (the: BrowserWorld, slug: Slug = 'globex'): Promise<TestTenant> => {
  const made = await demoLike(the, slug);
  await issueAnnex(the, made);
  await made.key();
  await must(the, 'POST /v1/invitations', {
    token: made.tokens.owner,
    body: { email: `guest.${made.id}@example.com`, role: 'viewer' },
  });
  return made;
};
