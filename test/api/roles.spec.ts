import { abilities, type Ability, keyAbilities, Role, roleMay } from '@annexa/core';
import { ask } from '../support/ask';
import { isClosed, isOperatorApi, isTenantApi, pathOf, type Row, rows } from '../support/surface';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let acme: TestTenant;
beforeAll(async () => {
  the = await world();
  acme = await the.tenant();
});
afterAll(() => the.end());

const needed = ({ needs }: Row): Ability[] => {
  if (typeof needs !== 'string') return [...needs];
  return needs === 'credential' || needs === 'member' ? [] : [needs as Ability];
};
const closed = rows.filter((row) => isTenantApi(row) && isClosed(row));
const table = closed.map((row) => [row.name, row] as const);

/** A body that nothing takes: who may call gets 422 or 428 for it, who may not gets 403, and nobody writes. */
const knock = (row: Row, token: string) =>
  ask(the, `${row.method} ${pathOf(row)}`, { token, body: row.method === 'GET' ? undefined : { nonsense: 1 } });

describe('roles and endpoints', () => {
  it.each(table)('%s', async (_, row) => {
    const before = await the.digest();
    const may = async (token: string) => (await knock(row, token)).status !== 403;
    const found: Record<string, boolean> = {};
    const expected: Record<string, boolean> = {};
    for (const role of Role.options) {
      found[role] = await may(acme.tokens[role]);
      expected[role] = needed(row).every((ability) => roleMay(role, ability));
    }
    expect(found).toEqual(expected);
    expect(await the.digest()).toBe(before);
  });

  it('an API key may call exactly what its scopes name, and change no members', async () => {
    const given = new Set<Ability>(keyAbilities);
    for (const scope of abilities) {
      const { key } = await acme.key([scope]);
      const open: string[] = [];
      for (const row of closed) if ((await knock(row, key)).status !== 403) open.push(row.name);
      const named = closed.filter(
        (row) => row.needs !== 'member' && needed(row).every((ability) => ability === scope && given.has(ability)),
      );
      expect([scope, open]).toEqual([scope, named.map(({ name }) => name)]);
    }
  }, 60_000);

  it.each(rows.filter(isClosed).map((row) => [row.name, row] as const))(
    '%s is shut without a credential',
    async (_, row) => {
      const answer = await ask(the, `${row.method} ${pathOf(row)}`, { body: row.body ? {} : undefined });
      expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
    },
  );

  it.each(rows.filter((row) => isOperatorApi(row) && isClosed(row)).map((row) => [row.name, row] as const))(
    '%s is shut for every role of a tenant',
    async (_, row) => {
      for (const token of [acme.tokens.owner, (await acme.key()).key])
        expect((await knock(row, token)).status).toBe(401);
    },
  );
});
