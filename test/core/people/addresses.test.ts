import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { codeTo, holds, staff, tokenTo, web } from './users';

const account = '1042';
const HOUR = 3_600_000;
const chat = { surface: 'slack' as const, tenant: 'T1', user: 'U-jonas' };

eachDatabase('further addresses of a login', (_open, place) => {
  let test: TestCore;
  beforeAll(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterAll(() => test.core.close());
  const as = (id: string) => test.core.as(web(test, id));
  const prove = async (id: string, email: string) => {
    await as(id).startAddressProof({ email });
    return as(id).completeAddressProof({ code: await codeTo(test, email.toLowerCase()) });
  };

  it('are proved by a code, told to every address, and accept invitations', async () => {
    await as('1').inviteUser({ account, email: 'tom@home.example', grants: [{ key: 'billing.pay' }] });
    const token = await tokenTo(test, 'tom@home.example');
    await expect(as('5').acceptInvitation({ token })).rejects.toMatchObject({ code: 'access.denied' });
    await prove('5', 'Tom@Home.example');
    await as('5').acceptInvitation({ token });
    expect(await holds(test, 'user:5', 'billing.pay')).toBe(true);
    expect(await as('5').listAddresses({})).toMatchObject([
      { email: 'tomasz@agency-north.example', isPrimary: true },
      { email: 'tom@home.example', isPrimary: false },
    ]);
    await settleAll(test);
    const told = test.mails.filter(({ subject }) => subject.startsWith('An address was added'));
    expect(told.map(({ to }) => to).sort()).toEqual(['tom@home.example', 'tomasz@agency-north.example']);
  });

  it('make the contacts with them one’s own: nobody gives to themselves through one', async () => {
    await prove('3', 'accounts@bluebird-bakery.example');
    const given = {
      account,
      subject: { kind: 'contact' as const, id: '32' },
      key: 'billing.balance' as const,
    };
    await expect(as('3').givePermission(given)).rejects.toMatchObject({ details: { reason: 'OWN' } });
  });

  it('are proved by the newest code alone', async () => {
    await as('1').startAddressProof({ email: 'early@elsewhere.example' });
    const early = await codeTo(test, 'early@elsewhere.example');
    await as('1').startAddressProof({ email: 'early@elsewhere.example' });
    const newest = await codeTo(test, 'early@elsewhere.example');
    await expect(as('1').completeAddressProof({ code: early })).rejects.toMatchObject({
      details: { reason: 'WRONG' },
    });
    await as('1').completeAddressProof({ code: newest });
    expect(early).not.toBe(newest);
  });

  it('belong to one login: another’s gets a mail without a code, and the same answer', async () => {
    const [theirs, free] = ['nadia@agency-north.example', 'free@elsewhere.example'];
    const answers = [
      await as('3').startAddressProof({ email: theirs }),
      await as('3').startAddressProof({ email: free }),
    ];
    expect(answers).toEqual([undefined, undefined]);
    await settleAll(test);
    const mail = test.mails.findLast(({ to }) => to === theirs)!;
    expect(mail.text).not.toMatch(/\d{4} \d{4}/);
    await as('3').completeAddressProof({ code: await codeTo(test, free) });
    await expect(as('3').completeAddressProof({ code: '00000000' })).rejects.toMatchObject({
      details: { reason: 'ENDED' },
    });
  });

  it('go to one login when two prove them at once', async () => {
    const email = 'shared@elsewhere.example';
    const codes: string[] = [];
    for (const id of ['1', '2']) {
      await as(id).startAddressProof({ email });
      codes.push(await codeTo(test, email));
    }
    const tries = await Promise.allSettled([
      as('1').completeAddressProof({ code: codes[0]! }),
      as('2').completeAddressProof({ code: codes[1]! }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('take a code once, for ten minutes, with five tries', async () => {
    const email = 'tries@elsewhere.example';
    await as('4').startAddressProof({ email });
    const code = await codeTo(test, email);
    for (let n = 0; n < 5; n++) {
      await expect(as('4').completeAddressProof({ code: '0000' })).rejects.toMatchObject({
        details: { reason: 'WRONG' },
      });
    }
    await expect(as('4').completeAddressProof({ code })).rejects.toMatchObject({ code: 'limit.reached' });
    await as('4').startAddressProof({ email });
    const next = await codeTo(test, email);
    test.clock.advance(600_001);
    await expect(as('4').completeAddressProof({ code: next })).rejects.toMatchObject({
      details: { reason: 'ENDED' },
    });
  });

  it('are asked for five times a day; three mails an hour reach one address, whoever asks', async () => {
    test.clock.advance(25 * HOUR);
    await settleAll(test);
    const email = 'lena@agency-north.example';
    const before = test.mails.filter(({ to }) => to === email).length;
    for (const id of ['1', '2']) await as(id).startAddressProof({ email });
    for (const user of ['m1', 'm2']) {
      await test.core.open().startProof({ ...{ chat: { ...chat, user }, handle: user, place: 'p' }, email });
    }
    await settleAll(test);
    expect(test.mails.filter(({ to }) => to === email).length - before).toBe(3);
    for (let n = 0; n < 4; n++) await as('1').startAddressProof({ email: `no${n}@nowhere.example` });
    await expect(as('1').startAddressProof({ email: 'no@nowhere.example' })).rejects.toMatchObject({
      code: 'limit.reached',
    });
  });

  it('become the primary one, which can’t be removed; the others can', async () => {
    await expect(as('5').changePrimaryAddress({ email: 'nobody@home.example' })).rejects.toMatchObject({
      code: 'address.not_found',
    });
    await as('5').changePrimaryAddress({ email: 'tom@home.example' });
    await expect(as('5').removeAddress({ email: 'tom@home.example' })).rejects.toMatchObject({
      details: { reason: 'PRIMARY' },
    });
    const before = { email: 'tomasz@agency-north.example' };
    await expect(as('5').removeAddress(before)).rejects.toMatchObject({ details: { reason: 'UNDO' } });
    test.clock.advance(73 * HOUR);
    await as('5').removeAddress(before);
    expect(await as('5').listAddresses({})).toMatchObject([{ email: 'tom@home.example', isPrimary: true }]);
    await settleAll(test);
    const told = test.mails.filter(({ subject }) => subject.startsWith('An address was taken off'));
    expect(told.map(({ to }) => to)).toContain('tomasz@agency-north.example');
    const { rows } = await test.core.as(web(test, '4')).readActivity({ account: '1077' });
    expect(rows.map(({ action }) => action).slice(0, 2)).toEqual(['address.removed', 'address.primary']);
  });

  it('are changed by the user alone: not by staff, in chat, looking on, or without a proof just now', async () => {
    const email = 'x@elsewhere.example';
    const token = await test.core.open().offerSignInLink({ chat, handle: 'j', place: 'p' });
    const link = await as('3').confirmSignInLink({ token });
    const callers = [staff(test, '1'), web(test, '3', { readOnly: true }), web(test, '3', { login: false })];
    for (const actor of callers) {
      await expect(test.core.as(actor).startAddressProof({ email })).rejects.toMatchObject({
        code: 'access.denied',
      });
    }
    const free = { email: 'free@elsewhere.example' };
    const inChat = web(test, '3', { channel: 'slack', chat, link: link.id });
    for (const actor of [inChat, web(test, '3', { freshAt: test.clock.now() - 120_001 })]) {
      await expect(test.core.as(actor).removeAddress(free)).rejects.toMatchObject({
        code: 'access.not_fresh',
      });
    }
  });
});
