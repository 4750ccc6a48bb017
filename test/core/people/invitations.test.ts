import { openDatabase } from '../../../core/storage/open';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { actions, codeTo, holds, joinNew, staff, tokenTo, web } from './users';

const account = '1042';
const DAY = 86_400_000;
const missing = { code: 'invitation.not_found', details: {} };

eachDatabase('invitations of users', (_open, place) => {
  let test: TestCore;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
  });
  afterAll(() => test.core.close());
  const as = (id: string) => test.core.as(web(test, id));
  const open = () => test.core.open();

  it('are mailed as a link that shows account, inviter and keys, however often it is opened', async () => {
    const grants = [{ key: 'billing.pay' as const }, { key: 'service.view' as const, service: 's-11' }];
    await as('1').inviteUser({ account, email: ' New@Elsewhere.example', name: 'Nora', grants });
    const token = await tokenTo(test, 'new@elsewhere.example');
    for (let look = 0; look < 3; look++) {
      expect(await open().readInvitation({ token })).toMatchObject({
        account: { id: account, label: 'Bluebird Bakery Ltd' },
        invitedBy: 'Grace Okafor',
        email: 'new@elsewhere.example',
        grants: [
          { key: 'billing.pay' },
          { key: 'service.view', serviceLabel: 'shop.bluebird-bakery.example' },
        ],
      });
    }
    expect(await as('1').listInvitations({ account })).toMatchObject([
      { email: 'new@elsewhere.example', name: 'Nora', state: 'pending', expired: false },
    ]);
    expect((await actions(test))[0]).toBe('user.invited');
  });

  it('make a login and a member of somebody who has neither, in two steps', async () => {
    const token = await tokenTo(test, 'new@elsewhere.example');
    const { user } = await open().signUp({ token, name: 'Nora New' });
    expect(await as(user).myAccounts({})).toEqual([]);
    expect(await holds(test, `user:${user}`, 'billing.pay')).toBe(false);
    await expect(open().signUp({ token, name: 'Again' })).rejects.toMatchObject({ code: 'user.conflict' });
    await as(user).acceptInvitation({ token });
    expect(await holds(test, `user:${user}`, 'billing.pay')).toBe(true);
    expect(await holds(test, `user:${user}`, 'billing.balance')).toBe(false);
    expect((await as(user).myAccounts({})).map(({ account: id }) => id)).toEqual([account]);
    expect((await actions(test))[0]).toBe('user.joined');
  });

  it('join the contact whose address it is: one row, and all it has is the user’s (R20)', async () => {
    const email = 'ada@bluebird-bakery.example';
    await as('1').inviteUser({ account, email, grants: [{ key: 'billing.balance' }] });
    const token = await tokenTo(test, email);
    const { user } = await open().signUp({ token, name: 'Ada Lindqvist' });
    await as(user).acceptInvitation({ token });
    const people = (await as('1').listPeople({ account })).filter((one) => one.email === email);
    expect(people).toMatchObject([{ principal: `user:${user}`, teams: ['IT team'] }]);
    const department = { type: 'department' as const, id: 'technical', account };
    const can = (principal: string) => open().can({ principal, key: 'support.open', resource: department });
    expect(await can(`user:${user}`)).toBe(true);
    expect(await can('contact:31')).toBe(false);
    expect(await holds(test, `user:${user}`, 'billing.balance')).toBe(true);
  });

  it('let what the joined contact held be ended in one place, and its address be proved', async () => {
    const email = 'priya@bluebird-bakery.example';
    const db = openDatabase(url);
    await db.write('latchkey_contact').where({ email }).update({ asleep: 1 });
    await db.close();
    await as('1').inviteUser({ account, email, grants: [] });
    const token = await tokenTo(test, email);
    const { user } = await open().signUp({ token, name: 'Priya' });
    const { id } = await as(user).acceptInvitation({ token });
    const department = (name: string) => ({ type: 'department' as const, id: name, account });
    const can = (key: string, name: string) =>
      open().can({ principal: `user:${user}`, key, resource: department(name) });
    expect([await can('support.open', 'technical'), await can('support.open', 'billing')]).toEqual([
      true,
      false,
    ]);
    const subject = { kind: 'membership' as const, id };
    await as('1').endPermission({ account, subject, key: 'support.open' });
    expect(await can('support.open', 'technical')).toBe(false);
  });

  it('answer alike whether the address has a login, and take the same steps', async () => {
    const answers = [];
    for (const email of ['tomasz@agency-north.example', 'nobody@agency-north.example']) {
      const {
        id: _id,
        email: _email,
        createdAt: _c,
        sentAt: _s,
        expiresAt: _e,
        ...rest
      } = await as('1').inviteUser({ account, email, grants: [] });
      answers.push(rest);
    }
    expect(answers[0]).toEqual(answers[1]);
  });

  it('are refused to a person other than the addressed one, until they prove that address', async () => {
    const email = 'tomasz@agency-north.example';
    const token = await tokenTo(test, email);
    await expect(as('4').acceptInvitation({ token })).rejects.toMatchObject({
      details: { reason: 'ADDRESS_UNPROVED' },
    });
    await expect(test.core.as(staff(test, '1')).acceptInvitation({ token })).rejects.toMatchObject({
      details: { reason: 'NOT_A_USER' },
    });
    await expect(
      test.core.as(web(test, '5', { readOnly: true })).acceptInvitation({ token }),
    ).rejects.toMatchObject({ details: { reason: 'READ_ONLY' } });
    await as('5').acceptInvitation({ token });
    await expect(as('5').acceptInvitation({ token })).rejects.toMatchObject(missing);
  });

  it('are accepted once, however many do so at once', async () => {
    const email = 'race@elsewhere.example';
    await as('1').inviteUser({ account, email, grants: [{ key: 'billing.prices' }] });
    const token = await tokenTo(test, email);
    const { user } = await open().signUp({ token, name: 'Racer' });
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, () => as(user).acceptInvitation({ token })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('make one login, however many sign up at once', async () => {
    const email = 'many@elsewhere.example';
    await as('1').inviteUser({ account, email, grants: [] });
    const token = await tokenTo(test, email);
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, () => open().signUp({ token, name: 'Many' })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(tries.filter((one) => one.status === 'rejected' && one.reason.code !== 'user.conflict')).toEqual(
      [],
    );
  });

  it('answer alike when wrong, used, old, replaced, withdrawn and declined', async () => {
    const email = 'gone@elsewhere.example';
    const { id } = await as('1').inviteUser({ account, email, grants: [] });
    const first = await tokenTo(test, email);
    await as('1').resendInvitation({ account, invitation: id });
    const second = await tokenTo(test, email);
    expect(second).not.toBe(first);
    await as('1').withdrawInvitation({ account, invitation: id });
    await as('1').inviteUser({ account, email, grants: [] });
    const third = await tokenTo(test, email);
    await open().declineInvitation({ token: third });
    await as('1').inviteUser({ account, email, grants: [] });
    const fourth = await tokenTo(test, email);
    test.clock.advance(7 * DAY);
    for (const token of ['A'.repeat(43), first, second, third, fourth]) {
      await expect(open().readInvitation({ token })).rejects.toMatchObject(missing);
      await expect(open().signUp({ token, name: 'N' })).rejects.toMatchObject(missing);
      await expect(open().declineInvitation({ token })).rejects.toMatchObject(missing);
      await expect(as('5').acceptInvitation({ token })).rejects.toMatchObject(missing);
    }
    const [expired] = (await as('1').listInvitations({ account })).filter((one) => one.email === email);
    expect(expired).toMatchObject({ expired: true });
    await as('1').resendInvitation({ account, invitation: expired!.id });
    expect(await open().readInvitation({ token: await tokenTo(test, email) })).toMatchObject({ email });
  });

  it('go to an address once at a time, five times at most, and to no member', async () => {
    const email = 'gone@elsewhere.example';
    await expect(as('1').inviteUser({ account, email, grants: [] })).rejects.toMatchObject({
      details: { reason: 'INVITED' },
    });
    const jonas = 'jonas@bluebird-bakery.example';
    await expect(as('1').inviteUser({ account, email: jonas, grants: [] })).rejects.toMatchObject({
      details: { reason: 'MEMBER' },
    });
    const [waiting] = (await as('1').listInvitations({ account })).filter((one) => one.email === email);
    for (let n = 0; n < 3; n++) await as('1').resendInvitation({ account, invitation: waiting!.id });
    await expect(as('1').resendInvitation({ account, invitation: waiting!.id })).rejects.toMatchObject({
      code: 'limit.reached',
    });
  });

  it('keep their token out of everything but the mail', async () => {
    const email = 'quiet@elsewhere.example';
    await as('1').inviteUser({ account, email, grants: [] });
    const db = openDatabase(url);
    const tables = ['latchkey_outbox', 'latchkey_sealed', 'latchkey_invitation', 'latchkey_activity'];
    const stored = JSON.stringify(await Promise.all(tables.map((table) => db.read(table).select('*'))));
    const bodies = JSON.stringify(await db.read('latchkey_activity').select('body'));
    await db.close();
    expect(stored).toContain(email);
    expect(stored).not.toContain(await tokenTo(test, email));
    expect(bodies).not.toContain(email);
  });

  it('refuse keys that fit no member, services of others, ends that are past, and fields nobody named', async () => {
    const ask = (input: object) =>
      as('1').inviteUser({ account, email: 'x@elsewhere.example', grants: [], ...input });
    const bad: [object, object][] = [
      [{ grants: [{ key: 'billing.pay', service: 's-11' }] }, { details: { reason: 'NOT_FOR_THIS' } }],
      [{ grants: [{ key: 'service.view', service: 's-90' }] }, { code: 'service.not_found' }],
      [{ grants: [{ key: 'billing.pay', expiresAt: 1 }] }, { details: { reason: 'PAST' } }],
      [{ grants: [{ key: 'billing.pay' }, { key: 'billing.pay' }] }, { details: { reason: 'TWICE' } }],
      [{ grants: [{ key: 'billing.everything' }] }, { code: 'input.invalid' }],
      [{ email: 'no address' }, { code: 'input.invalid' }],
      [{ role: 'owner' }, { code: 'input.invalid' }],
    ];
    for (const [input, error] of bad) await expect(ask(input)).rejects.toMatchObject(error);
  });

  describe('by somebody who may invite', () => {
    let inviter: string;
    let membership: string;
    beforeAll(async () => {
      const until = test.clock.now() + 60 * DAY;
      const joined = await joinNew(test, 'inviter@elsewhere.example', [
        { key: 'misc.users' },
        { key: 'billing.pay', expiresAt: until },
        { key: 'service.upgrade', service: 's-11' },
      ]);
      ({ user: inviter, membership } = joined);
    });
    const invite = (email: string, grants: Parameters<ReturnType<typeof as>['inviteUser']>[0]['grants']) =>
      as(inviter).inviteUser({ account, email, grants });

    it.each([
      ['a key they lack', [{ key: 'billing.balance' as const }], 'NOT_HELD'],
      ['a key for longer', [{ key: 'billing.pay' as const }], 'NOT_AS_LONG'],
      ['a wider scope', [{ key: 'service.upgrade' as const }], 'NOT_HELD'],
      ['another service', [{ key: 'service.upgrade' as const, service: 's-12' }], 'NOT_HELD'],
    ])('give nobody %s', async (_what, grants, reason) => {
      await expect(invite('more@elsewhere.example', grants)).rejects.toMatchObject({ details: { reason } });
    });

    it('give themselves nothing by a further address of their own', async () => {
      const email = 'inviter-too@elsewhere.example';
      await as(inviter).startAddressProof({ email });
      await as(inviter).completeAddressProof({ code: await codeTo(test, email) });
      await expect(invite(email, [{ key: 'service.upgrade', service: 's-11' }])).rejects.toMatchObject({
        details: { reason: 'OWN' },
      });
    });

    it('give nobody a sign-in to a contact who has more than they (R6 by result)', async () => {
      await expect(invite('accounts@bluebird-bakery.example', [])).rejects.toMatchObject({
        details: { reason: 'NOT_HELD' },
      });
    });

    it('need misc.users at all', async () => {
      await expect(
        as('3').inviteUser({ account, email: 'x@elsewhere.example', grants: [] }),
      ).rejects.toMatchObject({ details: { reason: 'NO_GRANT' } });
      await expect(as('3').listInvitations({ account })).rejects.toMatchObject({ code: 'access.denied' });
      await expect(
        as('4').inviteUser({ account, email: 'x@elsewhere.example', grants: [] }),
      ).rejects.toMatchObject({ code: 'account.not_found' });
    });

    it('withdraw nobody’s invitation that gives more than they have', async () => {
      const email = 'rich@elsewhere.example';
      const { id } = await as('1').inviteUser({ account, email, grants: [{ key: 'billing.cards' }] });
      await expect(as(inviter).withdrawInvitation({ account, invitation: id })).rejects.toMatchObject({
        details: { reason: 'MORE_THAN_YOU' },
      });
      await expect(as(inviter).resendInvitation({ account, invitation: id })).rejects.toMatchObject({
        details: { reason: 'NOT_HELD' },
      });
    });

    it('give nothing any more once they lost it, however long ago they asked', async () => {
      const email = 'late@elsewhere.example';
      await invite(email, [{ key: 'service.upgrade', service: 's-11' }]);
      const token = await tokenTo(test, email);
      const { user } = await open().signUp({ token, name: 'Late' });
      await as('1').endPermission({
        account,
        subject: { kind: 'membership', id: membership },
        key: 'service.upgrade',
        service: 's-11',
      });
      await expect(as(user).acceptInvitation({ token })).rejects.toMatchObject({
        code: 'invitation.conflict',
        details: { reason: 'INVITER' },
      });
      expect(await as(user).myAccounts({})).toEqual([]);
    });

    it('record what they were refused', async () => {
      const { rows } = await as('1').readActivity({ account });
      const refused = rows.filter((row) => row.refused && row.actor === `user:${inviter}`);
      expect(new Set(refused.map(({ reason }) => reason))).toEqual(
        new Set(['NOT_HELD', 'NOT_AS_LONG', 'OWN', 'MORE_THAN_YOU']),
      );
    });
  });

  it('are sent no more once withdrawn, although their letter waits (R7)', async () => {
    await settleAll(test);
    const email = 'withdrawn@elsewhere.example';
    const { id } = await as('1').inviteUser({ account, email, grants: [] });
    await as('1').withdrawInvitation({ account, invitation: id });
    await settleAll(test);
    expect(test.mails.filter(({ to }) => to === email)).toEqual([]);
  });
});
