import type { Config } from '../../apps/api/src/config';
import { sayBanner } from '../../apps/api/src/demo/say-banner';

const note = {
  tenants: [{ slug: 'acme', id: 'ten_1', name: 'Acme GmbH', logins: [] }],
  api_key: { tenant: 'acme', id: 'key_1', key: 'anx_live_secret', secret: 'secret' },
  samples: ['a.pdf'],
};
const config = { dataFolder: '/data', mongodbLabel: 'embedded' } as Config;
const banner = (keyRevoked: boolean) =>
  sayBanner(
    { note, samples: ['/data/samples/a.pdf'], keyRevoked },
    { url: 'http://127.0.0.1:8080', chromium: 'Chromium', mailFolder: '/data/mails', mailsAreOpen: true, config },
  );

describe('the banner', () => {
  it('offers the key and three lines to paste', () => {
    expect(banner(false)).toContain('API key of Acme GmbH\n  anx_live_secret\n');
    expect(banner(false).match(/^curl /gm)).toHaveLength(3);
  });

  it('says where the mails lie that are sent to nobody', () => {
    expect(banner(false)).toMatch(/^ +Mails +http:\/\/127.0.0.1:8080\/demo\/mail, from \/data\/mails$/m);
  });

  it('does not offer a key that is revoked, and says how to make another', () => {
    expect(banner(true)).not.toContain('anx_live');
    expect(banner(true)).toContain('The API key of Acme GmbH is revoked. Make another');
  });
});
