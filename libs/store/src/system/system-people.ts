import type { Actor } from '@annexa/core';
import type { ClientSession } from 'mongoose';
import type { Account, NewPerson as Newcomer, People, System } from '../system.js';
import type { Database } from '../mongo/database.js';
import { oneOf, vendorRows } from '../mongo/rows.js';
import type { VendorTable } from '../mongo/table.js';
import { accounts, noSecurity, operators, sessions } from '../mongo/tables/vendor-tables.js';
import { abandon, inTransaction } from '../mongo/transaction.js';
import { tellVendor } from '../tenant/trail.js';
import { endAll } from './system-credentials.js';
import type { Purposeful } from './system-tenants.js';

type Person = Account;
const at = (database: Database) => database.now().toISOString();

type NewPerson = { table: VendorTable<Person>; person: Newcomer; action: string; actor: Actor };

/** Who makes a person where nobody is logged in: the first start. */
const nobody: Actor = { kind: 'system', id: 'system', label: 'store' };

/** Makes a person inside a transaction. */
export const addPerson = async (
  { database, purpose }: Purposeful,
  session: ClientSession,
  { table, person, action, actor }: NewPerson,
): Promise<Person> => {
  const complete = { ...person, security: noSecurity, security_version: 0 };
  const stored = await vendorRows(database, table, session).add(person.id, complete);
  await tellVendor(database, session, { actor, action, subject: person.id, detail: { purpose } });
  return stored;
};

const create = async (access: Purposeful, { table, person, action, actor }: NewPerson): Promise<Person | 'exists'> =>
  inTransaction<Person | 'exists'>(access.database, async (session) => {
    const people = vendorRows(access.database, table, session);
    if (await people.one({ email: person.email })) return abandon(session, 'exists');
    return addPerson(access, session, { table, person, action, actor });
  });

type Kind = { table: VendorTable<Person>; noun: 'account' | 'operator' };

type Change = {
  filter: { _id: string } & Record<string, unknown>;
  set: Record<string, unknown>;
  told: string | null;
  /** Ends the sessions of the person, but for the one that is kept. */
  ending?: { kept: string | undefined };
};

/** Changes a person and tells it in the vendor's trail: an account belongs to no tenant. */
const changePerson = async (
  { database, purpose }: Purposeful,
  { table, noun }: Kind,
  { filter, set, told, ending }: Change,
): Promise<Person | null> =>
  inTransaction(database, async (session) => {
    const person = await vendorRows(database, table, session).change(filter, { $set: set });
    if (person && ending) await endAll(vendorRows(database, sessions, session), person.id, at(database), ending.kept);
    if (!person || told === null) return person;
    const kind = noun === 'operator' ? ('operator' as const) : ('member' as const);
    const actor = { kind, id: person.id, label: person.email };
    await tellVendor(database, session, { actor, action: told, subject: person.id, detail: { purpose } });
    return person;
  });

const people = (access: Purposeful, kind: Kind): People<Person> => {
  const { table, noun } = kind;
  const rows = () => vendorRows(access.database, table);
  return {
    create: async (person) => create(access, { table, person, action: `${noun}.created`, actor: nobody }),
    byEmail: async (email) => rows().one({ email }),
    get: async (id) => rows().one({ _id: id }),
    setPassword: async (id, password_hash, kept) => {
      const told = `${noun}.password_changed`;
      return changePerson(access, kind, { filter: { _id: id }, set: { password_hash }, told, ending: { kept } });
    },
    setSecurity: async (id, version, security, told) => {
      // Rows that are older than this member have no version: that is version 0.
      const seen = version === 0 ? oneOf([0, null]) : version;
      const set = { security, security_version: version + 1 };
      return changePerson(access, kind, { filter: { _id: id, security_version: seen }, set, told });
    },
  };
};

/** Accounts. An e-mail address is compared as it is given: the caller normalises it. */
export const systemAccounts = (access: Purposeful): System['accounts'] =>
  people(access, { table: accounts, noun: 'account' });

const removeOperator = async ({ database, purpose }: Purposeful, id: string, actor: Actor) =>
  inTransaction<'removed' | 'last' | null>(database, async (session) => {
    const rows = vendorRows(database, operators, session);
    // Everyone who removes writes the same row: two removals at the same moment collide, and the later one looks again.
    const all = await rows.many({});
    const gone = all.find((operator) => operator.id === id);
    if (!gone) return abandon(session, null);
    if (all.length === 1) return abandon(session, 'last');
    await rows.changeAll({}, { $inc: { security_version: 1 } });
    await rows.remove({ _id: id });
    await endAll(vendorRows(database, sessions, session), id, at(database));
    const detail = { purpose, email: gone.email };
    await tellVendor(database, session, { actor, action: 'operator.removed', subject: id, detail });
    return 'removed';
  });

/** People of the vendor's side. */
export const systemOperators = (access: Purposeful): System['operators'] => ({
  ...people(access, { table: operators, noun: 'operator' }),
  count: async () => (await vendorRows(access.database, operators).many({})).length,
  list: async () => vendorRows(access.database, operators).many({}, { sort: { email: 1 } }),
  add: async (person, actor) => create(access, { table: operators, person, action: 'operator.created', actor }),
  remove: async (id, actor) => removeOperator(access, id, actor),
});
