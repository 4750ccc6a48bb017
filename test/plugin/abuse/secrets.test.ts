import request from 'supertest';
import { codeAt, OTHER, PASSWORD } from '../../core/sign-in/scene';
import { openDatabase } from '../../../core/storage/open';
import { settleAll } from '../../support/core';
import { onDatabase } from '../../support/databases';
import { openHome, type Home } from '../sign-in/browser';

/** A password that is right, one that is wrong, and one that nobody would take. */
const TYPED = [PASSWORD, OTHER, 'hunter2hunter2'];

onDatabase('sqlite', 'what proves who somebody is', (_open, place) => {
  let home: Home;
  let url: string;
  const logged: string[] = [];
  const secrets = new Set(TYPED);
  const keep = (text: string) => (secrets.add(text), text);

  beforeAll(async () => {
    url = await place.sampleUrl();
    const note = (fields: object, message: string) => void logged.push(JSON.stringify([fields, message]));
    const log = { info: note, warn: note, error: note };
    home = await openHome({ sampleUrl: async () => url }, { log });
    await comeIn();
    await loseIt();
    await make();
    await goWrong();
    await settleAll(home);
  });
  afterAll(() => home.core.close());

  /** Signs in with everything that there is, right and wrong. */
  async function comeIn(): Promise<void> {
    const grace = await home.browser().open('/latchkey/client/sign-in');
    for (const password of [OTHER, PASSWORD]) await grace.send({ email: home.emails.grace, password });
    await grace.open('/latchkey/client/two-step');
    await grace.send({}, 'two-step');
    const factor = keep(/<p class="lk-code">([A-Z2-7 ]+)</.exec(grace.page)![1]!.replaceAll(' ', ''));
    await grace.send({ code: codeAt(factor, home.clock.now()) });
    for (const [, a, b] of grace.page.matchAll(/<code class="lk-code">(\w{5}) (\w{5})</g)) keep(a! + b!);
    for (const [, value] of grace.cookies) keep(value);
    await grace.post('/latchkey/client/code', {
      code: keep('915372'),
      formToken: keep('forged-token-of-a-form'),
    });
  }

  /** Asks for a code by mail, and gives another. */
  async function loseIt(): Promise<void> {
    const grace = await home.browser().open('/latchkey/client/forgot');
    await grace.send({ email: home.emails.grace });
    const mail = (await home.mailed()).find((one) => one.includes('is your code'))!;
    keep(/\d{4} \d{4}/.exec(mail)![0].replace(' ', ''));
    await grace.send({ code: '00000000', password: 'hunter2hunter2' });
  }

  /** Has links and keys made. */
  async function make(): Promise<void> {
    const proved = { login: true, channel: 'web', freshAt: home.clock.now() } as const;
    const grace = home.core.as({ ...proved, principal: 'user:1', name: 'Grace', factorAt: home.clock.now() });
    const marta = home.core.as({ ...proved, principal: 'staff:1', name: 'Marta' });
    const { secret } = await marta.issueToken({ name: 'canary', scopes: ['outbox'] });
    keep(secret);
    keep((await home.core.open().offerPassword({ principal: 'user:3' })).token);
    keep(await grace.revealTeamCode({ account: '1042', team: 't-it' }));
    await grace.inviteUser({ account: '1042', email: 'noor@elsewhere.example', name: 'Noor', grants: [] });
    const mail = (await home.mailed()).find((one) => one.includes('/client/invitations/'))!;
    keep(/\/client\/invitations\/([\w-]+)/.exec(mail)![1]!);
  }

  /** Sends secrets to where they do not belong. */
  async function goWrong(): Promise<void> {
    const token = [...secrets].find((one) => one.startsWith('lk_'))!;
    const cookie = `__Secure-latchkey=${keep('c'.repeat(43))}`;
    for (const path of [
      `/nothing/${token}`,
      `/client/password/${keep('t'.repeat(43))}`,
      '/client/%E0%A4',
      '/api/v1/x',
    ]) {
      await request(home.app)
        .get(`/latchkey${path}?code=915372`)
        .set({ Authorization: `Bearer ${token}`, Cookie: cookie });
    }
  }

  it('is in no line of the log', () => {
    expect(secrets.size).toBeGreaterThan(18);
    expect(logged.join('')).toContain('a form was refused');
    expect([...secrets].filter((one) => logged.join('\n').includes(one))).toEqual([]);
  });

  it('is in no column as it was typed or shown', async () => {
    const db = openDatabase(url);
    const tables: { name: string }[] = await db.read('sqlite_master').where('type', 'table');
    const found: string[] = [];
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const text = JSON.stringify(await db.read(name));
      found.push(...[...secrets].filter((one) => text.includes(one)).map((one) => `${one} in ${name}`));
    }
    await db.close();
    expect(found).toEqual([]);
  });
});
