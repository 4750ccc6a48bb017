import { main } from '../../cli/main';
import { onDatabase } from '../support/databases';
import { sampleCore, SECRET, type TestCore } from '../support/core';
import { acting } from '../core/tickets/acting-on-tickets';
import { MARTA } from '../core/mail-in/incoming';

const DOMAIN = 'bluebird-bakery.example';
const PASS = `Authentication-Results: mx.harbourline.example; dmarc=pass header.from=${DOMAIN}`;
const ADA = [
  `From: Ada <ada@${DOMAIN}>`,
  'To: help@harbourline.example',
  'Subject: The till',
  '',
  'Is down.',
];

onDatabase('sqlite', 'latchkey mail receive', (_open, place) => {
  let url: string;
  let test: TestCore;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
  });
  afterAll(() => test.core.close());

  async function receive(lines: readonly string[], { line = 'mail receive --json', env = {} } = {}) {
    let [out, err] = ['', ''];
    const raw = Buffer.from(lines.join('\r\n'));
    async function* input() {
      for (let at = 0; at < raw.length; at += 7) yield Promise.resolve(raw.subarray(at, at + 7));
    }
    const code = await main(line.split(' '), {
      env: {
        ...{ LATCHKEY_SECRET: SECRET, LATCHKEY_DATABASE_URL: url },
        ...{ LATCHKEY_MAIL_AUTHSERV: 'mx.harbourline.example' },
        ...{
          LATCHKEY_MAIL_DEPARTMENTS: 'help@harbourline.example=technical, bills@harbourline.example=billing',
        },
        ...env,
      },
      out: async (text) => void (out += text),
      err: (text) => void (err += text),
      input: input(),
    });
    return { code, out, err };
  }

  it('opens a ticket with mail of a proved sender, once', async () => {
    const mail = [PASS, 'Message-ID: <1@bakery>', ...ADA];
    const { code, out } = await receive(mail);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ is: 'opened' });
    expect(JSON.parse((await receive(mail)).out)).toEqual({ is: 'again' });
    const [ticket] = await acting(test, 'user:1').listTickets({ account: '1042' });
    expect(ticket).toMatchObject({ opener: 'contact:31', subject: 'The till', department: 'technical' });
  });

  it('holds what anybody could have written, and says nothing about it', async () => {
    const forged = ['Authentication-Results: mx.evil.example; dmarc=pass', 'Message-ID: <2@bakery>', ...ADA];
    expect(await receive(forged, { line: 'mail receive' })).toEqual({ code: 0, out: '', err: '' });
    const { items } = await test.core.as(MARTA).listHeld({});
    expect(items[0]).toMatchObject({
      reason: 'NOT_AUTHENTICATED',
      subject: 'The till',
      department: 'technical',
    });
  });

  it('believes nothing while no mail server is named', async () => {
    const { out } = await receive([PASS, ...ADA], { env: { LATCHKEY_MAIL_AUTHSERV: '' } });
    expect(JSON.parse(out)).toMatchObject({ is: 'held', reason: 'NOT_AUTHENTICATED' });
  });

  it('takes the department from whom it was delivered to', async () => {
    const line = 'mail receive --json --recipient bills@harbourline.example';
    const { out } = await receive(['Message-ID: <3@bakery>', ...ADA], { line });
    expect(JSON.parse(out)).toMatchObject({ is: 'held' });
    expect((await test.core.as(MARTA).listHeld({})).items[0]).toMatchObject({ department: 'billing' });
  });

  it.each([
    ['there is no message', [], {}],
    ['its settings are wrong', ADA, { LATCHKEY_MAIL_DEPARTMENTS: 'help' }],
    ['there is no secret', ADA, { LATCHKEY_SECRET: '' }],
    ['nobody answers', ADA, { LATCHKEY_DATABASE_URL: 'postgres://127.0.0.1:1/x' }],
  ])('has the mail server come again when %s', async (_why, lines, env) => {
    const { code, out, err } = await receive(lines, { env });
    expect(code).toBe(75);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });
});
