import { ask } from '../support/ask';
import { type TestTenant, type World, world } from '../support/world';

let the: World;
let [acme, globex]: TestTenant[] = [];
beforeAll(async () => {
  the = await world();
  [acme, globex] = [await the.tenant('Acme GmbH'), await the.tenant('Globex SAS')];
});
afterAll(() => the.end());

const meOf = async (cookie: string) => (await ask(the, 'GET /v1/me', { cookie })).body as { id: string };

describe('a page that was made for one person in one tenant', () => {
  it('does nothing for another one whose cookie the browser has by now', async () => {
    const [mine, theirs] = [await acme!.cookie('owner'), await globex!.cookie('owner')];
    const headers = { 'annexa-for': `${acme!.id}/${(await meOf(mine)).id}` };
    const body = { recording: { mode: 'on_demand' } };
    const before = await the.digest();
    const refused = await ask(the, 'PATCH /v1/settings', { cookie: theirs, headers, ifMatch: 1, body });
    expect([refused.status, refused.body.code]).toEqual([409, 'other_session']);
    expect((await ask(the, 'GET /v1/settings', { cookie: theirs, headers })).status).toBe(409);
    expect(await the.digest()).toBe(before);
    expect((await ask(the, 'PATCH /v1/settings', { cookie: mine, headers, ifMatch: 1, body })).status).toBe(200);
  });

  it('nor for somebody else in the same tenant', async () => {
    const [mine, theirs] = [await acme!.cookie('owner'), await acme!.cookie('viewer')];
    const headers = { 'annexa-for': `${acme!.id}/${(await meOf(mine)).id}` };
    expect((await ask(the, 'GET /v1/settings', { cookie: theirs, headers })).body.code).toBe('other_session');
  });

  it('a program with a key of its own is not asked', async () => {
    const { key } = await acme!.key();
    const headers = { 'annexa-for': 'ten_other/acc_other' };
    expect((await ask(the, 'GET /v1/settings', { token: key, headers })).status).toBe(200);
  });
});
