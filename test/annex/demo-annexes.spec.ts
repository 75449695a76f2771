import { demoCatalog, demoTenants, type Settings } from '@annexa/core';
import { type TestTenant, world, type World } from '../support/world';
import { configuredValues, notFound } from './configured-values';
import { download, issue, read } from './downloaded-annex';

type Told = TestTenant & { name: string; settings_now: Settings; text: string; status: string; outline: string[] };

let annexa: World;
const told = new Map<string, Told>();
const of = (slug: string): Told => told.get(slug) as Told;

/** Gives a demonstration tenant its instructions through the door, issues its annex and reads it. */
const tell = async ({ slug, name, plan_id, instructions }: (typeof demoTenants)[number]): Promise<void> => {
  const tenant = await annexa.tenant(name, plan_id);
  const bearer = [tenant.tokens.admin, { type: 'bearer' }] as const;
  for (const [index, { change, reason }] of instructions.entries())
    await annexa.http
      .patch('/v1/settings')
      .query({ reason })
      .auth(...bearer)
      .set('If-Match', `"rev-${index + 1}"`)
      .send(change)
      .expect(200);
  const issued = await issue(annexa.http, tenant.tokens.legal);
  const { text, outline } = await read(await download(annexa.http, tenant.tokens.viewer, issued.id));
  const settings_now = (await tenant.tenant.settings.latest()).settings;
  told.set(slug, { ...tenant, name, settings_now, text, status: issued.status, outline });
};

beforeAll(async () => {
  annexa = await world({ printer: 'real' });
  const system = { kind: 'system', id: 'system', label: 'tests' } as const;
  await annexa.store.system('tests').catalogs.publish(demoCatalog, system);
  for (const demo of demoTenants) await tell(demo);
}, 60_000);
afterAll(() => annexa.end());

describe.each(demoTenants.map(({ slug }) => slug))('the annex of %s', (slug) => {
  test('states every configured value', () => {
    expect(notFound(configuredValues(of(slug).settings_now), of(slug).text)).toEqual([]);
  });

  test('states nothing of the other tenants', () => {
    const others = demoTenants.filter((other) => other.slug !== slug).map((other) => of(other.slug));
    const theirs = others.flatMap(({ name, emails, settings_now: { profile, custom_fields } }) => [
      name,
      ...Object.values(emails),
      profile.registration_number ?? name,
      ...(profile.address ? [profile.address.split('\n')[0] ?? name] : []),
      profile.privacy_contact?.email ?? name,
      ...custom_fields.flatMap(({ key, label }) => [key, label]),
    ]);
    expect(notFound(theirs, of(slug).text)).toEqual(theirs);
  });
});

test('Acme has chosen the defaults and given all its facts: its annex is final', () => {
  expect(of('acme').status).toBe('final');
  expect(of('acme').text).not.toContain('DRAFT');
  expect(of('acme').text).toContain('None: every mandatory fact is stated.');
  expect(of('acme').text).toContain('14 months from collection');
});

test('Initech has no address and no data protection officer: its annex is a draft that names both', () => {
  expect(of('initech').status).toBe('draft');
  expect(of('initech').outline).toContain('VI.4 Open points');
  expect(of('initech').text).toContain('DRAFT');
  expect(
    notFound(
      ['address of the customer', 'data protection officer of the customer, or why there is none'],
      of('initech').text,
    ),
  ).toEqual([]);
});

test('Globex has switched co-browsing off: no row, no Upscope', () => {
  const { text } = of('globex');
  expect(of('globex').status).toBe('final');
  expect(text).not.toContain('Co-browsing Sessions');
  expect(text).not.toContain('Upscope');
  expect(text).not.toContain('Mixpanel');
  expect(of('acme').text).toContain('Upscope');
});

test('an instruction of 14 days for recordings is in the next annex; the last one keeps its bytes', async () => {
  const { tokens } = of('globex');
  const before = await issue(annexa.http, tokens.legal, 200);
  const bytes = await download(annexa.http, tokens.legal, before.id);
  await annexa.http
    .patch('/v1/settings')
    .auth(tokens.admin, { type: 'bearer' })
    .set('If-Match', `"rev-${before.revision}"`)
    .send({ recording: { retention: { kind: 'fixed', period: 'P14D' } } })
    .expect(200);
  const after = await issue(annexa.http, tokens.legal);
  expect(after.revision).toBe(before.revision + 1);
  expect((await read(await download(annexa.http, tokens.legal, after.id))).text).toContain(
    'own bucket: 14 days from the end of the call',
  );
  expect(await download(annexa.http, tokens.legal, before.id)).toEqual(bytes);
  expect((await issue(annexa.http, tokens.legal, 200)).id).toBe(after.id);
});
