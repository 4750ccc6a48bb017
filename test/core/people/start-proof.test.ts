import type { ChatUser } from '../../../core/index';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const HOUR = 3_600_000;
const CODE = /\d{4} ?\d{4}/;
const chat = (user: string): ChatUser => ({ surface: 'discord', tenant: 'discord', user });
const asker = (user: string) => ({ chat: chat(user), handle: user, place: 'Harbourline' });

onDatabase('sqlite', 'codes by mail (R13)', (_open, place) => {
  let test: TestCore;
  beforeEach(async () => {
    test = await sampleCore(await place.sampleUrl());
  });
  afterEach(() => test.core.close());
  let count = 0;

  /** How many mails leave when so many chat users ask for a code to one address. */
  async function mailed(times: number, email = 'ada@bluebird-bakery.example'): Promise<number> {
    const before = test.mails.length;
    for (let at = 0; at < times; at += 1) {
      await test.core.open().startProof({ ...asker(`chat-${++count}`), email });
    }
    await settleAll(test);
    return test.mails.length - before;
  }

  it('go to one address three times in an hour, and to others meanwhile', async () => {
    expect(await mailed(3)).toBe(3);
    expect(await mailed(1)).toBe(0);
    expect(await mailed(1, 'priya@bluebird-bakery.example')).toBe(1);
    test.clock.advance(HOUR + 1000);
    expect(await mailed(1)).toBe(1);
  });

  it('go to one address six times in a day', async () => {
    expect(await mailed(3)).toBe(3);
    test.clock.advance(HOUR + 1000);
    expect(await mailed(3)).toBe(3);
    test.clock.advance(22 * HOUR);
    expect(await mailed(1)).toBe(0);
    test.clock.advance(HOUR);
    expect(await mailed(1)).toBe(1);
  });

  it('go to one chat user five times in a day, whatever the address', async () => {
    const ask = (at: number) =>
      test.core.open().startProof({ ...asker('one'), email: `nobody${at}@nowhere.example` });
    for (const at of [1, 2, 3, 4, 5]) await ask(at);
    await expect(ask(6)).rejects.toMatchObject({ details: { limit: 'proof.asker' } });
    test.clock.advance(24 * HOUR + 1000);
    await expect(ask(7)).resolves.toBeUndefined();
  });

  it('are never in the mail to an address that only somebody who signs in has', async () => {
    expect(await mailed(1, 'grace.okafor@postbox.example')).toBe(1);
    const [mail] = test.mails;
    expect(mail).toMatchObject({ to: 'grace.okafor@postbox.example' });
    expect(mail!.text).toContain('I can sign in');
    expect(`${mail!.subject} ${mail!.text}`).not.toMatch(CODE);
  });
});
