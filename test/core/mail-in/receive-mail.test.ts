import type { MailMessage } from '../../../core/index';
import { sampleCore, type TestCore } from '../../support/core';
import { eachDatabase } from '../../support/databases';
import { acting } from '../tickets/acting-on-tickets';
import { DEPARTMENTS, mailFrom, MARTA } from './incoming';

const ADA = 'ada@bluebird-bakery.example';
const PRIYA = 'priya@bluebird-bakery.example';
const JONAS = 'jonas@bluebird-bakery.example';

eachDatabase('mail that comes in (R14)', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl(), { settings: { mailDepartments: DEPARTMENTS } });
  });
  afterAll(() => test.core.close());
  const receive = (...mail: Parameters<typeof mailFrom>) => test.core.open().receiveMail(mailFrom(...mail));
  const tickets = () => acting(test, 'user:1').listTickets({ account: '1042', limit: 500 });
  const held = () => test.core.as(MARTA).listHeld({ limit: 100 });

  it('opens a ticket for a contact who is proved and may', async () => {
    expect(await receive(ADA)).toMatchObject({ is: 'opened' });
    const [ticket] = await tickets();
    expect(ticket).toMatchObject({
      opener: 'contact:31',
      department: 'technical',
      subject: 'The shop is slow',
    });
    const { messages } = await acting(test, 'user:1').readTicket({ ticket: ticket!.id });
    expect(messages).toEqual([
      expect.objectContaining({
        author: 'contact:31',
        authorName: 'Ada Lindqvist',
        via: 'mail',
        body: 'Since noon.',
      }),
    ]);
    expect(messages[0]).not.toHaveProperty('unverified');
    const { rows } = await test.core.as(MARTA).readActivity({ account: '1042' });
    expect(rows[0]).toMatchObject({ action: 'ticket.opened', actor: 'contact:31', channel: 'mail' });
  });

  it('opens a ticket for a user by any address that they sign in with', async () => {
    expect(await receive(JONAS.replace('jonas', 'Jonas'))).toMatchObject({ is: 'opened' });
    expect((await tickets())[0]).toMatchObject({ opener: 'user:3' });
  });

  it('acts once, however often and however fast it is delivered', async () => {
    const [before, mail] = [(await tickets()).length, mailFrom(ADA)];
    const answers = await Promise.all([1, 2, 3].map(() => test.core.open().receiveMail(mail)));
    expect(answers.map(({ is }) => is).sort()).toEqual(['again', 'again', 'opened']);
    expect(await tickets()).toHaveLength(before + 1);
    const [unknown, waiting] = [mailFrom('eve@evil.example'), (await held()).items.length];
    for (const expected of ['held', 'again']) {
      expect(await test.core.open().receiveMail(unknown)).toMatchObject({ is: expected });
    }
    expect((await held()).items).toHaveLength(waiting + 1);
  });

  it('is not taken for a redelivery of what somebody forged under its id before', async () => {
    const mail = mailFrom(ADA, { text: 'The true one' });
    const forged = {
      ...mail,
      text: 'Nonsense',
      authentication: { dmarc: 'fail', domain: 'evil.example' } as const,
    };
    expect(await test.core.open().receiveMail(forged)).toMatchObject({
      is: 'held',
      reason: 'NOT_AUTHENTICATED',
    });
    expect(await test.core.open().receiveMail(mail)).toMatchObject({ is: 'opened' });
  });

  const none = { dmarc: 'none', domain: '' } as const;
  it.each<[string, string, Partial<MailMessage>]>([
    ['NOT_AUTHENTICATED', ADA, { authentication: none }],
    ['NOT_AUTHENTICATED', ADA, { authentication: { dmarc: 'pass', domain: 'evil.example' } }],
    ['SEVERAL_FROM', ADA, { from: [ADA, 'eve@evil.example'] }],
    ['SEVERAL_FROM', ADA, { from: ['eve@evil.example', ADA] }],
    ['NO_FROM', ADA, { from: [] }],
    ['NO_FROM', ADA, { from: ['Ada <ada@bluebird-bakery.example>'] }],
    ['UNKNOWN_SENDER', 'eve@evil.example', {}],
    ['SEVERAL_ACCOUNTS', 'tomasz@agency-north.example', {}],
    ['NOT_ALLOWED', 'accounts@bluebird-bakery.example', {}],
    ['NOT_ALLOWED', PRIYA, { to: ['billing@harbourline.example'] }],
    ['NO_DEPARTMENT', ADA, { to: ['ceo@harbourline.example'] }],
    ['AUTOMATIC', ADA, { automatic: true }],
    ['EMPTY', ADA, { text: ' \n ' }],
    ['TOO_LONG', ADA, { text: 'x'.repeat(12_001) }],
  ])('is held, opens nothing and says why: %s', async (reason, address, over) => {
    const before = (await tickets()).length;
    expect(await receive(address, over)).toMatchObject({ is: 'held', reason });
    expect(await tickets()).toHaveLength(before);
    expect((await held()).items[0]).toMatchObject({ reason });
    const [line] = await test.core.as(MARTA).readInstallationActivity({ limit: 1 });
    expect(line).toMatchObject({ action: 'mail.held', actor: 'system', channel: 'mail', after: { reason } });
  });

  it('lets copied people join who are on file there and could see the ticket, and no others', async () => {
    const copied = [
      PRIYA,
      'accounts@bluebird-bakery.example',
      'eve@evil.example',
      'lena@agency-north.example',
    ];
    await receive(ADA, { to: ['help@harbourline.example', JONAS], cc: [...copied, ADA] });
    expect([...(await tickets())[0]!.watchers].sort()).toEqual(['contact:33', 'user:3']);
  });

  it('opens nothing for somebody whose permission or place has ended (R7)', async () => {
    const subject = { kind: 'contact', id: '33' } as const;
    await acting(test, 'user:1', { freshAt: test.clock.now() }).endPermission({
      ...{ account: '1042', subject, key: 'support.open' },
    });
    expect(await receive(PRIYA)).toMatchObject({ is: 'held', reason: 'NOT_ALLOWED' });
    await test.core.as({ ...MARTA, freshAt: test.clock.now() }).suspendUser({ user: '3' });
    expect(await receive(JONAS)).toMatchObject({ is: 'held' });
    await test.core.as({ ...MARTA, freshAt: test.clock.now() }).resumeUser({ user: '3' });
  });

  it('stops at ten tickets of one person in an hour: two machines that answer each other', async () => {
    test.clock.advance(3_600_001);
    const outcomes = [];
    for (let sent = 0; sent < 12; sent += 1) outcomes.push((await receive(ADA)).is);
    expect(outcomes).toEqual([...Array<string>(10).fill('opened'), 'held', 'held']);
    test.clock.advance(3_600_001);
    expect(await receive(ADA)).toMatchObject({ is: 'opened' });
  });

  it('is refused whole when it is no mail at all', async () => {
    await expect(receive(ADA, { subject: 7 as never })).rejects.toMatchObject({ code: 'input.invalid' });
    await expect(receive(ADA, { 'x-account': '1042' } as never)).rejects.toMatchObject({
      code: 'input.invalid',
    });
    await expect(receive(ADA, { text: 'x'.repeat(40_001) })).rejects.toMatchObject({ code: 'input.invalid' });
  });
});
