import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { SAMPLE_ACCOUNTS, SAMPLE_USERS } from '../../../sandbox/sample';
import { actions, holds as holdsOn, staff, tokenTo, web } from '../people/users';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const grace = 'grace.okafor@postbox.example';
const spare = 'spare@postbox.example';

eachDatabase('ownership', (_open, place) => {
  let test: TestCore;
  let account: string;
  let label: string;
  let count = 0;
  const heir = () => ({ user: `h${count}`, membership: `m-${account}-h${count}` });
  const heirMail = () => `heir${count}@elsewhere.example`;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  beforeEach(async () => {
    account = `own-${++count}`;
    label = `Bakery ${count}`;
    const [, bakery] = SAMPLE_ACCOUNTS;
    const roles = { 1: 'owner', 2: 'master', 3: 'member', [heir().user]: 'member' } as const;
    const heirs = [{ id: heir().user, name: 'Heir', email: heirMail() }];
    await test.core.open().importAccount({
      ...bakery!,
      account: { ...bakery!.account, id: account, label },
      services: [],
      members: Object.entries(roles).map(([user, role]) => ({
        ...[...SAMPLE_USERS, ...heirs].find(({ id }) => id === user)!,
        ...{ id: `m-${account}-${user}`, user, role },
      })),
      ...{ contacts: [], teams: [], remoteTeams: [] },
    });
  });
  afterAll(() => test.core.close());
  const holds = (principal: string, key: string) => holdsOn(test, principal, key, account);
  const as = (id: string) => test.core.as(web(test, id));
  const asStaff = (id = '1') => test.core.as(staff(test, id));
  const open = () => test.core.open();
  const offer = () => as('1').offerOwnership({ account, membership: heir().membership });
  const roles = async () => {
    const people = await asStaff().listPeople({ account });
    return people.filter(({ role }) => role === 'owner').map(({ principal }) => principal);
  };
  const handOver = async () => {
    await offer();
    await as(heir().user).acceptOwnership({ account });
  };
  const nameSecondary = async () => {
    await as('1').setSecondaryAddress({ account, email: spare });
    await open().confirmSecondaryAddress({ token: await tokenTo(test, spare) });
  };
  const mailsTo = async (to: string) => {
    await settleAll(test);
    return test.mails.filter((mail) => mail.to === to).map(({ subject }) => subject);
  };

  it('goes to whom it was offered, once they accept; every address on file is told of both', async () => {
    await nameSecondary();
    await offer();
    expect(await roles()).toEqual(['user:1']);
    await as(heir().user).acceptOwnership({ account });
    expect(await roles()).toEqual([`user:${heir().user}`]);
    expect(await holds(`user:${heir().user}`, 'billing.cards')).toBe(true);
    expect(await holds('user:1', 'billing.cards')).toBe(true);
    for (const to of [grace, heirMail(), spare]) {
      expect(await mailsTo(to)).toEqual(
        expect.arrayContaining([`${label} may get another owner`, `${label} has another owner`]),
      );
    }
    expect((await actions(test, account)).slice(0, 2)).toEqual(['ownership.handed', 'ownership.offered']);
  });

  it('is offered by the owner alone: no master, member, contact’s link, staff or stranger', async () => {
    const asked = { account, membership: heir().membership };
    for (const id of ['2', '3', heir().user]) {
      await expect(as(id).offerOwnership(asked)).rejects.toMatchObject({ details: { reason: 'OWNER_ONLY' } });
    }
    await expect(as('4').offerOwnership(asked)).rejects.toMatchObject({ code: 'account.not_found' });
    await expect(asStaff().offerOwnership(asked)).rejects.toMatchObject({
      details: { reason: 'OWNER_ONLY' },
    });
    await expect(as('1').offerOwnership({ account, membership: `m-${account}-1` })).rejects.toMatchObject({
      details: { reason: 'OWNER' },
    });
    await expect(as('1').offerOwnership({ account, membership: 'm-1077-5' })).rejects.toMatchObject({
      code: 'membership.not_found',
    });
  });

  it('is accepted by nobody else, not late, and not when withdrawn', async () => {
    await offer();
    for (const id of ['1', '2', '3']) {
      await expect(as(id).acceptOwnership({ account })).rejects.toMatchObject({
        code: 'ownership.not_found',
      });
    }
    await expect(offer()).rejects.toMatchObject({ details: { reason: 'OFFERED' } });
    await expect(as('2').withdrawOwnership({ account })).rejects.toMatchObject({
      code: 'ownership.not_found',
    });
    await as('1').withdrawOwnership({ account });
    await expect(as(heir().user).acceptOwnership({ account })).rejects.toMatchObject({
      code: 'ownership.not_found',
    });
    await offer();
    test.clock.advance(7 * DAY);
    await expect(as(heir().user).acceptOwnership({ account })).rejects.toMatchObject({
      code: 'ownership.not_found',
    });
    await handOver();
  });

  it('goes to no suspended member or login, and to nobody who was removed meanwhile', async () => {
    await as('1').suspendMember({ account, membership: heir().membership });
    await expect(offer()).rejects.toMatchObject({ details: { reason: 'SUSPENDED' } });
    await as('1').resumeMember({ account, membership: heir().membership });
    await offer();
    await asStaff().suspendUser({ user: heir().user });
    await expect(as(heir().user).acceptOwnership({ account })).rejects.toMatchObject({
      code: 'access.denied',
    });
    await asStaff().resumeUser({ user: heir().user });
    await as('1').removeMember({ account, membership: heir().membership });
    await expect(as(heir().user).acceptOwnership({ account })).rejects.toMatchObject({
      code: 'account.not_found',
    });
    expect((await as('1').readOwnership({ account })).offer).toBeUndefined();
  });

  it('comes back within 72 hours to an owner who was taken off the account meanwhile', async () => {
    await handOver();
    await as(heir().user).removeMember({ account, membership: `m-${account}-1` });
    expect(await holds('user:1', 'billing.pay')).toBe(false);
    for (const id of ['2', '3', heir().user]) {
      await expect(as(id).undoOwnership({ account })).rejects.toMatchObject({ code: 'ownership.not_found' });
    }
    await as('1').undoOwnership({ account });
    expect(await roles()).toEqual(['user:1']);
    expect(await holds('user:1', 'billing.cards')).toBe(true);
    expect(await holds(`user:${heir().user}`, 'billing.cards')).toBe(false);
    await expect(as('1').undoOwnership({ account })).rejects.toMatchObject({ code: 'ownership.not_found' });
  });

  it('is undone by the link of the secondary address, which looking doesn’t use up', async () => {
    await nameSecondary();
    await handOver();
    const token = await tokenTo(test, spare);
    await as(heir().user).setSecondaryAddress({ account });
    for (let look = 0; look < 2; look++) {
      expect(await open().readOwnershipUndo({ token })).toMatchObject({
        account: { label },
        from: 'Grace Okafor',
      });
    }
    await open().undoOwnershipByLink({ token });
    expect(await roles()).toEqual(['user:1']);
    for (const used of [token, 'A'.repeat(43)]) {
      await expect(open().undoOwnershipByLink({ token: used })).rejects.toMatchObject({
        code: 'ownership.not_found',
      });
    }
  });

  it('is undone by staff, and by nobody after 72 hours', async () => {
    await handOver();
    await asStaff().undoOwnership({ account });
    expect(await roles()).toEqual(['user:1']);
    await handOver();
    await expect(
      as(heir().user).offerOwnership({ account, membership: `m-${account}-1` }),
    ).rejects.toMatchObject({
      details: { reason: 'RECENT' },
    });
    test.clock.advance(72 * HOUR);
    await expect(as('1').undoOwnership({ account })).rejects.toMatchObject({ code: 'ownership.not_found' });
    await expect(asStaff().undoOwnership({ account })).rejects.toMatchObject({ code: 'ownership.not_found' });
    expect(await roles()).toEqual([`user:${heir().user}`]);
  });

  it('asks both for a proof of their own, just now and never in chat', async () => {
    const late = { freshAt: test.clock.now() - 121_000 };
    const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-1' };
    const token = await open().offerSignInLink({ chat, handle: 'g', place: 'p' });
    const { id: link } = await as('1').confirmSignInLink({ token });
    const asked = { account, membership: heir().membership };
    for (const actor of [web(test, '1', late), web(test, '1', { channel: 'slack', chat, link })]) {
      await expect(test.core.as(actor).offerOwnership(asked)).rejects.toMatchObject({
        code: 'access.not_fresh',
      });
    }
    await offer();
    await expect(
      test.core.as(web(test, heir().user, late)).acceptOwnership({ account }),
    ).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
    await as(heir().user).acceptOwnership({ account });
    await expect(test.core.as(web(test, '1', late)).undoOwnership({ account })).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
  });

  it('has one new owner when many accept, and one old one when many undo', async () => {
    await offer();
    const both = await Promise.allSettled(
      [1, 2, 3, 4].map(() => as(heir().user).acceptOwnership({ account })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await roles()).toEqual([`user:${heir().user}`]);
    const undone = await Promise.allSettled([
      as('1').undoOwnership({ account }),
      asStaff().undoOwnership({ account }),
    ]);
    expect(undone.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await roles()).toEqual(['user:1']);
  });

  it('is offered once when two hand-overs begin at once', async () => {
    const offers = await Promise.allSettled([
      offer(),
      as('1').offerOwnership({ account, membership: `m-${account}-2` }),
    ]);
    expect(offers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  describe('a secondary address', () => {
    it('gets notices once its holder says yes, and proves nothing (R10)', async () => {
      await as('1').setSecondaryAddress({ account, email: spare });
      await offer();
      expect((await mailsTo(spare)).at(-1)).toBe(`Shall notices about ${label} come here too?`);
      const token = await tokenTo(test, spare);
      expect(await open().readSecondaryAddress({ token })).toMatchObject({ email: spare });
      await open().confirmSecondaryAddress({ token });
      await expect(open().confirmSecondaryAddress({ token })).rejects.toMatchObject({
        code: 'secondary.not_found',
      });
      await as('1').withdrawOwnership({ account });
      await offer();
      expect(await mailsTo(spare)).toContain(`${label} may get another owner`);
      const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-spare' };
      await open().startProof({ chat, handle: 's', place: 'p', email: spare });
      await settleAll(test);
      expect(test.mails.filter(({ to, text }) => to === spare && /\d{4} \d{4}/.test(text))).toEqual([]);
    });

    it('is the owner’s to name and take back, told to the one before', async () => {
      for (const id of ['2', '3']) {
        await expect(as(id).setSecondaryAddress({ account, email: spare })).rejects.toMatchObject({
          details: { reason: 'OWNER_ONLY' },
        });
      }
      await expect(asStaff().setSecondaryAddress({ account, email: spare })).rejects.toMatchObject({
        code: 'access.denied',
      });
      await expect(as('1').setSecondaryAddress({ account, email: grace })).rejects.toMatchObject({
        details: { reason: 'YOURS' },
      });
      await nameSecondary();
      await as('1').setSecondaryAddress({ account });
      expect(await mailsTo(spare)).toContain(`The secondary address of ${label} was changed`);
      expect((await as('1').readOwnership({ account })).secondary).toBeUndefined();
      await expect(as('3').readOwnership({ account })).rejects.toMatchObject({ code: 'account.not_found' });
    });
  });
});
