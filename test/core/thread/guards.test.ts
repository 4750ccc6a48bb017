import { createBot, type View } from '../../../bots';
import { plain } from '../../../bots/view';
import type { Actor, ChatUser, DomainError } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, SECRET, settleAll, type TestCore } from '../../support/core';

const DAY = 86_400_000;
const account = '1042';
const chat = (user: string): ChatUser => ({ surface: 'slack', tenant: 'T1', user });
const asker = (user: string) => ({ chat: chat(user), handle: user, place: 'Bluebird Bakery' });

eachDatabase('what nobody gets around', (_open, place) => {
  let test: TestCore;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
  });
  afterAll(() => test.core.close());
  const web = (id: string, over: Partial<Actor> = {}): Actor => ({
    principal: `user:${id}`,
    name: `user ${id}`,
    login: true,
    freshAt: test.clock.now(),
    channel: 'web',
    ...over,
  });
  const bot = () =>
    createBot({
      core: test.core,
      brand: { name: 'Harbourline' },
      clientUrl: 'http://host.example/latchkey/client',
    });
  let count = 0;
  const by = (user: string) => ({
    surface: 'slack' as const,
    tenant: 'T1',
    user,
    handle: user,
    place: 'p',
    channel: `D-${user}`,
    isDirect: true,
    id: `guard-${++count}`,
  });

  async function prove(user: string, email: string): Promise<void> {
    await test.core.open().startProof({ ...asker(user), email });
    await settleAll(test);
    const mail = test.mails.findLast(({ to, text }) => to === email && /\d{4} \d{4}/.test(text))!;
    await test.core.open().completeProof({ ...asker(user), code: /\d{4} \d{4}/.exec(mail.text)![0] });
  }

  it('gives one of a remote team nothing that its whole team would get', async () => {
    const token = await test.core.open().offerSignInLink(asker('grace'));
    await test.core.as(web('1')).confirmSignInLink({ token });
    const answer = await bot().command(by('grace'), {
      name: 'access',
      sub: 'grant',
      args: { person: 'Lena', permission: 'billing.pay' },
    });
    expect(plain(answer as View)).toContain('through their company’s team');
    const people = await test.core.as(web('1')).listPeople({ account });
    expect(people.filter(({ company }) => company).map(({ subject, email }) => ({ subject, email }))).toEqual(
      [
        { subject: undefined, email: '' },
        { subject: undefined, email: '' },
      ],
    );
  });

  it('lets nobody shorten by giving what they may not end', async () => {
    const wanted = {
      account,
      subject: { kind: 'contact' as const, id: '32' },
      key: 'billing.balance' as const,
    };
    await test.core.as(web('1')).givePermission(wanted);
    const jonas = test.core.as(web('3'));
    await expect(jonas.endPermission(wanted)).rejects.toMatchObject({ details: { reason: 'MORE_THAN_YOU' } });
    await expect(
      jonas.givePermission({ ...wanted, expiresAt: test.clock.now() + 1000 }),
    ).rejects.toMatchObject({ details: { reason: 'MORE_THAN_YOU' } });
  });

  it('lets who looks on as somebody else change nothing', async () => {
    const looking = test.core.as(web('1', { readOnly: true }));
    const [link] = await looking.myLinks({});
    await expect(looking.unlinkChat({ link: link!.id })).rejects.toMatchObject({
      details: { reason: 'READ_ONLY' },
    });
    await expect(
      looking.givePermission({ account, subject: { kind: 'contact', id: '32' }, key: 'billing.prices' }),
    ).rejects.toMatchObject({ details: { reason: 'READ_ONLY' } });
  });

  it('takes no staff number for a contact', async () => {
    const department = { type: 'department' as const, id: 'technical', account };
    expect(
      await test.core.open().can({ principal: 'contact:31', key: 'support.open', resource: department }),
    ).toBe(true);
    for (const principal of ['staff:31', 'service:31', 'user:31']) {
      expect(await test.core.open().can({ principal, key: 'support.open', resource: department })).toBe(
        false,
      );
    }
    const staff: Actor = { ...web('31'), principal: 'staff:31' };
    await expect(
      test.core
        .as(staff)
        .openTicket({ account, department: 'technical', priority: 'low', subject: 's', message: 'm' }),
    ).rejects.toMatchObject({ code: 'account.not_found' });
  });

  it('does nothing anew for a request that comes again (R7)', async () => {
    const wanted = {
      account,
      subject: { kind: 'contact' as const, id: '31' },
      key: 'billing.prices' as const,
    };
    await test.core.as(web('1'), 'press-1').givePermission(wanted);
    await test.core.as(web('1'), 'press-2').endPermission(wanted);
    await expect(test.core.as(web('1'), 'press-1').givePermission(wanted)).rejects.toMatchObject({
      code: 'request.conflict',
    });
    const resource = { type: 'account' as const, id: account };
    expect(await test.core.open().can({ principal: 'contact:31', key: 'billing.prices', resource })).toBe(
      false,
    );
  });

  it('answers alike about what is not there and what is another account’s (R3)', async () => {
    const opened = await test.core
      .as(web('1'))
      .openTicket({ account, department: 'sales', priority: 'low', subject: 's', message: 'm' });
    const stranger = test.core.as(web('4'));
    const codeOf = (asked: Promise<unknown>) =>
      asked.then(
        () => 'done',
        (error: unknown) => {
          const { code, details } = error as DomainError;
          return [code, details];
        },
      );
    for (const ask of [
      (id: string) => stranger.replyToTicket({ ticket: id, body: 'b' }),
      (id: string) => stranger.closeTicket({ ticket: id }),
      (id: string) => stranger.readTicket({ ticket: id }),
    ]) {
      expect(await codeOf(ask(opened.id))).toEqual(await codeOf(ask('nobody')));
    }
    const grant = { subject: { kind: 'contact' as const, id: '31' }, key: 'billing.pay' as const };
    const ticket = { department: 'sales', priority: 'low' as const, subject: 's', message: 'm' };
    for (const ask of [
      (id: string) => stranger.openTicket({ account: id, ...ticket }),
      (id: string) => stranger.givePermission({ account: id, ...grant }),
      (id: string) => stranger.endPermission({ account: id, ...grant }),
      (id: string) => stranger.readAccount({ account: id }),
      (id: string) => stranger.listServices({ account: id }),
      (id: string) => stranger.listInvoices({ account: id }),
      (id: string) => stranger.readBalance({ account: id }),
      (id: string) => stranger.listTickets({ account: id }),
      (id: string) => stranger.ticketForm({ account: id }),
      (id: string) => stranger.listPeople({ account: id }),
      (id: string) => stranger.personAccess({ account: id, principal: 'contact:31' }),
      (id: string) => stranger.listContacts({ account: id }),
      (id: string) => stranger.listInvitations({ account: id }),
      (id: string) => stranger.listDomains({ account: id }),
      (id: string) => stranger.readActivity({ account: id }),
    ]) {
      expect(await codeOf(ask(account))).toEqual(await codeOf(ask('nobody')));
    }
  });

  it('makes nothing twice when the secret is rotated between (design 5)', async () => {
    const form = { account, department: 'sales', priority: 'low' as const, subject: 'r', message: 'm' };
    const opened = await test.core.as(web('1'), 'rotated').openTicket(form);
    const token = await test.core.open().offerSignInLink(asker('rotating'));
    const after = await sampleCore(url, {
      secret: `another secret that is long enough,${SECRET}`,
      fill: false,
    });
    expect(await after.core.as(web('1'), 'rotated').openTicket(form)).toMatchObject({ id: opened.id });
    expect(await after.core.open().readSignInLink({ token })).toEqual(asker('rotating'));
    await after.core.close();
  });

  it('gives nobody another person’s ticket for a repeated request', async () => {
    const form = { account, department: 'sales', priority: 'low' as const, subject: 's', message: 'm' };
    const opened = await test.core.as(web('1'), 'same').openTicket(form);
    expect(await test.core.as(web('1'), 'same').openTicket(form)).toMatchObject({ id: opened.id });
    await expect(test.core.as(web('3'), 'same').openTicket(form)).rejects.toMatchObject({
      code: 'request.conflict',
    });
  });

  it('lets nobody take from somebody who has more through a team (R6)', async () => {
    const wanted = {
      account,
      subject: { kind: 'contact' as const, id: '33' },
      key: 'support.close' as const,
    };
    await expect(test.core.as(web('3')).endPermission(wanted)).rejects.toMatchObject({
      details: { reason: 'MORE_THAN_YOU' },
    });
    expect(
      (await test.core.as(web('3')).personAccess({ account, principal: 'contact:33' })).rows,
    ).toContainEqual(expect.objectContaining({ key: 'support.close', end: 'MORE_THAN_YOU' }));
  });

  it('counts codes one at a time, however many are asked for at once', async () => {
    const asked = await Promise.allSettled(
      Array.from({ length: 30 }, () =>
        test.core.open().startProof({ ...asker('flood'), email: 'priya@bluebird-bakery.example' }),
      ),
    );
    await settleAll(test);
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(test.mails.filter(({ to }) => to.startsWith('priya@'))).toHaveLength(3);
    test.clock.advance(2 * DAY);
  });

  it('answers what it does not take in a mirror, and keeps the mirror of whoever proves themselves again', async () => {
    await prove('ada', 'ada@bluebird-bakery.example');
    const person = (await test.core.chatPerson(chat('ada')))!;
    const ticket = await test.core.as(test.core.actorOf(person, person.hats[0]!)).openTicket({
      account,
      department: 'technical',
      priority: 'low',
      subject: 'A subject',
      message: 'A message',
    });
    await settleAll(test);
    const thread = `msg-${test.posts.length}`;
    const long = await bot().message(by('ada'), { channel: 'D-ada', thread, text: 'x'.repeat(12_001) });
    expect(plain(long as View)).toContain('That is too long');
    await prove('ada', 'ada@bluebird-bakery.example');
    const [there] = (await test.core.embedded.tickets({})).filter(({ subject }) => subject === 'A subject');
    await test.core.embedded.replyAsStaff(there!.id, '2', 'Still here?');
    await settleAll(test);
    expect(test.posts.at(-1)).toMatchObject({ content: { body: 'Still here?' } });
    expect(await bot().message(by('ada'), { channel: 'D-ada', thread, text: 'Yes.' })).toBeUndefined();
    await test.core.as(web('1')).closeTicket({ ticket: ticket.id });
  });

  it('sends an ended link no further word', async () => {
    test.clock.advance(181 * DAY);
    const before = test.posts.length;
    const [there] = (await test.core.embedded.tickets({})).filter(({ subject }) => subject === 'A subject');
    await test.core.embedded.replyAsStaff(there!.id, '2', 'A late word.');
    await settleAll(test);
    expect(test.posts.slice(before)).toEqual([]);
  });

  it('ends what was given for a service that ended, for good (R19)', async () => {
    const mail = {
      id: 's-12',
      account,
      label: 'mail.bluebird-bakery.example',
      product: 'Mail hosting',
      offers: ['service.upgrade' as const],
    };
    const wanted = {
      account,
      subject: { kind: 'contact' as const, id: '32' },
      key: 'service.billing' as const,
      service: 's-12',
    };
    const can = () =>
      test.core
        .open()
        .can({ principal: 'contact:32', key: 'service.billing', resource: { type: 'service', id: 's-12' } });
    await test.core.as(web('1')).givePermission(wanted);
    expect(await can()).toBe(true);
    await test.core.embedded.putService({ ...mail, state: 'ended' });
    await test.core.refreshFromHost();
    expect(await can()).toBe(false);
    await test.core.embedded.putService({ ...mail, state: 'active' });
    await test.core.refreshFromHost();
    expect(await can()).toBe(false);
    const { rows } = await test.core.as(web('1')).readActivity({ account });
    expect(rows[0]).toMatchObject({ action: 'service.ended', subject: 'service:s-12' });
  });

  it('shows a reader of the activity nothing of permissions they lack', async () => {
    const { rows } = await test.core.as(web('3')).readActivity({ account });
    const given = rows.filter(({ action }) => action === 'access.given');
    expect(given.length).toBeGreaterThan(0);
    expect(
      given
        .flatMap(({ after }) => (after === undefined ? [] : [(after as { key: string }).key]))
        .every((key) => key === 'billing.balance'),
    ).toBe(true);
  });
});
