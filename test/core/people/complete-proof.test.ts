import { openDatabase } from '../../../core/storage/open';
import { sampleCore, settleAll, type TestCore } from '../../support/core';
import { onDatabase } from '../../support/databases';

const ADA = 'ada@bluebird-bakery.example';
const PRIYA = 'priya@bluebird-bakery.example';
const asker = (user: string) => ({
  chat: { surface: 'slack' as const, tenant: 'T1', user },
  ...{ handle: user, place: 'Bluebird Bakery' },
});

onDatabase('sqlite', 'a code that was given (R13)', (_open, place) => {
  let test: TestCore;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
  });
  afterAll(() => test.core.close());

  async function codeFor(user: string): Promise<string> {
    await test.core.open().startProof({ ...asker(user), email: ADA });
    await settleAll(test);
    return /\d{4} \d{4}/.exec(test.mails.at(-1)!.text)![0];
  }
  /** Whom a proof is told, and what the mail says. */
  async function told(user: string) {
    const code = await codeFor(user);
    const before = test.mails.length;
    const { person } = await test.core.open().completeProof({ ...asker(user), code });
    await settleAll(test);
    return { person, mails: test.mails.slice(before) };
  }

  it('is told to the address it was mailed to, with a way to say that this was not me', async () => {
    const { mails } = await told('ada');
    expect(mails).toMatchObject([{ to: ADA, subject: 'A chat was linked: Slack' }]);
    expect(mails[0]!.text).toContain('“ada” on Slack (“Bluebird Bakery”)');
    expect(mails[0]!.text).toContain('Was this not you?');
  });

  it('links whoever asked for it and nobody else, whatever they call themselves', async () => {
    const code = await codeFor('asked');
    const others = [
      asker('another'),
      { ...asker('asked'), chat: { ...asker('asked').chat, tenant: 'T2' } },
      { ...asker('asked'), chat: { ...asker('asked').chat, surface: 'discord' as const } },
    ];
    for (const other of others) {
      await expect(test.core.open().completeProof({ ...other, code })).rejects.toMatchObject({
        code: 'input.invalid',
      });
      expect(await test.core.chatPerson(other.chat)).toBeUndefined();
    }
    await expect(test.core.open().completeProof({ ...asker('asked'), code })).resolves.toBeDefined();
  });

  it('is told to every other address of the same person too', async () => {
    const person = (await test.core.chatPerson(asker('ada').chat))!.link.person;
    const db = openDatabase(url);
    await db.write('latchkey_contact').where({ email: PRIYA }).update({ person_id: person });
    await db.close();
    const { mails } = await told('ada-at-home');
    expect(mails.map(({ to }) => to).sort()).toEqual([ADA, PRIYA]);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2);
  });
});
