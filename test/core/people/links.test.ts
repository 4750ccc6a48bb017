import type { Actor, ChatUser } from '../../../core/index';
import { eachDatabase } from '../../support/databases';
import { openDatabase } from '../../../core/storage/open';
import { sampleCore, settleAll, type TestCore } from '../../support/core';

const DAY = 86_400_000;
const chat = (user: string): ChatUser => ({ surface: 'discord', tenant: 'discord', user });
const asker = (user: string) => ({ chat: chat(user), handle: user, place: 'Harbourline' });

eachDatabase('links of chat users', (_open, place) => {
  let test: TestCore;
  let url: string;
  beforeAll(async () => {
    url = await place.freshUrl();
    test = await sampleCore(url);
  });
  afterAll(() => test.core.close());
  const web = (id: string, over: Partial<Actor> = {}): Actor => ({
    principal: `user:${id}`,
    name: `user ${id}`,
    login: true,
    freshAt: test.clock.now(),
    channel: 'web',
    ...over,
  });

  it('are made once by a one-time link, by the user who is signed in', async () => {
    const token = await test.core.open().offerSignInLink(asker('jonas'));
    expect(await test.core.open().readSignInLink({ token })).toEqual(asker('jonas'));
    const both = await Promise.allSettled([
      test.core.as(web('3')).confirmSignInLink({ token }),
      test.core.as(web('3')).confirmSignInLink({ token }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await test.core.chatPerson(chat('jonas'))).toMatchObject({
      link: { level: 'login', user: '3' },
      hats: [{ account: '1042', principal: 'user:3' }],
    });
  });

  it('can not be made by staff, by a look-on session, with an old link or with a guess', async () => {
    const token = await test.core.open().offerSignInLink(asker('marta'));
    await expect(
      test.core.as({ ...web('1'), principal: 'staff:1' }).confirmSignInLink({ token }),
    ).rejects.toMatchObject({ code: 'access.denied' });
    await expect(
      test.core.as(web('3', { readOnly: true })).confirmSignInLink({ token }),
    ).rejects.toMatchObject({ code: 'access.denied' });
    await expect(
      test.core.as(web('3', { freshAt: test.clock.now() - 600_001 })).confirmSignInLink({ token }),
    ).rejects.toMatchObject({ code: 'access.not_fresh' });
    await expect(test.core.as(web('3')).confirmSignInLink({ token: 'A'.repeat(32) })).rejects.toMatchObject({
      code: 'one_time_link.not_found',
    });
    test.clock.advance(600_001);
    await expect(test.core.as(web('3')).confirmSignInLink({ token })).rejects.toMatchObject({
      code: 'one_time_link.not_found',
    });
  });

  it('are told to every address of the person', async () => {
    await settleAll(test);
    const told = test.mails.filter(({ subject }) => subject.includes('linked'));
    const mail = told.find(({ to }) => to === 'jonas@bluebird-bakery.example');
    expect(mail?.text).toContain('http://host.example/latchkey/client/me/chats');
  });

  it('end by the person alone, and with a fresh proof', async () => {
    const [link] = await test.core.as(web('3')).myLinks({});
    await expect(test.core.as(web('1')).unlinkChat({ link: link!.id })).rejects.toMatchObject({
      code: 'link.not_found',
    });
    await expect(
      test.core.as(web('3', { freshAt: test.clock.now() - 600_001 })).unlinkChat({ link: link!.id }),
    ).rejects.toMatchObject({ code: 'access.not_fresh' });
    await test.core.as(web('3')).unlinkChat({ link: link!.id });
    expect(await test.core.chatPerson(chat('jonas'))).toBeUndefined();
  });

  it('end after 180 days without a new proof', async () => {
    const token = await test.core.open().offerSignInLink(asker('henrik'));
    await test.core.as(web('2')).confirmSignInLink({ token });
    test.clock.advance(180 * DAY - 1000);
    expect(await test.core.chatPerson(chat('henrik'))).toBeDefined();
    test.clock.advance(2000);
    expect(await test.core.chatPerson(chat('henrik'))).toBeUndefined();
  });

  it('are asked for with a code five times a day by one chat user, three times an hour to one address', async () => {
    await settleAll(test);
    const before = test.mails.length;
    for (const user of ['m1', 'm2', 'm3', 'm4']) {
      await test.core.open().startProof({ ...asker(user), email: 'lena@agency-north.example' });
    }
    await settleAll(test);
    expect(test.mails.length - before).toBe(3);
    for (let n = 0; n < 5; n++) {
      await test.core.open().startProof({ ...asker('flood'), email: `nobody${n}@nowhere.example` });
    }
    await expect(
      test.core.open().startProof({ ...asker('flood'), email: 'nobody@nowhere.example' }),
    ).rejects.toMatchObject({ code: 'limit.reached' });
  });

  it('take a code once, also when it is given forty times at once', async () => {
    test.clock.advance(DAY);
    await test.core.open().startProof({ ...asker('lena'), email: 'lena@agency-north.example' });
    await settleAll(test);
    const mail = test.mails.findLast(({ to, text }) => to.startsWith('lena@') && /\d{4} \d{4}/.test(text))!;
    const code = /\d{4} \d{4}/.exec(mail.text)![0];
    const tries = await Promise.allSettled(
      Array.from({ length: 40 }, () => test.core.open().completeProof({ ...asker('lena'), code })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('let a person of a remote team act where it is let in', async () => {
    const person = (await test.core.chatPerson(chat('lena')))!;
    expect(person.hats).toEqual([
      { account: '1077', label: 'Agency North', principal: 'contact:40' },
      { account: '1042', label: 'Bluebird Bakery Ltd', principal: 'contact:40' },
    ]);
    const as = test.core.as(test.core.actorOf(person, person.hats[1]!));
    expect((await as.listServices({ account: '1042' })).map(({ id }) => id)).toEqual(['s-11']);
    await expect(as.listPeople({ account: '1042' })).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('put the code nowhere but into its mail', async () => {
    await test.core.open().startProof({ ...asker('quiet'), email: 'accounts@bluebird-bakery.example' });
    const db = openDatabase(url);
    const tables = ['latchkey_outbox', 'latchkey_sealed', 'latchkey_proof', 'latchkey_activity'];
    const stored = JSON.stringify(await Promise.all(tables.map((table) => db.read(table).select('*'))));
    await db.close();
    await settleAll(test);
    const mail = test.mails.find(({ to, text }) => to.startsWith('accounts@') && /\d{4} \d{4}/.test(text))!;
    const code = /\d{4} \d{4}/.exec(mail.text)![0].replace(' ', '');
    expect(stored).toContain('accounts@bluebird-bakery.example');
    expect(stored).not.toContain(code);
  });
});
