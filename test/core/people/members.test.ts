import type { Actor } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { actions, holds, joinNew, staff, tokenTo, web } from './users';

const account = '1042';
const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-gone' };

eachDatabase('masters and members', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (id: string) => test.core.as(web(test, id));
  const asStaff = (id = '1') => test.core.as(staff(test, id));
  const at = (membership: string) => ({ account, membership });
  const refused = (reason: string) => ({ code: 'access.denied', details: { reason } });
  let number = 0;
  const join = (grants: Parameters<typeof joinNew>[2] = []) =>
    joinNew(test, `member${++number}@elsewhere.example`, grants);

  describe('masters', () => {
    it('are made by the owner or staff, and hold every key at once', async () => {
      const one = await join();
      expect(await holds(test, `user:${one.user}`, 'billing.cards')).toBe(false);
      await as('1').promoteToMaster(at(one.membership));
      expect(await holds(test, `user:${one.user}`, 'billing.cards')).toBe(true);
      expect((await actions(test))[0]).toBe('master.made');
      const other = await join();
      await asStaff().promoteToMaster(at(other.membership));
      await as('1').demoteMaster(at(one.membership));
      expect(await holds(test, `user:${one.user}`, 'billing.cards')).toBe(false);
      await asStaff().demoteMaster(at(other.membership));
    });

    it('make and unmake none, and touch neither each other nor the owner', async () => {
      const { membership } = await join();
      await expect(as('2').promoteToMaster(at(membership))).rejects.toMatchObject(refused('OWNER_ONLY'));
      await as('1').promoteToMaster(at(membership));
      await expect(as('2').demoteMaster(at(membership))).rejects.toMatchObject(refused('OWNER_ONLY'));
      await expect(as('2').suspendMember(at(membership))).rejects.toMatchObject(refused('OWNER_ONLY'));
      await expect(as('2').removeMember(at(membership))).rejects.toMatchObject(refused('OWNER_ONLY'));
      for (const touch of ['suspendMember', 'removeMember'] as const) {
        await expect(as('2')[touch](at('m-1042-1'))).rejects.toMatchObject({ details: { reason: 'OWNER' } });
        await expect(asStaff()[touch](at('m-1042-1'))).rejects.toMatchObject({
          details: { reason: 'OWNER' },
        });
      }
    });

    it('are made by no delegate, by no auditor, and not of oneself', async () => {
      const { user, membership } = await join([{ key: 'misc.users' }]);
      await expect(as(user).promoteToMaster(at(membership))).rejects.toMatchObject(refused('OWNER_ONLY'));
      await expect(asStaff('3').promoteToMaster(at(membership))).rejects.toMatchObject(refused('STAFF_ROLE'));
      await expect(as('4').promoteToMaster(at(membership))).rejects.toMatchObject({
        code: 'account.not_found',
      });
      await expect(as('1').promoteToMaster(at('m-1077-5'))).rejects.toMatchObject({
        code: 'membership.not_found',
      });
    });

    it('who are unmade leave nothing pending, and show what they gave, to keep or end in one step', async () => {
      const { user, membership } = await join();
      await as('1').promoteToMaster(at(membership));
      const subject = { kind: 'contact' as const, id: '33' };
      await as(user).givePermission({ account, subject, key: 'billing.prices' });
      const email = 'pending@elsewhere.example';
      await as(user).inviteUser({ account, email, grants: [{ key: 'billing.cards' }] });
      const token = await tokenTo(test, email);
      const left = await as('1').demoteMaster({ ...at(membership), endGranted: true });
      expect(left).toMatchObject({
        withdrawn: [{ email }],
        granted: [{ key: 'billing.prices', subject }],
        ended: true,
      });
      expect(await holds(test, 'contact:33', 'billing.prices')).toBe(false);
      await expect(test.core.open().readInvitation({ token })).rejects.toMatchObject({
        code: 'invitation.not_found',
      });
    });
  });

  describe('suspension', () => {
    it('ends what a member can do there at once, and waking brings it back', async () => {
      const { user, membership } = await join([{ key: 'billing.pay' }]);
      await as('1').suspendMember(at(membership));
      expect(await holds(test, `user:${user}`, 'billing.pay')).toBe(false);
      expect(await as(user).myAccounts({})).toEqual([]);
      await as('1').resumeMember(at(membership));
      expect(await holds(test, `user:${user}`, 'billing.pay')).toBe(true);
      expect((await actions(test)).slice(0, 2)).toEqual(['member.resumed', 'member.suspended']);
    });

    it('is not got around by accepting another invitation', async () => {
      const { user, membership } = await join();
      await as('1').suspendMember(at(membership));
      const [one] = (await as('1').listPeople({ account })).filter((p) => p.principal === `user:${user}`);
      await expect(as('1').inviteUser({ account, email: one!.email, grants: [] })).rejects.toMatchObject({
        details: { reason: 'MEMBER' },
      });
    });

    it('is for a delegate who holds all that the member has, and so is waking', async () => {
      const delegate = await join([{ key: 'misc.users' }, { key: 'billing.pay' }]);
      const less = await join([{ key: 'billing.pay' }]);
      const more = await join([{ key: 'billing.balance' }]);
      await as(delegate.user).suspendMember(at(less.membership));
      await as(delegate.user).resumeMember(at(less.membership));
      await expect(as(delegate.user).suspendMember(at(more.membership))).rejects.toMatchObject(
        refused('MORE_THAN_YOU'),
      );
      await expect(as(delegate.user).suspendMember(at('m-1042-2'))).rejects.toMatchObject(
        refused('MORE_THAN_YOU'),
      );
      await as('1').suspendMember(at(more.membership));
      await expect(as(delegate.user).resumeMember(at(more.membership))).rejects.toMatchObject(
        refused('NOT_HELD'),
      );
      await expect(as(delegate.user).suspendMember(at(delegate.membership))).rejects.toMatchObject({
        details: { reason: 'SELF' },
      });
      await expect(as('3').suspendMember(at(less.membership))).rejects.toMatchObject(refused('NO_MANAGE'));
    });
  });

  describe('removal', () => {
    it('ends grants, team places, joined contact and chat links; tickets stay; an equal address starts with nothing', async () => {
      const email = 'ada@bluebird-bakery.example';
      const { user, membership } = await joinNew(test, email, [{ key: 'billing.pay' }]);
      const token = await test.core.open().offerSignInLink({ chat, handle: 'a', place: 'p' });
      await as(user).confirmSignInLink({ token });
      const form = { account, department: 'technical', priority: 'low' as const, subject: 's', message: 'm' };
      const { id: ticket } = await as(user).openTicket(form);
      expect(await holds(test, `user:${user}`, 'support.emails')).toBe(true);
      const { id: team } = await as('1').addTeam({ account, name: 'Readers' });
      const subject = { kind: 'team' as const, id: team };
      await as('1').givePermission({ account, subject, key: 'misc.activity' });
      await as('1').addTeamMember({ account, team, subject: { kind: 'membership', id: membership } });
      expect(await holds(test, `user:${user}`, 'misc.activity')).toBe(true);
      await as('1').removeMember(at(membership));
      for (const principal of [`user:${user}`, 'contact:31']) {
        for (const key of ['billing.pay', 'support.emails', 'support.open', 'misc.activity']) {
          expect(await holds(test, principal, key)).toBe(false);
        }
      }
      expect(await test.core.chatPerson(chat)).toBeUndefined();
      expect(await as('1').readTicket({ ticket })).toMatchObject({ ticket: { id: ticket } });
      expect((await as('1').listPeople({ account })).filter((one) => one.email === email)).toEqual([]);
      await expect(as(user).readTicket({ ticket })).rejects.toMatchObject({ code: 'ticket.not_found' });
      await as('1').inviteUser({ account, email, grants: [] });
      await as(user).acceptInvitation({ token: await tokenTo(test, email) });
      for (const key of ['support.emails', 'misc.activity']) {
        expect(await holds(test, `user:${user}`, key)).toBe(false);
      }
    });

    it('of one’s own place is leaving, for anybody but the owner', async () => {
      const { user } = await join([{ key: 'billing.pay' }, { key: 'misc.users' }]);
      await as(user).inviteUser({ account, email: 'by-leaver@elsewhere.example', grants: [] });
      expect(await as(user).leaveAccount({ account })).toMatchObject({
        withdrawn: [{ email: 'by-leaver@elsewhere.example' }],
      });
      expect(await as(user).myAccounts({})).toEqual([]);
      expect((await actions(test))[0]).toBe('member.left');
      await expect(as('1').leaveAccount({ account })).rejects.toMatchObject({ details: { reason: 'OWNER' } });
      await expect(as('5').leaveAccount({ account })).rejects.toMatchObject({
        code: 'membership.not_found',
      });
    });

    it('is for a delegate who holds all that the member has', async () => {
      const delegate = await join([{ key: 'misc.users' }]);
      const more = await join([{ key: 'billing.balance' }]);
      const plain = await join();
      await expect(as(delegate.user).removeMember(at(more.membership))).rejects.toMatchObject(
        refused('MORE_THAN_YOU'),
      );
      await as(delegate.user).removeMember(at(plain.membership));
      await expect(as(delegate.user).removeMember(at(plain.membership))).rejects.toMatchObject({
        code: 'membership.not_found',
      });
    });

    it('ends nothing that a remover may not end (R6)', async () => {
      const delegate = await join([{ key: 'misc.users' }]);
      const gone = await join([{ key: 'misc.contacts' }]);
      const subject = { kind: 'contact' as const, id: '33' };
      await as('1').givePermission({
        account,
        subject: { kind: 'membership', id: gone.membership },
        key: 'billing.prices',
      });
      await as(gone.user).givePermission({ account, subject, key: 'billing.prices' });
      await as('1').endPermission({
        account,
        subject: { kind: 'membership', id: gone.membership },
        key: 'billing.prices',
      });
      await as('1').endPermission({
        account,
        subject: { kind: 'membership', id: gone.membership },
        key: 'misc.contacts',
      });
      await expect(
        as(delegate.user).removeMember({ ...at(gone.membership), endGranted: true }),
      ).rejects.toMatchObject({ code: 'access.denied' });
      expect(await as(delegate.user).removeMember(at(gone.membership))).toMatchObject({
        granted: [{ key: 'billing.prices' }],
        ended: false,
      });
      expect(await holds(test, 'contact:33', 'billing.prices')).toBe(true);
    });
  });

  describe('a login that staff suspend', () => {
    it('works nowhere and loses its chat links, until it is woken', async () => {
      const one = await join([{ key: 'billing.pay' }]);
      const linked = { ...chat, user: 'U-suspended' };
      const token = await test.core.open().offerSignInLink({ chat: linked, handle: 'a', place: 'p' });
      await as(one.user).confirmSignInLink({ token });
      await asStaff().suspendUser({ user: one.user });
      expect(await holds(test, `user:${one.user}`, 'billing.pay')).toBe(false);
      expect(await test.core.chatPerson(linked)).toBeUndefined();
      await expect(as(one.user).startAddressProof({ email: 'x@y.example' })).rejects.toMatchObject(
        refused('SUSPENDED'),
      );
      await asStaff().resumeUser({ user: one.user });
      expect(await holds(test, `user:${one.user}`, 'billing.pay')).toBe(true);
      expect((await actions(test)).slice(0, 2)).toEqual(['user.resumed', 'user.suspended']);
    });

    it('is no owner’s, and nobody else suspends one', async () => {
      await expect(asStaff().suspendUser({ user: '1' })).rejects.toMatchObject({
        details: { reason: 'OWNER' },
      });
      for (const actor of [staff(test, '2'), staff(test, '3'), web(test, '1'), web(test, '3')] as Actor[]) {
        await expect(test.core.as(actor).suspendUser({ user: '5' })).rejects.toMatchObject({
          code: 'access.denied',
        });
      }
      await settleAll(test);
    });
  });
});
