import type { Actor } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { PLAIN } from '../tickets/acting-on-tickets';
import { actions, joinNew, staff, tokenTo, web } from './users';

const account = '1042';
const ADA = 'contact:31';
const PRIYA = 'contact:33';

eachDatabase('by which channels people come in', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (id: string, over: Partial<Actor> = {}) => test.core.as(web(test, id, over));
  const from = (channel: Actor['channel'], principal: Actor['principal'] = PRIYA) =>
    test.core.as({ principal, name: principal, login: principal.startsWith('user:'), channel });
  const close = (principal: string | undefined, ...closed: ('web' | 'slack' | 'discord' | 'mail')[]) =>
    as('1').closeChannels({ account, closed, ...(principal !== undefined && { principal }) });
  const shut = (channel: string) => ({
    code: 'access.denied',
    details: { reason: 'CHANNEL_CLOSED', account, channel },
  });
  let number = 0;
  const join = (grants: Parameters<typeof joinNew>[2] = []) =>
    joinNew(test, `channel${++number}@elsewhere.example`, grants);

  it('are all open until somebody closes one', async () => {
    expect(await as('1').readChannels({ account, principal: PRIYA })).toEqual({ everybody: [], person: [] });
    await expect(from('slack').listTickets({ account })).resolves.toEqual(expect.any(Array));
  });

  it('close to one person from the next request, for reading and for acting, and open again', async () => {
    const { id } = await from('slack').openTicket(PLAIN);
    await close(PRIYA, 'slack', 'discord');
    for (const channel of ['slack', 'discord'] as const) {
      await expect(from(channel).listTickets({ account })).rejects.toMatchObject(shut(channel));
      await expect(from(channel).openTicket(PLAIN)).rejects.toMatchObject(shut(channel));
      await expect(from(channel).readTicket({ ticket: id })).rejects.toMatchObject(shut(channel));
      await expect(from(channel).readAccount({ account })).rejects.toMatchObject(shut(channel));
      await expect(from(channel).personAccess({ account, principal: PRIYA })).rejects.toMatchObject(
        shut(channel),
      );
    }
    await expect(from('mail').openTicket(PLAIN)).resolves.toMatchObject({ account });
    await expect(from('slack', ADA).listTickets({ account })).resolves.toEqual(expect.any(Array));
    expect((await actions(test))[0]).toBe('ticket.opened');
    await close(PRIYA);
    await expect(from('slack').readTicket({ ticket: id })).resolves.toMatchObject({ ticket: { id } });
  });

  it('close to everybody there, and the web never to owner and masters', async () => {
    const { user, membership } = await join([{ key: 'billing.pay' }]);
    await close(undefined, 'web', 'discord');
    await expect(as(user).readAccount({ account })).rejects.toMatchObject(shut('web'));
    await expect(from('discord', 'user:1').readAccount({ account })).rejects.toMatchObject(shut('discord'));
    await expect(as('2').readAccount({ account })).resolves.toMatchObject({ id: account });
    const asked = {
      principal: `user:${user}`,
      key: 'billing.pay',
      resource: { type: 'account', id: account },
    };
    expect(await test.core.open().can({ ...asked, channel: 'web' } as never)).toBe(false);
    expect(await test.core.open().can(asked as never)).toBe(true);
    expect(await as(user).myChannels({})).toMatchObject([{ account, closed: ['web', 'discord'] }]);
    expect(await as('1').myChannels({})).toMatchObject([{ account, closed: ['discord'] }]);
    await as('1').promoteToMaster({ account, membership });
    await expect(as(user).readAccount({ account })).resolves.toMatchObject({ id: account });
    await close(undefined);
    expect((await actions(test))[0]).toBe('channels.set');
  });

  it('are said by who could remove the person: no more than one holds, nobody about the owner or oneself', async () => {
    const delegate = await join([{ key: 'misc.contacts' }, { key: 'misc.users' }]);
    const by = as(delegate.user);
    const refused = (reason: string) => ({ details: { reason } });
    await expect(by.closeChannels({ account, closed: ['slack'] })).rejects.toMatchObject(
      refused('MANAGERS_ONLY'),
    );
    for (const [principal, reason] of [
      ['user:1', 'MORE_THAN_YOU'],
      ['user:2', 'MORE_THAN_YOU'],
      [ADA, 'MORE_THAN_YOU'],
      [`user:${delegate.user}`, 'SELF'],
    ] as const) {
      const attempt = by.closeChannels({ account, principal, closed: ['slack'] });
      await expect(attempt).rejects.toMatchObject(refused(reason));
    }
    const { user } = await join();
    await by.closeChannels({ account, principal: `user:${user}`, closed: ['slack'] });
    expect(await by.readChannels({ account, principal: `user:${user}` })).toMatchObject({
      person: ['slack'],
    });
    await expect(close('user:1', 'slack')).rejects.toMatchObject(refused('OWNER'));
    await expect(as('2').closeChannels({ account, principal: 'user:1', closed: [] })).rejects.toMatchObject(
      refused('OWNER'),
    );
    const ida = test.core.as(staff(test, '3'));
    await expect(ida.closeChannels({ account, closed: ['slack'] })).rejects.toMatchObject(
      refused('STAFF_ROLE'),
    );
    await expect(as('4').closeChannels({ account, closed: [] })).rejects.toMatchObject({
      code: 'account.not_found',
    });
    await expect(close('contact:nobody', 'slack')).rejects.toMatchObject({ code: 'person.not_found' });
    await expect(as('1', { freshAt: 0 }).closeChannels({ account, closed: [] })).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
  });

  it('stay closed to a contact that signs in from now on, and are nobody’s after it is removed', async () => {
    const email = 'closed@elsewhere.example';
    const { id } = await as('1').addContact({ account, name: 'Noor', email });
    await close(`contact:${id}`, 'slack');
    await as('1').inviteUser({ account, email, grants: [] });
    const token = await tokenTo(test, email);
    const { user } = await test.core.open().signUp({ token, name: 'Noor' });
    const { id: membership } = await as(user).acceptInvitation({ token });
    expect(await as(user).readChannels({ account, principal: `user:${user}` })).toMatchObject({
      person: ['slack'],
    });
    await as('1').removeMember({ account, membership });
    await as('1').inviteUser({ account, email, grants: [] });
    await as(user).acceptInvitation({ token: await tokenTo(test, email) });
    expect(await as(user).readChannels({ account, principal: `user:${user}` })).toMatchObject({ person: [] });
    await settleAll(test);
  });

  it('are open to whoever becomes the owner, by taking over, by getting it back, or by joining two logins', async () => {
    const heir = await join();
    await close(`user:${heir.user}`, 'slack', 'mail');
    const double = await join();
    await close(`user:${double.user}`, 'discord');
    const token = await as(double.user).offerMerge({});
    await as('1').mergeUsers({ token });
    const open = { everybody: [], person: [] };
    expect(await as('1').readChannels({ account, principal: 'user:1' })).toEqual(open);
    await as('1').offerOwnership({ account, membership: heir.membership });
    await as(heir.user).acceptOwnership({ account });
    expect(await as(heir.user).readChannels({ account, principal: `user:${heir.user}` })).toEqual(open);
    await as(heir.user).closeChannels({ account, principal: 'user:1', closed: ['slack'] });
    await as('1').undoOwnership({ account });
    expect(await as('1').readChannels({ account, principal: 'user:1' })).toEqual(open);
  });
});
