import { codeAt, OTHER, PASSWORD } from '../../core/sign-in/scene';
import { onDatabase } from '../../support/databases';
import { openHome, PUBLIC_URL, type Browser, type Home } from './browser';

const HOUR = 3_600_000;
const PEOPLE = '/latchkey/client/1042/people';

onDatabase('sqlite', 'signing in on our own pages', (_open, place) => {
  let home: Home;
  beforeAll(async () => {
    home = await openHome(place);
  });
  afterAll(() => home.core.close());
  beforeEach(() => home.clock.advance(2 * HOUR));
  const signIn = async (browser: Browser, email = home.emails.grace, password = PASSWORD) => {
    if (!browser.page.includes('name="password"')) await browser.open('/latchkey/client/sign-in');
    return browser.send({ email, password });
  };

  it('leads from a page to the sign-in and back to it', async () => {
    const grace = await home.browser().open(PEOPLE);
    expect(grace.status).toBe(401);
    await grace.open(/href="([^"]*sign-in[^"]*)"/.exec(grace.page)![1]!.replaceAll('&amp;', '&'));
    await signIn(grace);
    expect([grace.path, grace.status]).toEqual([PEOPLE, 200]);
    expect(grace.page).toContain('Ada Lindqvist');
  });

  it('says that something is not right, whatever it is, and keeps the address but no password', async () => {
    const grace = await signIn(home.browser(), home.emails.grace, OTHER);
    expect(grace.status).toBe(422);
    expect(grace.page).toContain('E-mail, password or code is not right.');
    expect(grace.page).toContain(`value="${home.emails.grace}"`);
    expect(grace.page).not.toContain(OTHER);
    const nobody = await signIn(home.browser(), 'nobody@elsewhere.example');
    const seen = ({ page }: Browser) => page.replace(/value="[^"]*"/g, '').replaceAll(/nonce="[^"]*"/g, '');
    expect(seen(nobody)).toBe(seen(grace));
  });

  it('sets a cookie of its own name and path, for this site and no script', async () => {
    const grace = await signIn(home.browser());
    const line = grace.set.findLast((cookie) => cookie.startsWith('__Secure-latchkey='))!;
    expect(line).toMatch(/^__Secure-latchkey=[\w-]{43}; Path=\/latchkey; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('takes another cookie at each sign-in, and the one before is none', async () => {
    const grace = await signIn(home.browser());
    const before = grace.cookies.get('__Secure-latchkey')!;
    await signIn(await grace.open('/latchkey/client/sign-in'));
    expect(grace.cookies.get('__Secure-latchkey')).not.toBe(before);
    const old = home.browser();
    old.cookies.set('__Secure-latchkey', before);
    expect((await old.open(PEOPLE)).status).toBe(401);
  });

  it('takes no cookie that was set twice, or that is none of ours', async () => {
    const grace = await signIn(home.browser());
    const mine = grace.cookies.get('__Secure-latchkey')!;
    for (const cookie of ['x', '', 'a'.repeat(5000), `${mine}; __Secure-latchkey=${mine}`]) {
      const other = home.browser();
      other.cookies.set('__Secure-latchkey', cookie);
      expect((await other.open(PEOPLE)).status).toBe(401);
    }
  });

  it('signs out for good, in the browser and here', async () => {
    const grace = await signIn(home.browser());
    const before = grace.cookies.get('__Secure-latchkey')!;
    await grace.open('/latchkey/client/code');
    await grace.post('/latchkey/client/sign-out', grace.forms()[0]!.hidden);
    expect(grace.cookies.has('__Secure-latchkey')).toBe(false);
    const old = home.browser();
    old.cookies.set('__Secure-latchkey', before);
    expect((await old.open(PEOPLE)).status).toBe(401);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/elsewhere',
    'javascript:alert(1)',
    '/latchkey/../own',
    '/latchkeyed',
  ])('leads to no other place than its own pages: %s', async (back) => {
    const grace = await home.browser().open(`/latchkey/client/sign-in?back=${encodeURIComponent(back)}`);
    await signIn(grace);
    expect(grace.path).toMatch(/^\/latchkey\/client\//);
  });

  it('takes no form that another page made, or that has no proof', async () => {
    const form = { email: home.emails.grace, password: PASSWORD };
    const bare = await home.browser().post('/latchkey/client/sign-in', form);
    expect(bare.status).toBe(403);
    const grace = await home
      .browser({ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' })
      .open('/latchkey/client/sign-in');
    await grace.send(form);
    expect(grace.status).toBe(403);
    const there = await home.browser().open('/latchkey/client/sign-in');
    const here = home.browser();
    await here.post('/latchkey/client/sign-in', { ...there.forms()[0]!.hidden, ...form });
    expect(here.status).toBe(403);
  });

  it('takes no password in an address', async () => {
    const path = `/latchkey/client/sign-in?email=${home.emails.grace}&password=${encodeURIComponent(PASSWORD)}`;
    expect((await home.browser().open(path)).page).toContain('name="password"');
    const grace = await home.browser().open(path);
    await grace.send({ email: home.emails.grace, password: OTHER });
    expect(grace.status).toBe(422);
  });

  it('asks for the password again before what is paid for with trust, and goes on with it', async () => {
    const grace = await signIn(home.browser());
    home.clock.advance(11 * 60_000);
    await grace.open('/latchkey/client/1042/teams/new');
    await grace.send({ name: 'Night watch', description: '' });
    expect(grace.status).toBe(200);
    await grace.open('/latchkey/client/two-step');
    await grace.send({}, 'two-step');
    expect(grace.path).toContain('/latchkey/client/confirm');
    await grace.send({ password: OTHER });
    expect(grace.status).toBe(422);
    await grace.send({ password: PASSWORD });
    expect(grace.path).toContain('/latchkey/client/two-step');
  });

  it('goes on with what waited for the proof, whatever the session is called by then', async () => {
    const grace = await signIn(home.browser());
    home.clock.advance(11 * 60_000);
    await grace.open('/latchkey/client/1042/teams/t-it');
    const { action, hidden } = grace.forms().find(({ action: to }) => to.endsWith('/t-it/code'))!;
    await grace.post(action, { ...hidden, do: 'show' });
    expect(grace.path).toContain('/latchkey/client/confirm');
    await grace.send({ password: PASSWORD });
    expect([grace.path.includes('/latchkey/client/continue/'), grace.status]).toEqual([true, 200]);
    await grace.send({});
    expect([grace.path, grace.status]).toEqual(['/latchkey/client/1042/teams/t-it', 200]);
  });

  it('sets a password anew by a mailed code', async () => {
    const grace = await home.browser().open('/latchkey/client/forgot');
    await grace.send({ email: home.emails.grace });
    expect(grace.page).toContain('If that address is on file');
    const code = /\d{4} \d{4}/.exec((await home.mailed()).find((mail) => mail.includes('is your code'))!)![0];
    await grace.send({ code, password: 'short' });
    expect(grace.page).toContain('That is too short: at least 15 characters.');
    await grace.send({ code: '00000000', password: OTHER });
    expect(grace.page).toContain('Enter the one from the newest mail.');
    await grace.send({ code, password: OTHER });
    expect(grace.page).toContain('Your password is set.');
    await grace.send({ email: home.emails.grace, password: OTHER });
    expect(grace.status).toBe(200);
    const { token } = await home.core.open().offerPassword({ principal: 'user:1' });
    const again = await home.browser().open(`/latchkey/client/password/${token}`);
    await again.send({ password: PASSWORD });
    expect(again.page).toContain('Your password is set.');
    expect((await again.open(`/latchkey/client/password/${token}`)).status).toBe(404);
  });

  it('lets staff into their own area, and nobody else', async () => {
    const marta = await home.browser().open('/latchkey/client/sign-in?back=/latchkey/admin/clients');
    await signIn(marta, home.emails.marta);
    expect([marta.path, marta.status]).toEqual(['/latchkey/admin/clients', 200]);
    const grace = await home.browser().open('/latchkey/client/sign-in?back=/latchkey/admin/clients');
    await signIn(grace);
    expect(grace.status).toBe(404);
  });

  it('keeps its pages from caches, frames and referrers', async () => {
    const { headers } = await import('supertest').then(({ default: request }) =>
      request(home.app).get('/latchkey/client/sign-in'),
    );
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(new URL(PUBLIC_URL).protocol).toBe('https:');
  });

  describe('with a second factor', () => {
    let factor = '';
    let codes: string[] = [];
    const now = () => codeAt(factor, home.clock.now());

    it('is set up by a picture and a code, and gives ten recovery codes once', async () => {
      const grace = await signIn(home.browser());
      await grace.open('/latchkey/client/two-step?back=/latchkey/client/1042/people');
      await grace.send({}, 'two-step');
      const setUp = grace.path;
      factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(grace.page)![1]!.replaceAll(' ', '');
      expect(grace.page).toContain('<svg role="img"');
      await grace.send({ code: '000000' });
      expect([grace.status, grace.page.includes('That code is not right')]).toEqual([422, true]);
      await grace.send({ code: now() });
      codes = [...grace.page.matchAll(/<code class="lk-code">([0-9a-z]{5}) ([0-9a-z]{5})</g)].map(
        ([, a, b]) => a! + b!,
      );
      expect(codes).toHaveLength(10);
      await grace.open(setUp);
      expect(grace.page).not.toContain(codes[0]!.slice(0, 5));
      expect((await grace.open(PEOPLE)).status).toBe(200);
    });

    it('lets nobody in by the password alone, on no page', async () => {
      const grace = await signIn(home.browser());
      expect((await grace.open('/latchkey/client/confirm')).path).toContain('/latchkey/client/code?back=');
      for (const path of [
        PEOPLE,
        '/latchkey/client/',
        '/latchkey/client/1042',
        '/latchkey/client/me/chats',
        '/latchkey/admin/clients',
      ]) {
        expect((await grace.open(path)).path).toContain('/latchkey/client/code?back=');
      }
      await grace.open(PEOPLE);
      const before = grace.cookies.get('__Secure-latchkey');
      await grace.send({ code: ` ${now().slice(0, 3)} ${now().slice(3)} ` });
      expect([grace.path, grace.status]).toEqual([PEOPLE, 200]);
      expect(grace.cookies.get('__Secure-latchkey')).not.toBe(before);
    });

    it('takes no code from the address, and none twice', async () => {
      const grace = await signIn(home.browser());
      const code = now();
      await grace.open('/latchkey/client/code');
      const { action, hidden } = grace.forms().find(({ names }) => names.includes('code'))!;
      await grace.post(`${action}?code=${code}`, { ...hidden, code });
      expect(grace.status).toBe(422);
      await grace.post(action, { ...hidden, code });
      expect(grace.status).toBe(200);
      const other = await signIn(home.browser());
      await other.open('/latchkey/client/code');
      await other.send({ code });
      expect(other.status).toBe(422);
    });

    it('says so when it was tried too often', async () => {
      const grace = await signIn(home.browser());
      await grace.open('/latchkey/client/code');
      for (let n = 0; n < 5; n++) await grace.send({ code: '000000' });
      await grace.send({ code: now() });
      expect([grace.status, grace.page.includes('tried too often')]).toEqual([429, true]);
    });

    it('is replaced by a recovery code, which says how many are left', async () => {
      const grace = await signIn(home.browser());
      await grace.open(PEOPLE);
      await grace.open(/href="([^"]*recovery-code[^"]*)"/.exec(grace.page)![1]!);
      await grace.send({ code: codes[0]! });
      expect(grace.path).toBe(PEOPLE);
      expect(grace.page).toContain('9 are left');
    });

    it('asks for a code, not the password, before it changes who can do what', async () => {
      const grace = await signIn(home.browser());
      await grace.open(PEOPLE);
      await grace.send({ code: now() });
      home.clock.advance(11 * 60_000);
      await grace.open('/latchkey/client/two-step');
      await grace.send({}, 'two-step');
      expect(grace.path).toContain('/latchkey/client/code');
    });
  });
});

onDatabase('sqlite', 'an installation that asks staff for a second factor', (_open, place) => {
  it('leads them through setting one up before anything else', async () => {
    const home = await openHome(place, { settings: { secondFactorFor: ['staff'] } });
    const marta = await home.browser().open('/latchkey/client/sign-in?back=/latchkey/admin/clients');
    await marta.send({ email: home.emails.marta, password: PASSWORD });
    expect(marta.path).toContain('/latchkey/client/two-step');
    expect(marta.page).toContain('Harbourline asks for it');
    expect((await marta.open('/latchkey/admin/outbox')).path).toContain('/latchkey/client/two-step');
    await marta.send({}, 'two-step');
    const factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(marta.page)![1]!.replaceAll(' ', '');
    await marta.send({ code: codeAt(factor, home.clock.now()) });
    expect((await marta.open('/latchkey/admin/clients')).path).toBe('/latchkey/admin/clients');
    const grace = await home.browser().open('/latchkey/client/sign-in');
    await grace.send({ email: home.emails.grace, password: PASSWORD });
    expect(grace.status).toBe(200);
    await home.core.close();
  });
});

onDatabase('sqlite', 'the page about how one signs in', (_open, place) => {
  let home: Home;
  const PAGE = '/latchkey/client/me/security';
  beforeAll(async () => {
    home = await openHome(place);
  });
  afterAll(() => home.core.close());
  const signIn = async (agent: string, password = PASSWORD) => {
    const browser = await home.browser({ 'User-Agent': agent }).open(`/latchkey/client/sign-in?back=${PAGE}`);
    return browser.send({ email: home.emails.grace, password });
  };
  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
  const PHONE =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1';

  it('shows where one is signed in, and ends one session or all others', async () => {
    const [here, there] = [await signIn(FIREFOX), await signIn(PHONE)];
    await here.open(PAGE);
    expect(here.page).toContain('Firefox on Linux');
    expect(here.page).toContain('Safari on iOS');
    const { action, hidden } = here.forms().find(({ names }) => names.includes('session'))!;
    await here.post(action, { ...hidden, do: 'end' });
    expect(here.page).toContain('That session is ended.');
    expect((await there.open(PAGE)).path).toContain('/latchkey/client/sign-in');
    const last = await signIn('curl/8 <script>alert(1)</script>');
    await here.open(PAGE);
    expect(here.page).toContain('A browser that doesn’t say');
    expect(here.page).not.toContain('alert(1)');
    await here.post(action, { ...hidden, session: '', do: 'end-others' });
    expect(here.page).toContain('1 session is ended.');
    expect((await last.open(PAGE)).path).toContain('/latchkey/client/sign-in');
    await here.post(action, { ...hidden, session: 'none', do: 'end' });
    expect(here.status).toBe(404);
  });

  it('changes the password of who knows the present one', async () => {
    home.clock.advance(HOUR);
    const [here, there] = [await signIn(FIREFOX), await signIn(PHONE)];
    await here.open(PAGE);
    await here.send({ password: OTHER, next: OTHER, do: 'password' });
    expect(here.page).toContain('That is not your present password.');
    await here.send({ password: PASSWORD, next: 'short', do: 'password' });
    expect(here.page).toContain('That is too short: at least 15 characters.');
    await here.send({ password: PASSWORD, next: OTHER, do: 'password' });
    expect(here.page).toContain('Your password is changed.');
    expect((await there.open(PAGE)).path).toContain('/latchkey/client/sign-in');
    home.clock.advance(HOUR);
    const again = await signIn(FIREFOX, OTHER);
    await again.send({ password: OTHER, next: PASSWORD, do: 'password' });
    expect(again.page).toContain('Your password is changed.');
  });

  it('turns two-step sign-in on and off, each with a fresh proof', async () => {
    home.clock.advance(HOUR);
    const here = await signIn(FIREFOX);
    home.clock.advance(11 * 60_000);
    await here.open(PAGE);
    await here.open(/href="([^"]*two-step[^"]*)"/.exec(here.page)![1]!);
    await here.send({}, 'two-step');
    expect(here.path).toContain('/latchkey/client/confirm');
    await here.send({ password: PASSWORD });
    await here.send({}, 'two-step');
    const factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(here.page)![1]!.replaceAll(' ', '');
    await here.send({ code: codeAt(factor, home.clock.now()) });
    await here.open(PAGE);
    expect(here.page).toContain('10 recovery codes are left.');
    home.clock.advance(3 * 60_000);
    const { action, hidden } = here.forms().find(({ names }) => names.includes('do'))!;
    await here.post(action, { ...hidden, do: 'turn-off' });
    expect(here.path).toContain('/latchkey/client/code');
    await here.send({ code: codeAt(factor, home.clock.now()) });
    await here.send({}, 'recovery-codes');
    expect([...here.page.matchAll(/<code class="lk-code">/g)]).toHaveLength(10);
    await here.open(PAGE);
    await here.post(action, { ...hidden, do: 'turn-off' });
    expect(here.page).toContain('Two-step sign-in is off.');
  });

  it.each(['', 'nothing', 'constructor', '__proto__'])(
    'does nothing that it doesn’t know: %j',
    async (what) => {
      const here = await signIn(FIREFOX);
      await here.open(PAGE);
      const { action, hidden } = here.forms().find(({ names }) => names.includes('do'))!;
      await here.post(action, { ...hidden, do: what });
      expect([here.path, here.status]).toEqual([PAGE, 200]);
    },
  );
});

onDatabase('sqlite', 'somebody who was invited and has no sign-in', (_open, place) => {
  let home: Home;
  beforeAll(async () => {
    home = await openHome(place);
  });
  afterAll(() => home.core.close());
  const invited = async (email: string, account = '1042') => {
    const inviter = {
      principal: account === '1042' ? 'user:1' : 'user:4',
      name: 'Grace',
      login: true,
      channel: 'web',
      freshAt: home.clock.now(),
    } as const;
    await home.core
      .as(inviter)
      .inviteUser({ account, email, name: 'Noor', grants: [{ key: 'support.open' }] });
    const mail = (await home.mailed()).findLast((one) => one.includes('/client/invitations/'))!;
    return /\/client\/invitations\/([\w-]+)/.exec(mail)![1]!;
  };

  it('makes one by its link, with a password, and is in', async () => {
    const token = await invited('noor@elsewhere.example');
    const back = encodeURIComponent(`/latchkey/client/invitations/${token}`);
    const noor = await home.browser().open(`/latchkey/client/sign-in?back=${back}`);
    await noor.open(/href="([^"]*join[^"]*)"/.exec(noor.page)![1]!);
    expect(noor.page).toContain('noor@elsewhere.example was invited to Bluebird Bakery Ltd');
    await noor.send({ name: 'Noor Haddad', password: 'noorhaddadnoorhaddad' });
    expect(noor.page).toContain('would guess that one soon');
    expect(noor.page).toContain('value="Noor Haddad"');
    await noor.send({ name: ' ', password: PASSWORD });
    expect(noor.page).toContain('Write your name');
    await noor.send({ name: 'Noor Haddad', password: PASSWORD });
    expect(noor.path).toBe(`/latchkey/client/invitations/${token}`);
    expect(noor.cookies.has('__Secure-latchkey')).toBe(true);
    expect(noor.page).toContain('Open new tickets');
    await noor.send({ answer: 'accept' });
    expect([noor.path, noor.status]).toEqual(['/latchkey/client/1042', 200]);
    const again = await home.browser().open('/latchkey/client/sign-in');
    await again.send({ email: 'noor@elsewhere.example', password: PASSWORD });
    expect(again.path).toContain('/latchkey/client/');
    const twice = await home.browser().open(`/latchkey/client/join/${token}`);
    expect(twice.status).toBe(404);
  });

  it('is shown to somebody else who is in, and can’t be accepted by them', async () => {
    const token = await invited('other@elsewhere.example');
    const path = `/latchkey/client/invitations/${token}`;
    const grace = await home.browser().open(`/latchkey/client/sign-in?back=${encodeURIComponent(path)}`);
    await grace.send({ email: home.emails.grace, password: PASSWORD });
    expect(grace.page).toContain('You are signed in as');
    expect(grace.page).not.toContain('value="accept"');
    const { action, hidden } = grace.forms().find(({ names }) => names.includes('answer'))!;
    await grace.post(action, { ...hidden, answer: 'accept' });
    expect(grace.status).toBe(403);
    await grace.post(action, { ...hidden, answer: 'maybe' });
    expect(grace.status).toBe(422);
    await grace.post(action, { ...hidden, answer: 'decline' });
    expect((await grace.open(path)).status).toBe(404);
  });

  it('is accepted by somebody else once the invited address is proved to be theirs', async () => {
    const email = 'grace.second@elsewhere.example';
    const path = `/latchkey/client/invitations/${await invited(email, '1077')}`;
    const grace = await home.browser().open(`/latchkey/client/sign-in?back=${encodeURIComponent(path)}`);
    await grace.send({ email: home.emails.grace, password: PASSWORD });
    expect(grace.page).toContain('g…@elsewhere.example');
    expect(grace.page).not.toContain(email);
    const answer = async (fields: Record<string, string>) => {
      const { action, hidden } = grace.forms().find(({ names }) => names.includes('answer'))!;
      return grace.post(action, { ...hidden, ...fields });
    };
    await answer({ answer: 'prove' });
    expect(grace.page).toContain('a code is on its way');
    await answer({ answer: 'enter', code: ' ' });
    expect(grace.status).toBe(422);
    expect(grace.page).toContain('href="#code"');
    await grace.open(`${path}?code=on`);
    await answer({ answer: 'enter', code: '000000000' });
    expect(grace.page).toContain('That code is not right');
    expect(grace.page).not.toContain('value="accept"');
    const [code = ''] = /\b\d{4} \d{4}\b/.exec((await home.mailed()).join('\n')) ?? [];
    await answer({ answer: 'enter', code });
    expect(grace.page).toContain('The address is yours now');
    expect(grace.page).toContain(email);
    await answer({ answer: 'accept' });
    expect([grace.path, grace.status]).toEqual(['/latchkey/client/1077', 200]);
    expect(grace.page).toContain('Welcome. You are on');
  });

  it('asks who is signed out to sign in or to make a sign-in', async () => {
    const nobody = await home.browser().open(`/latchkey/client/invitations/${'x'.repeat(43)}`);
    expect(nobody.status).toBe(401);
    expect(nobody.page).toContain('You are invited. Sign in with the invited e-mail, or make a sign-in');
  });

  it('makes none by a link that is used up, or that never was', async () => {
    for (const token of ['x'.repeat(43), 'short']) {
      expect([404, 422]).toContain((await home.browser().open(`/latchkey/client/join/${token}`)).status);
    }
  });
});
