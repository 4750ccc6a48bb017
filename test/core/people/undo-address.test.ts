import { eachDatabase } from '../../support/databases';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { actions, codeTo, tokenTo, web } from './users';

const HOUR = 3_600_000;
const OWN = 'grace.okafor@postbox.example';
const [X, Y] = ['x@thief.example', 'y@thief.example'];
const chat = { surface: 'discord' as const, tenant: 'discord', user: 'thief' };
const dead = { code: 'one_time_link.not_found' };

eachDatabase('the link that puts an address back', (_open, place) => {
  let test: TestCore;
  beforeEach(async () => {
    test = await sampleCore(await place.freshUrl());
  });
  afterEach(() => test.core.close());
  const grace = () => test.core.as(web(test, '1'));
  const prove = async (email: string) => {
    await grace().startAddressProof({ email });
    await grace().completeAddressProof({ code: await codeTo(test, email) });
  };
  const change = async (email: string) => {
    await grace().changePrimaryAddress({ email });
    test.clock.advance(60_000);
  };
  const addresses = async () => (await grace().listAddresses({})).map(({ email }) => email).sort();
  const undo = (token: string) => test.core.open().undoAddress({ token });

  it('leaves whoever changed it nothing: no link of their own, no address, no chat, no code', async () => {
    await prove('early@postbox.example');
    test.clock.advance(100 * HOUR);
    for (const email of [X, Y, 'z@thief.example']) await prove(email);
    await change(X);
    const owners = await tokenTo(test, OWN);
    await change(Y);
    const thiefs = await tokenTo(test, X);
    const asked = await test.core.open().offerSignInLink({ chat, handle: 'thief', place: 'p' });
    await grace().confirmSignInLink({ token: asked });
    await grace().startAddressProof({ email: 'late@thief.example' });
    const late = await codeTo(test, 'late@thief.example');
    const { id } = await test.core.open().forgotPassword({ email: X });
    const code = await codeTo(test, X);
    await undo(owners);
    await expect(undo(thiefs)).rejects.toMatchObject(dead);
    await expect(undo(owners)).rejects.toMatchObject(dead);
    expect(await addresses()).toEqual(['early@postbox.example', OWN]);
    expect(await test.core.chatPerson(chat)).toBeUndefined();
    const reset = { id, code, password: 'a lamp, a rope and no moon' };
    await expect(test.core.open().resetPassword(reset)).rejects.toMatchObject({
      details: { reason: 'ENDED' },
    });
    await expect(grace().completeAddressProof({ code: late })).rejects.toMatchObject({
      details: { reason: 'ENDED' },
    });
    await settleAll(test);
    const told = test.mails.filter(({ subject }) => subject.startsWith('Your login has its address'));
    expect(told.map(({ to }) => to)).toContain(OWN);
    // The host may sign people in, and keeps its own sessions then.
    for (const { text } of told) expect(text).not.toMatch(/sessions? ended/i);
    const { rows } = await grace().readActivity({ account: '1042' });
    expect(rows[0]).toMatchObject({
      action: 'address.primary',
      after: { undone: true, addresses: 3, chats: 1 },
    });
  });

  it('takes an address off that took its place, however long ago that was proved, and none from before', async () => {
    for (const email of [X, Y]) await prove(email);
    test.clock.advance(100 * HOUR);
    await change(X);
    const owners = await tokenTo(test, OWN);
    await change(Y);
    const thiefs = await tokenTo(test, X);
    await undo(thiefs);
    expect(await addresses()).toEqual([OWN, X]);
    await undo(owners);
    expect(await addresses()).toEqual([OWN]);
  });

  it('undoes from the first change on, whichever of its links is used', async () => {
    await prove(X);
    await change(X);
    const [, thiefs] = [await tokenTo(test, OWN), await change(OWN)];
    expect(thiefs).toBeUndefined();
    await change(X);
    await undo(await tokenTo(test, OWN));
    expect(await addresses()).toEqual([OWN]);
  });

  it('is not mailed to the address that somebody leaves who goes back by themselves, and that can go', async () => {
    await prove(X);
    await change(X);
    await change(OWN);
    await settleAll(test);
    expect(test.mails.filter(({ to, text }) => to === X && text.includes('/address/undo/'))).toEqual([]);
    await grace().removeAddress({ email: X });
    expect((await actions(test))[0]).toBe('address.removed');
  });
});
