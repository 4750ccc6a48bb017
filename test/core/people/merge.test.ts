import { eachDatabase } from '../../support/databases';
import { sampleCore, type TestCore } from '../../support/core';
import { actions, codeTo, holds, joinNew, staff, web } from './users';

const account = '1042';
const missing = { code: 'merge.not_found' };

eachDatabase('two logins of one person', (_open, place) => {
  let test: TestCore;
  let number = 0;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (id: string) => test.core.as(web(test, id));
  const join = (grants: Parameters<typeof joinNew>[2] = []) =>
    joinNew(test, `double${++number}@elsewhere.example`, grants);

  it('become one by somebody who is signed in to both: places, grants, tickets, addresses and teams', async () => {
    const gone = await join([{ key: 'billing.pay' }, { key: 'support.open' }]);
    const stays = await join([{ key: 'billing.balance' }]);
    const form = { account, department: 'technical', priority: 'low' as const, subject: 's', message: 'm' };
    const { id: ticket } = await as(gone.user).openTicket(form);
    const token = await as(gone.user).offerMerge({});
    expect(await as(stays.user).mergeUsers({ token })).toEqual({ user: stays.user, gone: gone.user });
    for (const key of ['billing.pay', 'billing.balance']) {
      expect(await holds(test, `user:${stays.user}`, key)).toBe(true);
      expect(await holds(test, `user:${gone.user}`, key)).toBe(false);
    }
    expect(await as(stays.user).readTicket({ ticket })).toMatchObject({ ticket: { id: ticket } });
    expect((await as(stays.user).listAddresses({})).map(({ email }) => email).sort()).toEqual([
      'double1@elsewhere.example',
      'double2@elsewhere.example',
    ]);
    expect((await as('1').listPeople({ account })).map(({ principal }) => principal)).not.toContain(
      `user:${gone.user}`,
    );
    expect((await actions(test))[0]).toBe('users.merged');
    await expect(as(gone.user).listAddresses({})).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('bring the places of other accounts, and the teams that are let in elsewhere', async () => {
    const stays = await join();
    const token = await as('5').offerMerge({});
    await as(stays.user).mergeUsers({ token });
    expect((await as(stays.user).myAccounts({})).map((hat) => hat.account).sort()).toEqual(['1042', '1077']);
    const service = { type: 'service' as const, id: 's-11' };
    expect(
      await test.core.open().can({ principal: `user:${stays.user}`, key: 'service.view', resource: service }),
    ).toBe(true);
  });

  it('are merged by a token once, by nobody without one, and not with itself', async () => {
    const [one, other] = [await join(), await join()];
    const token = await as(one.user).offerMerge({});
    await expect(as(one.user).mergeUsers({ token })).rejects.toMatchObject({ details: { reason: 'SELF' } });
    await expect(as(other.user).mergeUsers({ token: 'A'.repeat(43) })).rejects.toMatchObject(missing);
    await expect(test.core.as(staff(test, '1')).mergeUsers({ token })).rejects.toMatchObject({
      code: 'access.denied',
    });
    await expect(test.core.as(staff(test, '1')).offerMerge({})).rejects.toMatchObject({
      code: 'access.denied',
    });
    await expect(as(other.user).confirmSignInLink({ token })).rejects.toMatchObject({
      code: 'one_time_link.not_found',
    });
    const both = await Promise.allSettled([
      as(other.user).mergeUsers({ token }),
      as('3').mergeUsers({ token }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const late = await as(both[0].status === 'fulfilled' ? other.user : '3').offerMerge({});
    test.clock.advance(600_001);
    await expect(as('2').mergeUsers({ token: late })).rejects.toMatchObject(missing);
  });

  it('wake no suspended place, and leave everything as it was then', async () => {
    const [one, other] = [await join([{ key: 'billing.pay' }]), await join()];
    await as('1').suspendMember({ account, membership: one.membership });
    const token = await as(one.user).offerMerge({});
    await expect(as(other.user).mergeUsers({ token })).rejects.toMatchObject({
      details: { reason: 'SUSPENDED' },
    });
    expect(await holds(test, `user:${other.user}`, 'billing.pay')).toBe(false);
  });

  it('ask both for a proof just now', async () => {
    const late = web(test, '1', { freshAt: test.clock.now() - 121_000 });
    await expect(test.core.as(late).offerMerge({})).rejects.toMatchObject({ code: 'access.not_fresh' });
    const token = await as('2').offerMerge({});
    await expect(test.core.as(late).mergeUsers({ token })).rejects.toMatchObject({
      code: 'access.not_fresh',
    });
  });

  it('keep one owner, who is the merged user then', async () => {
    const one = await join();
    const token = await as(one.user).offerMerge({});
    await as('1').mergeUsers({ token });
    expect(await as('1').readOwnership({ account })).toMatchObject({ owner: '1' });
    const email = 'after@elsewhere.example';
    await as('1').startAddressProof({ email });
    await as('1').completeAddressProof({ code: await codeTo(test, email) });
  });
});
