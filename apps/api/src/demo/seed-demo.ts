import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Ability,
  type Actor,
  changeSettings,
  demoCatalog,
  type DemoTenant,
  demoTenants,
  type Language,
} from '@annexa/core';
import type { Store, Tenant } from '@annexa/store';
import { type AccountTools, addMember } from '../accounts/add-member.js';
import { macOf } from '../accounts/secrets.js';
import { type AnnexTools, issueAnnex } from '../annexes/issue-annex.js';
import { isTrouble } from '../http/trouble.js';
import type { Keys } from '../keys.js';
import { saveSettings } from '../settings/save-settings.js';
import { type DemoNote, openNote, writeNote } from './demo-note.js';

/** What seeding uses: the same functions as the doors, nothing of its own. */
type DemoTools = AccountTools &
  AnnexTools & { store: Store; keys: Keys; dataFolder: string; say: (step: string) => void };

const system: Actor = { kind: 'system', id: 'system', label: 'demonstration' };
const samplesFolder = (dataFolder: string) => join(dataFolder, 'samples');
const keyScopes: Ability[] = ['settings:read', 'settings:write', 'record:read', 'annexes:read', 'annexes:write'];

type Noted = DemoNote['tenants'][number];

const openTenant = async ({ store }: DemoTools, demo: DemoTenant, noted: Noted): Promise<Tenant> => {
  const known = await store.forTenant(noted.id);
  if (known) return known;
  const { name, plan_id } = demo;
  return store.system('demonstration').tenants.create({ id: noted.id, name, plan_id, demo: true, actor: system });
};

const addMembers = async (tools: DemoTools, tenant: Tenant, { logins }: Noted): Promise<void> => {
  const there = new Set((await tenant.members.list()).map(({ email }) => email));
  for (const { email, role, password } of logins.filter((login) => !there.has(login.email)))
    await addMember(tools, { tenant: tenant.id, email, role, password, actor: system });
};

/** Issues the annex of the latest revision in a language. */
const issueOne = async (tools: DemoTools, tenant: Tenant, language: Language) => {
  const issued = await issueAnnex(tools, { tenant, language, actor: system, now: tools.now().toISOString() });
  if (isTrouble(issued)) throw new Error(`the annex of ${tenant.name} cannot be issued: ${JSON.stringify(issued)}`);
  return issued.annex;
};

/** Gives the instructions that are not there yet, as the admin of the tenant; the first revision is the empty one. */
const instruct = async (tools: DemoTools, tenant: Tenant, demo: DemoTenant): Promise<void> => {
  const admin = (await tenant.members.list()).find(({ role }) => role === 'admin');
  if (!admin) throw new Error(`the demonstration tenant ${demo.name} has no admin`);
  const actor: Actor = { kind: 'member', id: admin.account_id, label: admin.email, role: 'admin' };
  const given = (await tenant.settings.latest()).number - 1;
  for (const [index, { reason, change }] of demo.instructions.slice(given).entries()) {
    // Before the next one, so that a seeding that was cut off in between issues it when it is taken up.
    if (demo.instructions[given + index - 1]?.annex) await issueOne(tools, tenant, 'en');
    const instruction = {
      tenant,
      actor,
      channel: 'api' as const,
      base: given + 1 + index,
      now: tools.now().toISOString(),
      query: { reason },
    };
    const saved = await saveSettings(tools.rules, instruction, (before) => changeSettings(before, change));
    if (isTrouble(saved)) throw new Error(`the demonstration of ${demo.name} does not fit: ${JSON.stringify(saved)}`);
  }
};

const addKey = async (
  { keys, now }: DemoTools,
  tenant: Tenant,
  { api_key: { id, secret } }: DemoNote,
): Promise<void> => {
  if (await tenant.apiKeys.get(id)) return;
  const mac = macOf(keys.pepper, 'api key', secret);
  const created_at = now().toISOString();
  await tenant.apiKeys.create({
    id,
    name: 'demonstration key',
    scopes: keyScopes,
    created_at,
    created_by: system,
    expires_at: null,
    mac,
  });
};

/** Issues the annex of the latest revision and puts a copy beside the data; answers its file name. */
const issueSample = async (tools: DemoTools, tenant: Tenant, slug: string): Promise<string> => {
  const annex = await issueOne(tools, tenant, 'en');
  const name = `${slug}-annex-${annex.number}-${annex.status}.pdf`;
  const bytes = await tenant.annexes.pdf(annex.pdf_sha256);
  if (!bytes) throw new Error(`the bytes of annex ${annex.id} are missing`);
  const folder = samplesFolder(tools.dataFolder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, name), bytes, { mode: 0o600 });
  return name;
};

const seedTenant = async (tools: DemoTools, demo: DemoTenant, note: DemoNote): Promise<string> => {
  const noted = note.tenants.find(({ slug }) => slug === demo.slug);
  if (!noted) throw new Error(`the note of logins has no tenant ${demo.slug}`);
  const tenant = await openTenant(tools, demo, noted);
  await addMembers(tools, tenant, noted);
  await instruct(tools, tenant, demo);
  if (demo.slug === note.api_key.tenant) await addKey(tools, tenant, note);
  for (const language of demo.languages) await issueOne(tools, tenant, language);
  return issueSample(tools, tenant, demo.slug);
};

/** What the banner tells of the demonstration: logins, paths of the samples, and whether its key still works. */
export type Demo = { note: DemoNote; samples: string[]; keyRevoked: boolean };

const tell = async ({ store, dataFolder }: DemoTools, note: DemoNote): Promise<Demo> => {
  const id = note.tenants.find(({ slug }) => slug === note.api_key.tenant)?.id ?? '';
  const tenant = await store.forTenant(id);
  const key = await tenant?.apiKeys.get(note.api_key.id);
  return {
    note,
    samples: note.samples.map((name) => join(samplesFolder(dataFolder), name)),
    keyRevoked: !key || key.revoked_at !== null,
  };
};

/**
 * Seeds the demonstration: its catalogue, the three tenants with a login for each role, their instructions, one API key,
 * three annexes. Every step looks first at what is there, so that a seeding that was cut off is taken up again; one that
 * is done is left alone.
 */
export const seedDemo = async (tools: DemoTools): Promise<Demo> => {
  const note = await openNote(tools.dataFolder, tools.newId);
  if (note.samples.length > 0) return tell(tools, note);
  tools.say('seeding the demonstration: three tenants and their annexes');
  await tools.store.system('demonstration').catalogs.publish(demoCatalog, system);
  const samples: string[] = [];
  for (const demo of demoTenants) samples.push(await seedTenant(tools, demo, note));
  const done = { ...note, samples };
  await writeNote(tools.dataFolder, done);
  return tell(tools, done);
};
