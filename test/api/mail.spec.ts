import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { openLogger } from '../../apps/api/src/boot/logger';
import { invitationLetter } from '../../apps/api/src/mail/letters';
import { type Mailer, MailUnavailable } from '../../apps/api/src/mail/mailer';
import { openMailer } from '../../apps/api/src/mail/open-mailer';
import { type Answer, ask } from '../support/ask';
import { mailTo, tokenIn } from '../support/links';
import { type World, world } from '../support/world';

const newFolder = () => mkdtempSync(join(tmpdir(), 'annexa-test-mail-'));
const outcome = ({ status, body }: Answer) => [status, body.code];
const around = { now: () => new Date(), newId: (prefix: string) => `${prefix}_1`, logger: openLogger('silent') };

/** A mail server that keeps what it is given; `refusing` takes no mail. */
const mailServer = async (refusing = false) => {
  const taken: { to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, { envelope }, done) => {
      let raw = '';
      stream.on('data', (chunk: Buffer) => void (raw += chunk.toString()));
      stream.on('end', () => {
        if (refusing) return done(new Error('mailbox full'));
        taken.push({ to: envelope.rcptTo.map(({ address }) => address), raw });
        return done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.server.address() as { port: number };
  const smtp = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'Annexa <annexa@vendor.example>' };
  const mailer = await openMailer({ smtp, demo: true, dataFolder: '/nowhere' }, around);
  const end = async () => {
    mailer.close();
    await new Promise<void>((closed) => server.close(() => closed()));
  };
  return { taken, mailer, end };
};

const invite = async (the: World, name = 'Acme GmbH') => {
  const acme = await the.tenant(name);
  const email = `new.${acme.id}@example.com`;
  const body = { email, role: 'viewer' };
  const answer = await ask(the, 'POST /v1/invitations', { token: acme.tokens.owner, body });
  return { acme, email, answer };
};
const inWorld = async (options: Parameters<typeof world>[0], test: (the: World) => Promise<void>) => {
  const the = await world(options);
  try {
    await test(the);
  } finally {
    await the.end();
  }
};

describe('with a mail server', () => {
  it('an invitation goes through it, to one person, as plain text', async () => {
    const { taken, mailer, end } = await mailServer();
    await inWorld({ mailer }, async (the) => {
      const { email, answer } = await invite(the);
      expect(answer.status).toBe(201);
      expect(taken.map(({ to }) => to)).toEqual([[email]]);
      expect(taken[0]!.raw).toMatch(/^From: Annexa <annexa@vendor\.example>\r$/m);
      expect(taken[0]!.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
      expect(taken[0]!.raw.replaceAll('=\r\n', '')).toMatch(/localhost:8080\/invitation#[0-9A-Za-z]{43}/);
    });
    await end();
  });

  it('that takes no mail: 503, nothing of the server is told, and the invitation is revoked again', async () => {
    const { mailer, end } = await mailServer(true);
    await inWorld({ mailer }, async (the) => {
      const { acme, answer } = await invite(the);
      expect([...outcome(answer), answer.headers['retry-after']]).toEqual([503, 'mail_unavailable', '5']);
      expect(JSON.stringify(answer.body)).not.toMatch(/mailbox|127\.0\.0\.1/);
      expect(await acme.tenant.invitations.list()).toMatchObject([{ revoked_at: expect.any(String) }]);
    });
    await end();
  });

  it('that fails when an invitation is sent again leaves the link that went out before', async () => {
    const folder = await openMailer({ smtp: undefined, demo: true, dataFolder: newFolder() }, around);
    let broken = false;
    const mailer: Mailer = {
      ...folder,
      send: (mail) => (broken ? Promise.reject(new MailUnavailable('No.')) : folder.send(mail)),
    };
    await inWorld({ mailer }, async (the) => {
      const { acme, email, answer } = await invite(the);
      const token = tokenIn(await mailTo(the, email));
      broken = true;
      const line = `POST /v1/invitations/${String(answer.body.id)}/resend`;
      expect(outcome(await ask(the, line, { token: acme.tokens.owner }))).toEqual([503, 'mail_unavailable']);
      expect((await ask(the, 'POST /v1/invitations/offer', { body: { token } })).status).toBe(200);
    });
  });

  it('no name and no address can add a header, a recipient or a part', async () => {
    const { taken, mailer, end } = await mailServer();
    const evil = 'Acme\r\nBcc: everybody@example.com\r\n\r\n<script>\u2028Subject: x';
    const letter = {
      to: 'one@example.com',
      tenant: evil,
      by: evil,
      role: 'viewer',
      link: 'https://x',
      ends: '',
    } as const;
    await mailer.send(invitationLetter('Annexa', letter));
    const [mail] = taken;
    const headers = mail!.raw.split('\r\n\r\n')[0]!.replaceAll('\r\n ', ' ').split('\r\n');
    expect(mail!.to).toEqual(['one@example.com']);
    expect(headers.map((line) => line.split(':')[0]!.toLowerCase()).sort()).toEqual([
      'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to',
    ]); // prettier-ignore
    expect(invitationLetter('Annexa', letter).text).toContain(
      'Acme Bcc: everybody@example.com <script> Subject: x invites you to',
    );
    await end();
  });
});

describe('without a mail server', () => {
  const nowhere = { smtp: undefined, demo: false, dataFolder: '/nowhere' };

  it('outside a demonstration what needs a mail says so, and nothing is written', async () => {
    const mailer = await openMailer(nowhere, around);
    await expect(mailer.send({ to: 'x', subject: 'x', text: 'x' })).rejects.toThrow(MailUnavailable);
    await inWorld({ mailer }, async (the) => {
      const { acme, answer, email } = await invite(the);
      expect([...outcome(answer), answer.body.detail]).toEqual([
        503,
        'mail_unavailable',
        expect.stringContaining('SMTP_URL'),
      ]);
      expect(await acme.tenant.invitations.list()).toEqual([]);
      const forgotten = await ask(the, 'POST /v1/password-resets', { body: { email } });
      expect([...outcome(forgotten), forgotten.body.detail]).toEqual([
        503,
        'mail_unavailable',
        expect.stringContaining('nobody can set a password for you'),
      ]);
      expect((await ask(the, 'GET /demo/mails.json')).status).toBe(404);
    });
  });

  it('in a demonstration mails are files that only their owner can read', async () => {
    const dataFolder = newFolder();
    const mailer: Mailer = await openMailer({ ...nowhere, demo: true, dataFolder }, around);
    const mail = { to: 'one@example.com', subject: 'Hello', text: 'Text' };
    await mailer.send(mail);
    expect(await mailer.kept()).toEqual([{ ...mail, id: 'mail_1', at: expect.any(String) }]);
    const folder = join(dataFolder, 'mails');
    expect(mailer.folder).toBe(folder);
    expect([folder, join(folder, readdirSync(folder)[0]!)].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o600,
    ]);
  });
});

describe('the mails of a demonstration', () => {
  it('are read at this machine, newest first', async () => {
    await inWorld({}, async (the) => {
      const [first, second] = [await invite(the), await invite(the, 'Globex SAS')];
      await mailTo(the, second.email);
      const { body } = await ask(the, 'GET /demo/mails.json');
      expect(body.folder).toBe(the.parts.mailer.folder);
      expect((body.items as { to: string }[]).map(({ to }) => to)).toEqual([second.email, first.email]);
    });
  });

  it.each([
    ['because the program listens to others', { loopback: false, publicUrl: 'http://localhost:8080' }],
    ['because a proxy brings them', { publicUrl: 'https://annexa.example' }],
  ])('are nowhere where others can reach the program, %s', async (_, options) => {
    await inWorld(options, async (the) => {
      await invite(the);
      expect(outcome(await ask(the, 'GET /demo/mails.json'))).toEqual([404, 'not_found']);
      expect((await ask(the, 'GET /config.json')).body.mail_page).toBeNull();
    });
  });

  it('are hidden from a page whose name was pointed at this machine (DNS rebinding)', async () => {
    await inWorld({}, async (the) => {
      const at = (host: string) => ask(the, 'GET /demo/mails.json', { headers: { host } });
      for (const host of ['localhost:8080', '127.0.0.1', '[::1]:8080']) expect((await at(host)).status).toBe(200);
      for (const host of ['evil.example', 'localhost.evil.example:8080', '127.0.0.1.evil.example'])
        expect(outcome(await at(host))).toEqual([404, 'not_found']);
    });
  });
});
