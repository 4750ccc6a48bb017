import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { actions, codeTo, staff, tokenTo, web } from '../people/users';

const account = '1042';
const HOUR = 3_600_000;
const before = 'grace.okafor@postbox.example';
const reason = 'Their postbox was closed; we know them by phone.';

eachDatabase('the recovery of an owner’s address', (_open, place) => {
  let test: TestCore;
  let email: string;
  let count = 0;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
    const second = { id: '4', name: 'Second admin', departments: [] };
    await test.core.embedded.putStaff({ ...second, role: 'admin' });
    await test.core.refreshFromHost();
  });
  afterAll(() => test.core.close());
  beforeEach(() => {
    email = `grace${++count}@new.example`;
  });
  const as = (id: string) => test.core.as(web(test, id));
  const asStaff = (id = '1') => test.core.as(staff(test, id));
  const request = () => asStaff().requestRecovery({ account, email, reason });
  const prove = async () => test.core.open().proveRecovery({ token: await tokenTo(test, email) });
  const primary = async () => (await as('1').listAddresses({}))[0]!.email;

  it('is refused to one of staff alone, before 72 hours', async () => {
    await request();
    await prove();
    await expect(asStaff().approveRecovery({ account })).rejects.toMatchObject({
      details: { reason: 'ALONE' },
    });
    test.clock.advance(72 * HOUR - 60_000);
    await expect(asStaff().approveRecovery({ account })).rejects.toMatchObject({
      details: { reason: 'ALONE' },
    });
    expect(await primary()).toBe(before);
    await asStaff().stopRecovery({ account });
  });

  it('is refused to clients, tokens, supporters and auditors', async () => {
    for (const actor of [
      ...[web(test, '1'), web(test, '2'), staff(test, '2'), staff(test, '3')],
      web(test, '', { principal: 'service:billing', scopes: ['accounts:write'] }),
    ]) {
      await expect(test.core.as(actor).requestRecovery({ account, email, reason })).rejects.toMatchObject({
        code: 'access.denied',
      });
    }
    await request();
    await prove();
    for (const actor of [web(test, '1'), staff(test, '2'), staff(test, '3')]) {
      await expect(test.core.as(actor).approveRecovery({ account })).rejects.toMatchObject({
        code: 'access.denied',
      });
    }
    await expect(as('2').stopRecovery({ account })).rejects.toMatchObject({ code: 'access.denied' });
    await as('1').stopRecovery({ account });
    await expect(asStaff('4').approveRecovery({ account })).rejects.toMatchObject({
      code: 'recovery.not_found',
    });
  });

  it('waits for the new address to be proved, and takes none that is a login’s', async () => {
    await expect(
      asStaff().requestRecovery({ account, email: 'jonas@bluebird-bakery.example', reason }),
    ).rejects.toMatchObject({ details: { reason: 'TAKEN' } });
    await request();
    await expect(request()).rejects.toMatchObject({ details: { reason: 'WAITING' } });
    await expect(asStaff('4').approveRecovery({ account })).rejects.toMatchObject({
      details: { reason: 'UNPROVED' },
    });
    const token = await tokenTo(test, email);
    expect(await test.core.open().readRecovery({ token })).toMatchObject({ email });
    await test.core.open().proveRecovery({ token });
    await expect(test.core.open().proveRecovery({ token })).rejects.toMatchObject({
      code: 'recovery.not_found',
    });
    await asStaff().stopRecovery({ account });
  });

  it('is not the second of two when the first is none of staff any more', async () => {
    await request();
    await prove();
    const one = { id: '1', name: 'Marta Kowal', departments: [] };
    await test.core.embedded.putStaff({ ...one, role: 'auditor' });
    await test.core.refreshFromHost();
    await expect(asStaff('4').approveRecovery({ account })).rejects.toMatchObject({
      details: { reason: 'ALONE' },
    });
    await test.core.embedded.putStaff({ ...one, role: 'admin' });
    await test.core.refreshFromHost();
    await asStaff().stopRecovery({ account });
  });

  it('goes through by a second one of staff, once, told to every address, the one before too', async () => {
    await request();
    await prove();
    const tries = await Promise.allSettled([1, 2, 3].map(() => asStaff('4').approveRecovery({ account })));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await as('1').listAddresses({})).map((one) => one.email)).toEqual([email]);
    await settleAll(test);
    const subjects = (to: string) =>
      test.mails.filter((mail) => mail.to === to).map(({ subject }) => subject);
    for (const to of [before, email]) {
      expect(subjects(to)).toContain('The owner of Bluebird Bakery Ltd has another address');
    }
    expect(subjects(before)).toContain('Another address for the owner of Bluebird Bakery Ltd');
    expect((await actions(test)).slice(0, 3)).toEqual(['recovery.done', 'recovery.proved', 'recovery.asked']);
    expect(JSON.stringify((await as('1').readActivity({ account })).rows)).not.toContain(email);
  });

  it('goes through by the same one of staff after 72 hours', async () => {
    await request();
    await prove();
    test.clock.advance(72 * HOUR);
    await asStaff().approveRecovery({ account });
    expect(await primary()).toBe(email);
  });

  it('is undone by no link that an address got before', async () => {
    const [x, y] = ['x@thief.example', 'y@thief.example'];
    for (const one of [x, y]) {
      await as('1').startAddressProof({ email: one });
      await as('1').completeAddressProof({ code: await codeTo(test, one) });
      await as('1').changePrimaryAddress({ email: one });
    }
    const link = await tokenTo(test, x);
    await request();
    await prove();
    await asStaff('4').approveRecovery({ account });
    await expect(test.core.open().undoAddress({ token: link })).rejects.toMatchObject({
      code: 'one_time_link.not_found',
    });
    await as('1').removeAddress({ email: x });
  });
});
