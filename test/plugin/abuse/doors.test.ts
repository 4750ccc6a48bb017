import { joinRoutes } from '../../../plugin/sign-in/join';
import { lostFactorRoutes } from '../../../plugin/sign-in/lost-factor';
import { mailChoiceRoutes } from '../../../plugin/sign-in/mail-choices';
import { mailLinkRoutes } from '../../../plugin/sign-in/mail-links';
import { newPasswordRoutes } from '../../../plugin/sign-in/new-password';
import { profileRoutes } from '../../../plugin/sign-in/profile';
import { proofRoutes } from '../../../plugin/sign-in/prove';
import { securityRoutes } from '../../../plugin/sign-in/security';
import { signInRoutes } from '../../../plugin/sign-in/sign-in';
import { twoStepRoutes } from '../../../plugin/sign-in/two-step';
import { codeAt, OTHER, PASSWORD } from '../../core/sign-in/scene';
import { onDatabase } from '../../support/databases';
import {
  type Browser,
  HAND_OVER,
  HOST_URL,
  openHome,
  PUBLIC_URL,
  wordOf,
  type Home,
} from '../sign-in/browser';

const PEOPLE = '/latchkey/client/1042/people';
const ASKED = '/latchkey/client/code?back=';
const HOUR = 3_600_000;
const handOver = { signInAt: `${HOST_URL}/panel`, secret: HAND_OVER, audience: `${PUBLIC_URL}/latchkey` };

/** Sets a second factor up in a browser that is in. */
async function setUp(browser: Browser, { clock }: Home): Promise<void> {
  await browser.open('/latchkey/client/two-step');
  await browser.send({}, 'two-step');
  const factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(browser.page)![1]!.replaceAll(' ', '');
  await browser.send({ code: codeAt(factor, clock.now()) });
}

onDatabase('sqlite', 'who has a second factor, at a door of ours', (_open, place) => {
  let home: Home;
  let password = PASSWORD;
  const signIn = async (browser: Browser, given = password) => {
    await browser.open('/latchkey/client/sign-in');
    return browser.send({ email: home.emails.grace, password: given });
  };
  beforeAll(async () => {
    home = await openHome(place);
    await setUp(await signIn(home.browser()), home);
  });
  afterAll(() => home.core.close());
  beforeEach(() => home.clock.advance(2 * HOUR));

  const DOORS: [string, () => Promise<Browser>][] = [
    ['a password', () => signIn(home.browser())],
    [
      'a mailed code and a new password',
      async () => {
        const browser = await home.browser().open('/latchkey/client/forgot');
        await browser.send({ email: home.emails.grace });
        const mail = (await home.mailed()).find((one) => one.includes('is your code'))!;
        await browser.send({ code: /\d{4} \d{4}/.exec(mail)![0], password: (password = OTHER) });
        return signIn(browser);
      },
    ],
    [
      'a link from whoever runs the machine',
      async () => {
        const { token } = await home.core.open().offerPassword({ principal: 'user:1' });
        const browser = await home.browser().open(`/latchkey/client/password/${token}`);
        await browser.send({ password: (password = PASSWORD) });
        return signIn(browser);
      },
    ],
    [
      'an invitation',
      async () => {
        const nadia = { principal: 'user:4', name: 'Nadia', login: true, channel: 'web' } as const;
        const email = home.emails.grace;
        const asked = { account: '1077', email, name: 'Grace', grants: [] };
        await home.core.as({ ...nadia, freshAt: home.clock.now() }).inviteUser(asked);
        const mail = (await home.mailed()).find((one) => one.includes('/client/invitations/'))!;
        const [link] = /\/latchkey\/client\/invitations\/[\w-]+/.exec(mail)!;
        const browser = await signIn(await home.browser().open(link));
        await browser.open(link);
        expect(browser.path).toContain(ASKED);
        return browser;
      },
    ],
  ];
  it.each(DOORS)('is asked for a code after %s, on each page', async (_door, come) => {
    const browser = await come();
    for (const path of [PEOPLE, '/latchkey/client/', '/latchkey/client/me/security', '/latchkey/admin/']) {
      expect((await browser.open(path)).path).toContain(ASKED);
    }
  });

  it('changes nothing by a form that is sent before the code', async () => {
    const grace = await signIn(home.browser());
    await grace.open('/latchkey/client/code');
    const { hidden } = grace.forms()[0]!;
    for (const path of ['/latchkey/client/1042/teams/new', '/latchkey/client/me/security']) {
      await grace.post(path, { ...hidden, name: 'Mine', do: 'turn-off' });
      expect(grace.path).toContain(ASKED);
    }
  });

  it('is somewhere else by no header that anybody can send', async () => {
    for (let n = 0; n < 3; n++) {
      const forged = {
        'X-Forwarded-For': `203.0.113.${n}`,
        'X-Real-IP': '203.0.113.9',
        Forwarded: 'for=203.0.113.9',
      };
      await signIn(home.browser(forged));
    }
    const rows = await home.core
      .as({ principal: 'staff:1', name: 'Marta', login: true, channel: 'web' })
      .readInstallationActivity({});
    const told = rows
      .filter(({ action }) => action === 'session.begun')
      .map(({ address }) => String(address));
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((address) => address.includes('203.0.113'))).toEqual([]);
  });

  it('takes no cookie that somebody else put there before: what is signed in is called anew', async () => {
    const planted = 'p'.repeat(43);
    const grace = home.browser();
    grace.cookies.set('__Secure-latchkey', planted);
    await signIn(grace);
    expect(grace.cookies.get('__Secure-latchkey')).not.toBe(planted);
    expect(await home.core.open().readSession({ secret: planted })).toBeUndefined();
  });
});

