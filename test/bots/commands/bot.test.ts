import type { Answer, Bot, ChatRequest, Form, View } from '../../../bots';
import { createBot } from '../../../bots';
import { StorageFault, type Core } from '../../../core/index';
import { plain } from '../../../bots/view';
import { onDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

const CLIENT = 'http://host.example/latchkey/client';
let count = 0;

onDatabase('sqlite', 'the bot', (_open, place) => {
  let test: TestCore;
  let bot: Bot;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    bot = createBot({ core: test.core, brand: { name: 'Harbourline' }, clientUrl: CLIENT });
  });
  afterAll(() => test.core.close());

  const by = (user: string, surface: 'slack' | 'discord' = 'slack'): ChatRequest => ({
    surface,
    tenant: surface === 'slack' ? 'T1' : 'discord',
    user,
    handle: user,
    place: 'Bluebird Bakery',
    channel: `D-${user}`,
    isDirect: true,
    id: `request-${++count}`,
  });
  const command = (user: string, name: string, sub?: string, args: Record<string, string> = {}) =>
    bot.command(by(user), { name, ...(sub ? { sub } : {}), args });
  const press = (user: string, doing: string, data = '') => bot.action(by(user), { do: doing, data });
  const submit = (user: string, form: string, values: Record<string, string>, state = '') =>
    bot.submit(by(user), { do: form, state, values });
  const view = (answer: Answer | { kind: 'errors' }) => plain(answer as View);
  const button = (answer: Answer, label: string) =>
    (answer as View).actions!.find((action) => action.label === label) as {
      do: string;
      data?: string;
      url?: string;
    };

  async function prove(user: string, email: string): Promise<void> {
    await submit(user, 'proof.start', { email });
    await settleAll(test);
    const mail = test.mails.filter(({ to }) => to === email).at(-1)!;
    await submit(user, 'proof.complete', { code: /\d{4} \d{4}/.exec(mail.text)![0] });
  }

  async function signIn(user: string, id: string, name: string): Promise<void> {
    const { url } = button(await press(user, 'proof.link'), 'Open the page');
    expect(url).toMatch(`${CLIENT}/me/chats/link/`);
    const token = url!.split('/').at(-1)!;
    await test.core
      .as({ principal: `user:${id}`, name, login: true, freshAt: test.clock.now(), channel: 'web' })
      .confirmSignInLink({ token });
  }

  it('asks everybody first who they are', async () => {
    for (const name of ['support', 'whoami', 'services', 'invoices', 'balance', 'account', 'verify']) {
      expect(view(await command('stranger', name))).toContain('Who are you?');
    }
    expect(
      view(
        await bot.command(by('stranger'), {
          name: 'access',
          sub: 'grant',
          args: { person: 'Ada', permission: 'pay' },
        }),
      ),
    ).toContain('Who are you?');
  });

  it('answers a known and an unknown address alike', async () => {
    const known = await submit('u1', 'proof.start', { email: 'ada@bluebird-bakery.example' });
    const unknown = await submit('u2', 'proof.start', { email: 'nobody@nowhere.example' });
    expect(unknown).toEqual(known);
    expect(await submit('u1', 'proof.start', { email: 'no address' })).toEqual({
      kind: 'errors',
      errors: { email: 'That is no e-mail address.' },
    });
  });

  it('counts wrong codes, and takes none from the sixth try on', async () => {
    await submit('guesser', 'proof.start', { email: 'priya@bluebird-bakery.example' });
    for (let n = 0; n < 4; n++) {
      expect(await submit('guesser', 'proof.complete', { code: '00000000' })).toEqual({
        kind: 'errors',
        errors: { code: 'That code is not right.' },
      });
    }
    const last = await submit('guesser', 'proof.complete', { code: '00000000' });
    expect(view(last)).toContain('this was the fifth try');
    expect(button(last as Answer, 'Send a new code')).toMatchObject({ do: 'proof.ask' });
    await settleAll(test);
    const mail = test.mails.filter(({ to }) => to.startsWith('priya')).at(-1)!;
    const code = /\d{4} \d{4}/.exec(mail.text)![0];
    expect(view(await submit('guesser', 'proof.complete', { code }))).toContain('Five wrong codes');
    test.clock.advance(600_001);
    const late = await submit('guesser', 'proof.complete', { code });
    expect(view(late)).toContain('older than 10 minutes');
    expect(button(late as Answer, 'Send a new code')).toMatchObject({ do: 'proof.ask' });
  });

  it('offers only open departments, and opens the ticket once', async () => {
    await prove('priya', 'priya@bluebird-bakery.example');
    const form = (await press('priya', 'ticket.new')) as Form;
    const departments = form.fields.find(({ id }) => id === 'department')!.options!.map(({ label }) => label);
    expect(departments).toEqual(['Technical support', 'Sales']);
    expect(form.fields[0]).toMatchObject({ hint: 'Billing is closed to you.' });
    const values = {
      department: 'technical',
      priority: 'high',
      subject: 'Mail is down',
      message: 'It bounces.',
    };
    const request = by('priya');
    const first = await bot.submit(request, { do: 'ticket.open', state: '1042', values });
    const again = await bot.submit(request, { do: 'ticket.open', state: '1042', values });
    expect(view(first as View)).toMatch(/Ticket \d+ is open/);
    expect(again).toEqual(first);
    expect(
      view(await submit('priya', 'ticket.open', { ...values, department: 'billing' }, '1042')),
    ).toContain('That department is closed for you.');
    expect(await submit('priya', 'ticket.open', { ...values, subject: 'x'.repeat(151) }, '1042')).toEqual({
      kind: 'errors',
      errors: { subject: 'That is too long: at most 150 characters.' },
    });
  });

  it('lets what is said in a mirror wait until it is noted where the mirror stands', async () => {
    const early = { channel: 'D-priya', thread: 'not-noted-yet', text: 'Hello?' };
    const discord = { channel: 'D-priya', thread: '', inReplyTo: 'not-noted-yet', text: 'Hello?' };
    await expect(bot.message(by('priya'), early)).rejects.toThrow('still under way');
    await expect(bot.message(by('priya'), discord)).rejects.toThrow('still under way');
    expect(await bot.message(by('mallory'), early)).toBeUndefined();
    await settleAll(test);
    expect(await bot.message(by('priya'), early)).toBeUndefined();
  });

  it('turns a message in the mirror into a reply, and others into help', async () => {
    await settleAll(test);
    const post = test.posts.findLast(({ to }) => to.user === 'priya')!;
    const thread = `msg-${test.posts.indexOf(post) + 1}`;
    expect(
      await bot.message(by('priya'), { channel: 'D-priya', thread, text: 'Still down.' }),
    ).toBeUndefined();
    expect(
      await bot.message(by('mallory'), { channel: 'D-priya', thread, text: 'Let me in.' }),
    ).toBeUndefined();
    await settleAll(test);
    const [there] = await test.core.embedded.tickets({});
    const lines = (await test.core.embedded.ticket(there!.id))!.lines.map(({ body }) => body);
    expect(lines).toContain('Still down.');
    expect(lines).not.toContain('Let me in.');
    expect(view((await bot.message(by('priya'), { channel: 'D-priya', thread: '', text: 'hi' }))!)).toContain(
      'can help you here',
    );
  });

  it('tells a contact of the new link without a client area, which contacts have none of', async () => {
    await settleAll(test);
    const told = test.mails.find(({ to, subject }) => to.startsWith('priya') && subject.includes('linked'));
    expect(told?.text).toContain('Type /unlink there, or answer this mail:');
    expect(told?.text).not.toContain('/client');
  });

  it('lets the owner give and end, and the next /invoices follows', async () => {
    await prove('ada', 'ada@bluebird-bakery.example');
    await signIn('grace', '1', 'Grace Okafor');
    expect(view(await command('ada', 'invoices'))).toContain('Allow to view/pay invoices');
    const asked = await command('grace', 'access', 'grant', {
      person: 'Ada',
      permission: 'Allow to view/pay invoices',
      for: '7 days',
    });
    expect(view(asked)).toContain('+ Allow to view/pay invoices');
    expect(view(asked)).toContain('Who: Ada Lindqvist\nAddress: ada@bluebird-bakery.example');
    expect(view(await command('ada', 'invoices'))).toContain('Nobody gave it to you.');
    const { do: doing, data } = button(asked, 'Give it');
    expect(view(await press('grace', doing, data))).toContain(
      'Ada Lindqvist can now use Allow to view/pay invoices',
    );
    expect(view(await command('ada', 'invoices'))).toContain('20931');
    const ending = button(
      await command('grace', 'access', 'revoke', {
        person: 'ada@bluebird-bakery.example',
        permission: 'billing.pay',
      }),
      'End it',
    );
    await press('grace', ending.do, ending.data);
    expect(view(await command('ada', 'invoices'))).toContain('Nobody gave it to you.');
  });

  it('refuses who may not, with a reason, even by a button that was made for another', async () => {
    expect(view(await command('ada', 'access', 'grant', { person: 'Priya', permission: 'pay' }))).toContain(
      'It takes Add/edit contacts',
    );
    const asked = await command('grace', 'access', 'grant', { person: 'Priya', permission: 'billing.pay' });
    const { do: doing, data } = button(asked, 'Give it');
    expect(view(await press('ada', doing, data))).toContain('You can’t do that on Bluebird Bakery Ltd.');
    expect(
      view(await command('grace', 'access', 'grant', { person: 'Henrik', permission: 'billing.pay' })),
    ).toBeDefined();
    expect(
      view(await command('grace', 'access', 'grant', { person: 'Ada', permission: 'no such thing' })),
    ).toContain('There is no such permission');
    expect(view(await press('grace', 'access.give', 'rubbish'))).toContain('There is no such thing here');
  });

  it.each(['0', '00', '-1', '0x10', '1e7', '1000', '7.5', ' 7', '9007199254740991'])(
    'gives nothing for %j days, which no button of ours says',
    async (days) => {
      const data = ['1042', 'contact:33', 'billing.pay', '', days].map(encodeURIComponent).join('|');
      expect(view(await press('grace', 'access.give', data))).toContain('There is no such thing here');
      expect(view(await command('priya', 'invoices'))).toContain('Nobody gave it to you.');
    },
  );

  it('says that nothing has changed only when nothing has', async () => {
    const readAccount = () => Promise.reject(new StorageFault('gone'));
    const core = {
      ...test.core,
      as: (...who: Parameters<Core['as']>) => ({ ...test.core.as(...who), readAccount }),
    };
    const failing = createBot({ core, brand: { name: 'Harbourline' }, clientUrl: CLIENT });
    const data = '1042|contact%3A33|billing.pay||7';
    const answer = await failing.action(by('grace'), { do: 'access.give', data });
    expect(view(answer)).toContain('Nothing has changed.');
    expect(view(await command('priya', 'invoices'))).toContain('Nobody gave it to you.');
  });

  it('asks for a fresh sign-in after twelve hours', async () => {
    const asked = await command('grace', 'access', 'grant', {
      person: 'Ada',
      permission: 'billing.pay',
      for: '1',
    });
    const { do: doing, data } = button(asked, 'Give it');
    test.clock.advance(12 * 3_600_000 + 1);
    expect(view(await press('grace', doing, data))).toContain('That needs a fresh sign-in');
  });

  it('tells why, about oneself and about people one may see', async () => {
    const told = view(await command('ada', 'access', 'why', { permission: 'billing.pay' }));
    expect(told).toContain('No: Ada Lindqvist can’t use Allow to view/pay invoices');
    expect(
      view(await command('ada', 'access', 'why', { permission: 'billing.pay', person: 'Priya' })),
    ).toContain('You can’t do that on Bluebird Bakery Ltd.');
    expect(
      view(await command('grace', 'access', 'why', { permission: 'billing.pay', person: 'Priya' })),
    ).toContain('Nobody gave it to Priya Nair.');
    expect(
      view(await command('grace', 'access', 'why', { permission: 'Priya', person: 'billing.pay' })),
    ).toContain('Nobody gave it to Priya Nair.');
    expect(view(await command('grace', 'access', 'show', { person: 'Ada' }))).toContain('Open new tickets');
  });

  it('says politely when somebody asks for too many links', async () => {
    for (let n = 0; n < 10; n++) {
      expect(button(await press('eager', 'proof.link'), 'Open the page')).toBeDefined();
    }
    expect(view(await press('eager', 'proof.link'))).toContain('You asked for ten links in an hour.');
  });

  const granting = (permission: string, more: Record<string, string> = {}, person = 'Ada') =>
    command('grace', 'access', 'grant', { person, permission, ...more });

  it.each([
    ['pay', '7', 'weeks', 'I don’t understand weeks here'],
    ['pay', '2', 'months', 'I don’t understand months here'],
    ['pay', '7', 's-13', 'I don’t understand vps-7 here'],
    ['service.cancel', '7', 'days vps-7', 'Your host doesn’t offer Request cancellation on vps-7.'],
    ['service.view', '7', 'fortnights', 'There is no service called fortnights here.'],
    ['service.view', '7', '', 'name one, or say all'],
  ])('says what is wrong with %s for %s %s', async (permission, days, service, told) => {
    expect(view(await granting(permission, { for: days, service }))).toContain(told);
  });

  it('gives a service permission on one service by name, or on all', async () => {
    await signIn('grace', '1', 'Grace Okafor');
    expect(view(await granting('service.billing', { service: 's-13' }))).toContain('Where: vps-7');
    const asked = await granting('service.billing', { service: 'all' });
    expect(view(asked)).toContain('Where: all services, also later ones');
    expect(view(asked)).toContain('Until: you end it');
    const { do: doing, data } = button(asked, 'Give it');
    await press('grace', doing, data);
    const revoke = (service: string) =>
      command('grace', 'access', 'revoke', { person: 'Ada', permission: 'service.billing', service });
    expect(view(await revoke('vps-7'))).toContain('has View billing info on all services, not directly.');
    const ending = button(await revoke('all'), 'End it');
    expect(view(await press('grace', ending.do, ending.data))).toContain(
      'no longer has View billing info directly',
    );
  });

  it('says that a permission sleeps for want of a sign-in, before and after', async () => {
    const told = 'It needs a sign-in, and Ada Lindqvist has none: it sleeps until Ada Lindqvist has one.';
    const asked = await granting('misc.contacts');
    expect(view(asked)).toContain(`! ${told}`);
    const { do: doing, data } = button(asked, 'Give it');
    expect(view(await press('grace', doing, data))).toContain(told);
    const refused = view(await command('ada', 'access', 'grant', { person: 'Priya', permission: 'pay' }));
    expect(refused).toContain('It needs a sign-in');
    expect(refused).not.toContain('Nobody gave it');
    await test.core
      .as(owner())
      .endPermission({ account: '1042', subject: { kind: 'contact', id: '31' }, key: 'misc.contacts' });
  });

  const owner = () => ({
    principal: 'user:1' as const,
    name: 'Grace',
    login: true,
    freshAt: test.clock.now(),
    channel: 'web' as const,
  });

  it('tells owner and masters that they have everything', async () => {
    expect(view(await granting('pay', {}, 'Grace'))).toBe(
      'You are the owner of Bluebird Bakery Ltd: you have every permission, always.',
    );
    expect(view(await granting('pay', {}, 'Henrik'))).toContain(
      'Henrik Sørlie is a master of Bluebird Bakery Ltd',
    );
  });

  it('writes a refused grant down as that, though looking at the people was refused', async () => {
    await command('ada', 'access', 'grant', { person: 'Priya', permission: 'pay' });
    const { rows } = await test.core.as(owner()).readActivity({ account: '1042' });
    const refused = rows.filter(({ actor, refused: is }) => actor === 'contact:31' && is);
    expect(refused.map(({ action }) => action)).toContain('givePermission');
    expect(refused.map(({ action }) => action)).not.toContain('listPeople');
  });

  it('asks somebody with several accounts, and remembers for twelve hours', async () => {
    await signIn('tomasz', '5', 'Tomasz Wójcik');
    const asked = await command('tomasz', 'support');
    expect(view(asked)).toContain('For which account?');
    expect((asked as View).actions!.map(({ label }) => label)).toEqual([
      'Agency North',
      'Bluebird Bakery Ltd',
    ]);
    await press('tomasz', 'account.use', '1042');
    expect(view(await command('tomasz', 'support'))).toContain('Support for Bluebird Bakery Ltd');
    expect(view(await command('tomasz', 'services'))).toContain('shop.bluebird-bakery.example');
    test.clock.advance(12 * 3_600_000);
    expect(view(await command('tomasz', 'support'))).toContain('For which account?');
    expect(view(await press('tomasz', 'account.use', '9999'))).toContain('There is no such thing here');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    'knows no button, form or command called %j',
    async (name) => {
      for (const answer of [press('grace', name), submit('grace', name, {}), command('grace', name)]) {
        expect(view(await answer)).toContain('I don’t know that');
      }
    },
  );

  it('ends a link by /unlink', async () => {
    expect(view(await command('ada', 'unlink'))).toContain('Unlinked');
    expect(view(await command('ada', 'support'))).toContain('Who are you?');
  });
});
