import type { Actor, ChatUser } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

const ada: ChatUser = { surface: 'slack', tenant: 'T1', user: 'U-ada' };
const asker = { chat: ada, handle: 'ada', place: 'Bluebird Bakery' };
const DAY = 86_400_000;

eachDatabase('the first thread', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());

  const owner = (): Actor => ({
    principal: 'user:1',
    name: 'Grace Okafor',
    login: true,
    freshAt: test.clock.now(),
    channel: 'web',
  });
  const contact = async () => {
    const person = (await test.core.chatPerson(ada))!;
    return test.core.as(test.core.actorOf(person, person.hats[0]!));
  };

  it('mails a code to an address on file, and nothing to another', async () => {
    await test.core.open().startProof({ ...asker, email: 'nobody@elsewhere.example' });
    await settleAll(test);
    expect(test.mails).toHaveLength(0);
    await test.core.open().startProof({ ...asker, email: ' ADA@Bluebird-Bakery.example ' });
    await settleAll(test);
    expect(test.mails.map(({ to }) => to)).toEqual(['ada@bluebird-bakery.example']);
  });

  it('refuses a wrong code and links by the right one, at level mail', async () => {
    const [code] = /\d{4} \d{4}/.exec(test.mails[0]!.text)!;
    await expect(test.core.open().completeProof({ ...asker, code: '0000 0000' })).rejects.toMatchObject({
      code: 'input.invalid',
    });
    const link = await test.core.open().completeProof({ ...asker, code });
    expect(link).toMatchObject({ level: 'mail', email: 'ada@bluebird-bakery.example' });
    await expect(test.core.open().completeProof({ ...asker, code })).rejects.toMatchObject({
      details: { reason: 'ENDED' },
    });
    expect(await test.core.chatPerson(ada)).toMatchObject({
      name: 'Ada Lindqvist',
      hats: [{ account: '1042', principal: 'contact:31' }],
    });
  });

  it('opens a ticket that reaches the host and a mirror', async () => {
    const as = await contact();
    const ticket = await as.openTicket({
      account: '1042',
      department: 'technical',
      service: 's-11',
      priority: 'high',
      subject: 'Checkout page shows 502',
      message: 'Since this morning.',
    });
    await settleAll(test);
    const [there] = await test.core.embedded.tickets({});
    expect(there).toMatchObject({ subject: 'Checkout page shows 502', requester: 'Ada Lindqvist' });
    expect(test.posts.at(-1)).toMatchObject({
      to: ada,
      content: { kind: 'ticket.opened', number: ticket.number, account: 'Bluebird Bakery Ltd' },
    });
  });

  it('brings the answer of staff to the mirror, and a reply back to the host', async () => {
    const [there] = await test.core.embedded.tickets({});
    await test.core.embedded.replyAsStaff(there!.id, '2', 'We restarted it.');
    await test.core.embedded.addNote(there!.id, '2', 'Third time this week.');
    await settleAll(test);
    expect(test.posts.at(-1)).toMatchObject({
      content: { kind: 'ticket.message', author: 'Ben Achieng', fromStaff: true, body: 'We restarted it.' },
    });
    expect(test.posts.at(-1)).toMatchObject({ content: { state: 'answered' } });
    expect(JSON.stringify(test.posts)).not.toContain('Third time');
    const as = await contact();
    const [ticket] = await as.listTickets({ account: '1042' });
    await as.replyToTicket({ ticket: ticket!.id, body: 'Works again.' });
    await settleAll(test);
    const read = await test.core.embedded.ticket(there!.id);
    expect(read!.lines.map(({ body }) => body)).toContain('Works again.');
    expect(read!.ticket.state).toBe('waiting');
    expect((await test.core.ticket(ticket!.id))!.state).toBe('waiting');
  });

  it('tells the mirror how the ticket stands when staff close it and open it again', async () => {
    const [there] = await test.core.embedded.tickets({});
    const number = (await test.core.ticket(there!.ourKey))!.number;
    for (const state of ['closed', 'open'] as const) {
      test.clock.advance(10);
      await test.core.embedded.setTicketState(there!.id, '2', state);
      await settleAll(test);
      expect(test.posts.at(-1)).toMatchObject({ content: { kind: 'ticket.state', number, state } });
      expect((await test.core.ticket(there!.ourKey))!.state).toBe(state);
    }
  });

  it('lets invoices be seen after the owner gave that, and not before or after', async () => {
    const wanted = {
      account: '1042',
      subject: { kind: 'contact' as const, id: '31' },
      key: 'billing.pay' as const,
    };
    const as = await contact();
    await expect(as.listInvoices({ account: '1042' })).rejects.toMatchObject({
      code: 'access.denied',
      details: { reason: 'NO_GRANT' },
    });
    await test.core.as(owner()).givePermission({ ...wanted, expiresAt: test.clock.now() + 7 * DAY });
    expect(await as.listInvoices({ account: '1042' })).toHaveLength(3);
    await test.core.as(owner()).endPermission(wanted);
    await expect(as.listInvoices({ account: '1042' })).rejects.toMatchObject({ code: 'access.denied' });
    await test.core.as(owner()).givePermission({ ...wanted, expiresAt: test.clock.now() + 7 * DAY });
    test.clock.advance(7 * DAY);
    await expect(as.listInvoices({ account: '1042' })).rejects.toMatchObject({
      details: { reason: 'EXPIRED' },
    });
  });

  it('refuses to give without the right, without a fresh proof, and to oneself', async () => {
    const wanted = {
      account: '1042',
      subject: { kind: 'contact' as const, id: '32' },
      key: 'billing.funds' as const,
    };
    const jonas: Actor = {
      principal: 'user:3',
      name: 'Jonas Weber',
      login: true,
      freshAt: test.clock.now(),
      channel: 'web',
    };
    await expect(test.core.as(jonas).givePermission(wanted)).rejects.toMatchObject({
      details: { reason: 'NOT_HELD' },
    });
    const { freshAt: _, ...stale } = owner();
    await expect(test.core.as(stale).givePermission(wanted)).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
    await expect((await contact()).givePermission(wanted)).rejects.toMatchObject({
      details: { reason: 'NO_MANAGE' },
    });
  });

  it('keeps all of it in the activity', async () => {
    const { rows, names } = await test.core.as(owner()).readActivity({ account: '1042' });
    const actions = rows.map(({ action, refused }) => `${action}${refused ? ' refused' : ''}`);
    for (const expected of [
      'chat.linked',
      'ticket.opened',
      'ticket.answered',
      'ticket.replied',
      'access.given',
      'access.ended',
      'givePermission refused',
      'listInvoices refused',
    ]) {
      expect(actions).toContain(expected);
    }
    expect(names.get('contact:31')).toBe('Ada Lindqvist');
  });
});