onDatabase('sqlite', 'a form at the door', (_open, place) => {
  const posts = [
    ...[signInRoutes, newPasswordRoutes, joinRoutes, proofRoutes, lostFactorRoutes, twoStepRoutes()],
    ...[securityRoutes, mailChoiceRoutes, mailLinkRoutes, profileRoutes],
  ]
    .flat()
    .filter(({ method }) => method === 'post');
  let home: Home;
  beforeAll(async () => {
    home = await openHome(place);
  });
  afterAll(() => home.core.close());

  it.each(posts)('is taken from no other page, and from no other browser: $path', async ({ path }) => {
    const other = await home.browser().open('/latchkey/client/sign-in');
    const grace = await home.browser().open('/latchkey/client/sign-in');
    const { hidden } = grace.forms()[0]!;
    await grace.send({ email: home.emails.grace, password: PASSWORD });
    const to = `/latchkey/client${path.replaceAll(/:\w+/g, 'some-thing-some-thing')}`;
    const tried = async (browser: Browser, fields: Record<string, string>) =>
      (await browser.post(to, fields)).status;
    const evil = home.browser({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' });
    for (const [name, value] of grace.cookies) evil.cookies.set(name, value);
    expect([await tried(evil, hidden), await tried(other, hidden), await tried(grace, {})]).toEqual([
      403, 403, 403,
    ]);
  });

  it('is tried for each there is', () => expect(posts.length).toBeGreaterThan(20));
});

onDatabase('sqlite', 'who has a second factor, at the door of a host', (_open, place) => {
  let home: Home;
  let count = 0;
  beforeAll(async () => {
    home = await openHome(place, { handOver });
    await setUp(await entered(), home);
  });
  afterAll(() => home.core.close());
  const entered = async (over = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const word = wordOf({ jti: `hand-over-${++count}`, sub: 'user:1', auth_time: now - 5, ...over });
    const there = home.browser({ Origin: HOST_URL, 'Sec-Fetch-Site': 'cross-site' });
    await there.post('/latchkey/client/enter', { word, back: PEOPLE });
    const here = home.browser();
    for (const [name, value] of there.cookies) here.cookies.set(name, value);
    return here.open(PEOPLE);
  };

  it('is asked for a code where the host asked for none', async () => {
    expect((await entered()).path).toContain(ASKED);
    expect((await entered({ amr: ['pwd'] })).path).toContain(ASKED);
  });

  it('is let in where the host says that it asked for one', async () => {
    const otp_time = Math.floor(Date.now() / 1000) - 2;
    const grace = await entered({ amr: ['pwd', 'otp'], otp_time });
    expect([grace.path, grace.status]).toEqual([PEOPLE, 200]);
  });
});
