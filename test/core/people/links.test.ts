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

  it('are offered ten times an hour to one chat user, also when more are asked for at once', async () => {
    const offered = async (count: number) => {
      const asked = Array.from({ length: count }, () => test.core.open().offerSignInLink(asker('eager')));
      return (await Promise.allSettled(asked)).filter(({ status }) => status === 'fulfilled').length;
    };
    expect(await offered(15)).toBe(10);
    await expect(test.core.open().offerSignInLink(asker('eager'))).rejects.toMatchObject({
      code: 'limit.reached',
      details: { limit: 'link.asker' },
    });
    expect(await test.core.open().offerSignInLink(asker('patient'))).toBeDefined();
    test.clock.advance(3_540_000);
    expect(await offered(1)).toBe(0);
    test.clock.advance(60_000);
    expect(await offered(11)).toBe(10);
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

  it('do nothing for a command that was under way when they ended (R7)', async () => {
    const token = await test.core.open().offerSignInLink(asker('grace'));
    const link = await test.core.as(web('1')).confirmSignInLink({ token });
    const person = (await test.core.chatPerson(chat('grace')))!;
    const late = test.core.actorOf(
      person,
      person.hats.find(({ account }) => account === '1042')!,
    );
    await test.core.as(web('1')).unlinkChat({ link: link.id });
    await expect(
      test.core.as(late).givePermission({
        account: '1042',
        subject: { kind: 'contact', id: '31' },
        key: 'billing.prices',
      }),
    ).rejects.toMatchObject({ code: 'actor.unknown' });
  });

  it('belong to one person when two chats prove one address at once', async () => {
    const email = 'priya@bluebird-bakery.example';
    const codes: string[] = [];
    for (const user of ['priya-1', 'priya-2']) {
      await test.core.open().startProof({ ...asker(user), email });
      await settleAll(test);
      codes.push(/\d{4} \d{4}/.exec(test.mails.findLast(({ to }) => to === email)!.text)![0]);
    }
    const [one, other] = await Promise.all([
      test.core.open().completeProof({ ...asker('priya-1'), code: codes[0]! }),
      test.core.open().completeProof({ ...asker('priya-2'), code: codes[1]! }),
    ]);
    expect(one.person).toBe(other.person);
  });

  it('end once, however many ask for it at once', async () => {
    const token = await test.core.open().offerSignInLink(asker('twice'));
    const link = await test.core.as(web('1')).confirmSignInLink({ token });
    const ends = await Promise.allSettled(
      [1, 2, 3].map(() => test.core.as(web('1')).unlinkChat({ link: link.id })),
    );
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('let an account be chosen many times at once', async () => {
    const person = (await test.core.chatPerson(chat('priya-1')))!;
    const choice = { chat: person.link.chat, channel: 'D1', account: person.hats[0]!.account };
    await Promise.all([1, 2, 3, 4].map(() => test.core.open().chooseAccount(choice)));
  });
});
