import { ask, errorsOf } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

type Page = { items: { number: number }[]; next_cursor: string | null };

let the: World;
let tenant: TestTenant;
let token: string;

/** Seven instructions after the first: by two people and a key, an hour apart. */
beforeAll(async () => {
  the = await world();
  tenant = await the.tenant();
  token = tenant.tokens.owner;
  const { key } = await tenant.key();
  const hands = [
    tenant.tokens.admin,
    tenant.tokens.owner,
    key,
    tenant.tokens.admin,
    key,
    tenant.tokens.admin,
    tenant.tokens.owner,
  ];
  for (const [index, hand] of hands.entries()) {
    the.clock.move(60 * 60 * 1000);
    const body = {
      activities: { user_interaction_logging: { retention: { kind: 'fixed', period: `P${index + 2}M` } } },
    };
    // Tokens live for a quarter of an hour; only keys outlive the clock.
    const fresh = hand === key ? key : await the.login(hand === token ? tenant.emails.owner : tenant.emails.admin);
    expect((await ask(the, 'PATCH /v1/settings', { token: fresh, ifMatch: index + 1, body })).status).toBe(200);
  }
  token = await the.login(tenant.emails.owner);
});
afterAll(() => the.end());

const list = async (query: string) => ask(the, `GET /v1/settings/revisions?${query}`, { token });
const numbers = ({ body }: { body: unknown }) => (body as Page).items.map(({ number }) => number);

describe('revisions by filter', () => {
  it.each([
    ['everything', () => '', [8, 7, 6, 5, 4, 3, 2, 1]],
    ['a person', () => `actor=${tenant.emails.admin}`, [7, 5, 2]],
    ['a channel', () => 'channel=system', [1]],
    ['a person and a channel that is not theirs', () => `actor=${tenant.emails.admin}&channel=system`, []],
    ['since', () => 'since=2026-11-23T17:00:00.000Z', [8, 7, 6]],
    ['until, itself excluded', () => 'until=2026-11-23T14:00:00.000Z', [2, 1]],
    ['between', () => 'since=2026-11-23T13:00:00.000Z&until=2026-11-23T15:00:00.000Z', [3, 2]],
    ['nobody', () => 'actor=nobody', []],
    ['a part of a name is no name', () => 'actor=admin', []],
  ])('%s', async (_, query, expected) => {
    const answer = await list(query());
    expect([answer.status, numbers(answer)]).toEqual([200, expected]);
  });

  it.each([
    ['a channel that does not exist', 'channel=fax', '/channel'],
    ['a day instead of an instant', 'since=2026-11-23', '/since'],
    ['an operator of the database', 'actor[$ne]=x', '/actor[$ne]'],
  ])('%s is refused', async (_, query, pointer) => {
    const answer = await list(query);
    expect([answer.status, (errorsOf(answer) as [string, string][])[0]![1]]).toEqual([422, pointer]);
  });
});

describe('cursors', () => {
  it('lead through the filtered list, without gap or repetition', async () => {
    const filter = `actor=${tenant.emails.admin}&limit=2`;
    const first = (await list(filter)).body as unknown as Page;
    const second = (await list(`${filter}&cursor=${first.next_cursor}`)).body as unknown as Page;
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual([7, 5, 2]);
    expect(second.next_cursor).toBeNull();
  });

  it('belong to their filter', async () => {
    const filter = `actor=${tenant.emails.admin}`;
    const { next_cursor } = (await list(`${filter}&limit=1`)).body as unknown as Page;
    expect((await list(`${filter}&limit=100&cursor=${next_cursor}`)).status).toBe(200);
    for (const other of ['', 'channel=portal', `actor=${tenant.emails.owner}`, `${filter}&channel=api`]) {
      const answer = await list(`${other}&cursor=${next_cursor}`);
      expect([other, answer.status, errorsOf(answer)]).toEqual([other, 422, [['malformed', '/cursor']]]);
    }
  });

  it('belong to their tenant', async () => {
    const { next_cursor } = (await list('limit=1')).body as unknown as Page;
    const other = await the.tenant();
    const answer = await ask(the, `GET /v1/settings/revisions?cursor=${next_cursor}`, { token: other.tokens.owner });
    expect([answer.status, errorsOf(answer)]).toEqual([422, [['malformed', '/cursor']]]);
  });
});
