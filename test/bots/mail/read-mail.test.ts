import { readMail } from '../../../bots/mail/read-mail';

const OWN = 'mx.harbourline.example';
const PASS = `Authentication-Results: ${OWN}; dmarc=pass header.from=bakery.example`;
const read = (lines: readonly string[], text = 'Since noon.', authserv: string | undefined = OWN) =>
  readMail(Buffer.from([...lines, '', text].join('\r\n')), { authserv });
const FROM = 'From: Ada <ada@bakery.example>';

describe('a message that comes in', () => {
  it('is read with its sender, its readers, its subject, its text and what files are called', async () => {
    const lines = [
      ...['Message-ID: <1@bakery.example>', PASS, 'From: =?utf-8?q?Lindqvist=2C_Ada?= <ada@bakery.example>'],
      ...[
        'To: Help <help@harbourline.example>',
        'Cc: team: eve@x.example, jo@x.example;',
        'Subject: =?utf-8?q?Sl=C3=B6w?=',
      ],
      ...['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    ];
    const parts = [
      ...['--b', 'Content-Type: text/plain; charset=utf-8', '', 'Since noon.', '--b'],
      ...[
        'Content-Type: application/pdf; name="a\u202Efdp.exe"',
        'Content-Disposition: attachment',
        '',
        'x',
        '--b--',
        '',
      ],
    ];
    expect(await read(lines, parts.join('\r\n'))).toMatchObject({
      ...{ messageId: '<1@bakery.example>', from: ['ada@bakery.example'], subject: 'Slöw', automatic: false },
      ...{ to: ['help@harbourline.example'], cc: ['eve@x.example', 'jo@x.example'], text: 'Since noon.\n' },
      authentication: { dmarc: 'pass', domain: 'bakery.example' },
    });
  });

  it('goes to whom it was delivered first, whatever stands in its head', async () => {
    const raw = Buffer.from(`${FROM}\r\nTo: x@y.example\r\n\r\nHi`);
    expect((await readMail(raw, { recipient: 'help@harbourline.example' })).to[0]).toBe(
      'help@harbourline.example',
    );
  });

  it.each([
    ['two headers', [FROM, 'From: Eve <eve@evil.example>'], ['ada@bakery.example', 'eve@evil.example']],
    ['two of one', [FROM, FROM], ['ada@bakery.example', 'ada@bakery.example']],
  ])('has every sender that it names: %s', async (_what, lines, from) => {
    expect((await read(lines)).from).toEqual(from);
  });

  it.each([
    'From: ada@bakery.example, eve@evil.example',
    'From: <ada@bakery.example> <eve@evil.example>',
    'From: ada@bakery.example <eve@evil.example>',
    'From: Bakery: ada@bakery.example;',
    'From: <@relay.example:ada@bakery.example>',
    'From: ada(@evil.example)@bakery.example',
    'From: <ada@bakery.example>x',
    'From: a"d"a@bakery.example',
    'From: "ada@bakery.example" a"d"a@bakery.example',
    'From: ada\\@bakery.example <eve@evil.example>',
    'From: =?utf-8?q?ada=40bakery.example?=',
    'From: ada@bakery.example\0@evil.example',
    'From: Ada',
    'From:',
  ])('names nobody by a sender that can be read in two ways: %j', async (line) => {
    const { from } = await read([line]);
    expect(from).toHaveLength(1);
    expect(from[0]).not.toMatch(/^[\w.]+@[\w.]+$/);
  });

  it.each([
    'From: ada@bakery.example',
    'From: "Lindqvist, Ada" <ada@bakery.example>',
    'From: "eve@evil.example" <ada@bakery.example>',
    'From: "eve <eve@evil.example>, \\"x\\"" <ada@bakery.example>',
    'From: =?utf-8?q?eve=40evil.example_=3Ceve=40evil.example=3E?= <ada@bakery.example>',
    'From: Ada\r\n <ada@bakery.example>',
  ])('is by the one address, whatever the name beside it says: %j', async (line) => {
    expect((await read([line])).from).toEqual(['ada@bakery.example']);
  });

  it.each(['Reply-To', 'Sender', 'Resent-From', 'X-Account-Id', 'X-Original-From', 'Return-Path'])(
    'is by nobody whom %s names',
    async (name) => {
      const { from } = await read([FROM, `${name}: <grace@postbox.example>`]);
      expect(from).toEqual(['ada@bakery.example']);
    },
  );

  it.each([
    ['none is ours', [`Authentication-Results: mx.evil.example; dmarc=pass header.from=bakery.example`]],
    [
      'ours says nothing of it',
      [`Authentication-Results: ${OWN}; spf=pass smtp.mailfrom=bakery.example`, PASS],
    ],
    ['ours says so of no domain', [`Authentication-Results: ${OWN}; dmarc=pass`]],
    [
      'ours says that it fails, and another below passes',
      [`Authentication-Results: ${OWN}; dmarc=fail header.from=bakery.example`, PASS],
    ],
    [
      'it stands in a comment',
      [`Authentication-Results: ${OWN} (; dmarc=pass header.from=bakery.example); none`],
    ],
    [
      'it stands in quotes',
      [`Authentication-Results: ${OWN}; spf=fail reason="; dmarc=pass header.from=bakery.example"`],
    ],
    [
      'it says both',
      [
        `Authentication-Results: ${OWN}; dmarc=fail header.from=x.example; dmarc=pass header.from=bakery.example`,
      ],
    ],
    [
      'it is for two domains',
      [`Authentication-Results: ${OWN}; dmarc=pass header.from=x.example header.from=bakery.example`],
    ],
    ['another way passes', [`Authentication-Results: ${OWN}; spf=pass; dkim=pass header.d=bakery.example`]],
    [
      'its name only begins like ours',
      [`Authentication-Results: ${OWN}.evil.example; dmarc=pass header.from=bakery.example`],
    ],
    [
      'the result is another',
      [`Authentication-Results: ${OWN}; dmarc=bestguesspass header.from=bakery.example`],
    ],
    ['ARC says so', [`ARC-Authentication-Results: i=1; ${OWN}; dmarc=pass header.from=bakery.example`]],
  ])('is not authenticated when %s', async (_why, lines) => {
    const { dmarc, domain } = (await read([...lines, FROM])).authentication;
    expect(dmarc === 'pass' && domain === 'bakery.example').toBe(false);
  });

  it.each([
    PASS,
    `Authentication-Results: ${OWN.toUpperCase()} 1; dkim=pass (2048-bit; dmarc=fail) header.d=x; DMARC=Pass (p=reject) Header.From=Bakery.Example`,
    `Authentication-Results: ${OWN};\r\n\tspf=pass smtp.mailfrom=x@y.example;\r\n\tdmarc=pass (policy=none)\r\n\theader.from="bakery.example"`,
  ])('is authenticated by our own server: %j', async (line) => {
    const { dmarc } = (await read([line, FROM])).authentication;
    expect(dmarc).toBe('pass');
  });

  it('believes nobody where no mail server of ours is named', async () => {
    const raw = Buffer.from([PASS, FROM, '', 'Hi'].join('\r\n'));
    expect((await readMail(raw)).authentication).toEqual({ dmarc: 'none', domain: '' });
  });

  it.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated (vacation)',
    'Return-Path: <>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    'Precedence: bulk',
    'X-Auto-Response-Suppress: All',
    'List-Id: <list.example>',
    Array.from({ length: 31 }, () => 'Received: from a by b').join('\r\n'),
  ])('was sent by a machine: %j', async (line) => {
    expect((await read([FROM, line])).automatic).toBe(true);
  });

  it.each(['Auto-Submitted: no', 'Precedence: normal', 'Return-Path: <ada@bakery.example>'])(
    'was sent by somebody: %s',
    async (line) => {
      expect((await read([FROM, line])).automatic).toBe(false);
    },
  );

  it('is named by its own bytes where it has no id', async () => {
    const [first, again, other] = [await read([FROM]), await read([FROM]), await read([FROM], 'Else')];
    expect(first.messageId).toBe(again.messageId);
    expect(first.messageId).not.toBe(other.messageId);
  });

  it('in HTML alone becomes its words, and runs nothing', async () => {
    const html =
      '<style>p{}</style><p>Hi &amp; bye</p><script>alert(1)</script><img src=x onerror=alert(1)>a<br>b &lt;c';
    expect((await read([FROM, 'Content-Type: text/html'], html)).text).toBe('Hi & bye\na\nb <c');
  });

  it.each([
    ['many parts', ['Content-Type: multipart/mixed; boundary=b'], '--b\r\n\r\nx\r\n'.repeat(5_000)],
    [
      'parts within parts',
      ['Content-Type: multipart/mixed; boundary=b0'],
      Array.from(
        { length: 500 },
        (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
      ).join('\r\n'),
    ],
    ['many headers', Array.from({ length: 10_000 }, (_, at) => `X-${at}: ${'y'.repeat(90)}`), ''],
    ['no end of tags', ['Content-Type: text/html'], '<style><'.repeat(300_000)],
    ['a subject without end', [`Subject: ${'=?utf-8?q?a?= '.repeat(20_000)}`], ''],
    ['an address without end', [`From: ${'"\\"'.repeat(50_000)}`], ''],
    ['comments without end', [`Authentication-Results: ${'('.repeat(200_000)}`], ''],
    ['zeros', ['Subject: a\0b'], '\0\uD800'],
  ])('of %s takes no time, and fits', async (_what, lines, text) => {
    const began = Date.now();
    const mail = await read([...lines, FROM], text);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(mail.text.length).toBeLessThanOrEqual(40_000);
    expect(mail.attachments?.length ?? 0).toBeLessThanOrEqual(100);
    expect(JSON.stringify(mail)).not.toMatch(/\\u0000|\\ud800/);
  });

  it('of nothing but lines is read as far as mail with files has lines', async () => {
    const began = Date.now();
    expect(await read([FROM], '\n'.repeat(3_000_000))).toMatchObject({
      from: ['ada@bakery.example'],
      cut: true,
    });
    expect(Date.now() - began).toBeLessThan(45_000);
  }, 60_000);

  it('that can’t be read is held as it came', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at) => `X-${at}: ${'y'.repeat(90)}`);
    expect(await read([...lines, FROM])).toMatchObject({ from: [], subject: '' });
  });
});
