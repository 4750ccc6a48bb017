import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createSmtpMailer } from '../../../core/mail/smtp-mailer';
import type { Mail, Mailer } from '../../../core/ports/mailer';
import { createStandInMail } from '../../../sandbox/mail/stand-in-mail';

const aMail = (more: Partial<Mail> = {}): Mail => ({
  to: 'grace@example.org',
  subject: 'Your code',
  text: 'It is 4711.\n',
  messageId: '<1@latchkey.example>',
  ...more,
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}

describe('createSmtpMailer', () => {
  const server = createStandInMail({ most: 3 });
  let mailer: Mailer;
  beforeAll(async () => {
    await server.start();
    mailer = createSmtpMailer(server.url, 'Harbourline <support@harbourline.example>');
  });
  beforeEach(() => server.clear());
  afterAll(async () => {
    await mailer.close();
    await server.stop();
  });
  const sent = async (mail: Partial<Mail>) => {
    await mailer.send(aMail(mail));
    return server.mails()[0]!;
  };

  test('sends a mail with its Message-ID, marked as made by a program', async () => {
    const mail = await sent({});
    expect(mail).toMatchObject({
      from: 'support@harbourline.example',
      to: ['grace@example.org'],
      subject: 'Your code',
      text: 'It is 4711.',
      messageId: '<1@latchkey.example>',
    });
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('from')).toBe('Harbourline <support@harbourline.example>');
  });

  test('tells mail programs how one click stops it, where it can be stopped', async () => {
    const url = `https://panel.example/client/mail-choices/${'a'.repeat(120)}.b?kind=invoices`;
    const { headers } = await sent({ unsubscribe: url });
    expect(headers.get('list-unsubscribe')).toBe(`<${url}>`);
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    server.clear();
    expect((await sent({})).headers.has('list-unsubscribe')).toBe(false);
  });

  test('keeps letters of every language, and lines of any length', async () => {
    const text = `Zażółć gęślą jaźń \u{1F511} 日本\n${'long '.repeat(300)}end\n.\n..\nlast`;
    const subject = `Zażółć gęślą jaźń — ${'日本 '.repeat(30)}`.trim();
    expect(await sent({ text, subject })).toMatchObject({ text, subject });
  });

  test.each(['\r\n', '\n', '\r', '\u2028', '\r\n\r\n'])(
    'lets no subject with %j add a header or a body',
    async (break_) => {
      const mail = await sent({ subject: `Hello${break_}Bcc: eve@example.org` });
      expect(mail.to).toEqual(['grace@example.org']);
      expect(mail.headers.has('bcc')).toBe(false);
      expect(mail.subject).toBe('Hello Bcc: eve@example.org');
      expect(mail.text).toBe('It is 4711.');
    },
  );

  test.each([
    'grace@example.org, eve@example.org',
    'grace@example.org\r\nRCPT TO:<eve@example.org>',
    'grace@example.org\nBcc: eve@example.org',
    '<grace@example.org> <eve@example.org>',
    'group: eve@example.org;',
    'grace@example.org;eve@example.org',
    '"eve@example.org"@example.org',
    'grace',
    '',
  ])('sends nothing to %j, which is not one address', async (to) => {
    await expect(mailer.send(aMail({ to }))).rejects.toThrow();
    expect(server.mails()).toEqual([]);
  });

  test.each(['1@latchkey.example', '<1>', '<1@a>\r\nBcc: eve@example.org', '<1@a> <2@b>'])(
    'takes no Message-ID like %j',
    async (messageId) => {
      await expect(mailer.send(aMail({ messageId }))).rejects.toThrow();
      expect(server.mails()).toEqual([]);
    },
  );

  test('refuses a sender that is not one mailbox when it is made', () => {
    for (const from of ['', 'Harbourline', 'a@b.example, c@d.example', 'X\r\nBcc: e <a@b.example>']) {
      expect(() => createSmtpMailer(server.url, from)).toThrow();
    }
  });

  test('says that the mail was not taken, without the address, and sends the next one', async () => {
    server.failNext();
    const failed: unknown = await mailer.send(aMail()).catch((error: unknown) => error);
    expect(String(failed)).toContain('451');
    expect(String(failed)).not.toContain('grace');
    await mailer.send(aMail());
    expect(server.mails()).toHaveLength(1);
  });

  test('keeps only the last mails', async () => {
    for (const id of [1, 2, 3, 4, 5]) await mailer.send(aMail({ messageId: `<${id}@a.example>` }));
    expect(server.mails().map(({ messageId }) => messageId)).toEqual([
      '<5@a.example>',
      '<4@a.example>',
      '<3@a.example>',
    ]);
  });
});

describe('createSmtpMailer and a server that is slow', () => {
  let server: Server;
  const sockets = new Set<Socket>();
  const urlOf = () => `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const listen = (talk: (socket: Socket) => void) => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      talk(socket);
    });
    return new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  };
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  test('gives up on one that never greets', async () => {
    await listen(() => undefined);
    const mailer = createSmtpMailer(urlOf(), 'a@b.example', { connectMs: 50 });
    await expect(mailer.send(aMail())).rejects.toThrow('not taken');
  });

  test('gives up on one that drips a word at a time, and hangs up', async () => {
    const closed = jest.fn();
    await listen((socket) => {
      const drip = setInterval(() => socket.write('220-wait\r\n'), 10);
      socket.on('close', () => clearInterval(drip)).on('close', closed);
    });
    const mailer = createSmtpMailer(urlOf(), 'a@b.example', { wholeMs: 300 });
    await expect(mailer.send(aMail())).rejects.toThrow('not taken');
    await until(() => closed.mock.calls.length === 1);
  });

  test('hangs up after each mail', async () => {
    const closed = jest.fn();
    await listen((socket) => {
      socket.write('220 hello\r\n');
      let inMail = false;
      socket.on('data', (data) => {
        const said = data.toString();
        if (inMail && !said.endsWith('.\r\n')) return;
        inMail = said.startsWith('DATA');
        socket.write(inMail ? '354 go on\r\n' : said.startsWith('QUIT') ? '221 bye\r\n' : '250 yes\r\n');
      });
      socket.on('close', closed);
    });
    await createSmtpMailer(urlOf(), 'a@b.example').send(aMail());
    await until(() => closed.mock.calls.length === 1);
  });
});
