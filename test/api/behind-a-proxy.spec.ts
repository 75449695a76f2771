import { ask } from '../support/ask';
import { type World, type WorldOptions, world } from '../support/world';

const inWorld = async (options: WorldOptions, test: (the: World) => Promise<void>) => {
  const the = await world(options);
  try {
    await test(the);
  } finally {
    await the.end();
  }
};

/** Follows made-up links, each time from another address as the header tells it; answers how often that was slowed. */
const slowed = async (the: World, forwarded: (at: number) => string) => {
  const statuses: number[] = [];
  for (let at = 0; at < 25; at += 1) {
    const headers = { 'x-forwarded-for': forwarded(at) };
    const answer = await ask(the, 'POST /v1/invitations/offer', { body: { token: 'x' }, headers });
    statuses.push(answer.status);
  }
  return statuses.filter((status) => status === 429).length;
};

describe('X-Forwarded-For', () => {
  it('changes nothing where no proxy is trusted: whoever writes it is slowed all the same', async () => {
    await inWorld({}, async (the) => expect(await slowed(the, (at) => `203.0.113.${at}`)).toBe(5));
  });

  it('tells the address behind one proxy, and what the client itself wrote counts for nothing', async () => {
    await inWorld({ trustedProxies: 1 }, async (the) => {
      expect(await slowed(the, (at) => `198.51.100.1, 203.0.113.${at}`)).toBe(0);
      expect(await slowed(the, (at) => `203.0.114.${at}, 198.51.100.1`)).toBe(5);
    });
  });
});

describe('an address of IPv6', () => {
  it('is slowed with its network: whoever has one address has 2^64 of them', async () => {
    await inWorld({ trustedProxies: 1 }, async (the) => {
      expect(await slowed(the, (at) => `2001:db8:0:1::${at}`)).toBe(5);
      expect(await slowed(the, (at) => `2001:db8:0:${at + 2}::1`)).toBe(0);
    });
  });
});

describe('Strict-Transport-Security', () => {
  it('is said where people come by https, on every answer, and nowhere else', async () => {
    const hsts = async (the: World, path: string) =>
      (await ask(the, `GET ${path}`)).headers['strict-transport-security'];
    await inWorld({ publicUrl: 'https://annexa.example' }, async (the) => {
      for (const path of ['/livez', '/v1/me', '/nowhere', '/%zz'])
        expect(await hsts(the, path)).toBe('max-age=31536000');
    });
    await inWorld({}, async (the) => expect(await hsts(the, '/livez')).toBeUndefined());
  });
});
