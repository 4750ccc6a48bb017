import { PASSWORD } from '../../core/sign-in/scene';
import { onDatabase } from '../../support/databases';
import { openHome, type Browser, type Home } from './browser';

const PROFILE = '/latchkey/client/me/profile';

onDatabase('sqlite', 'one’s profile', (_open, place) => {
  let home: Home;
  let grace: Browser;
  beforeEach(async () => {
    home = await openHome(place);
    grace = await signedIn('grace');
  });
  afterEach(() => home.core.close());
  const signedIn = async (who: 'grace' | 'marta', headers?: Record<string, string>) => {
    const here = await home.browser(headers).open(`/latchkey/client/sign-in?back=${PROFILE}`);
    await here.send({ email: home.emails[who], password: PASSWORD });
    return here.open(PROFILE);
  };

  it('keeps how somebody reads, and pages follow', async () => {
    expect(grace.page).toMatch(/<html[^>]*lang="en"/);
    await grace.send({ do: 'read', language: 'de', timezone: 'Asia/Kolkata', theme: 'dark' });
    expect(grace.page).toMatch(/<html[^>]*lang="de"/);
    expect(grace.page).toMatch(/data-bs-theme="dark"/);
    expect(grace.page).toMatch(/<option[^>]*value="Asia\/Kolkata"[^>]*selected/);
    await grace.send({ do: 'read', language: '', timezone: '', theme: '' });
    expect(grace.page).toMatch(/<html[^>]*lang="en"/);
  });

  it('offers staff nothing that is the host’s, and leads them to their own pages', async () => {
    const marta = await signedIn('marta');
    for (const path of ['security', 'profile']) {
      expect(marta.page).toContain(`href="/latchkey/client/me/${path}"`);
    }
    expect(marta.page).not.toMatch(/profile\/(data|erase)/);
    for (const path of ['data', 'erase']) {
      await marta.open(`${PROFILE}/${path}`);
      expect(marta.status).toBe(404);
    }
  });

  it('takes no language, timezone or colours that there are not', async () => {
    for (const fields of [{ timezone: 'Mars/Olympus' }, { language: 'xx' }, { theme: 'pink' }]) {
      await grace.open(PROFILE);
      await grace.send({ do: 'read', ...fields });
      expect(grace.status).toBe(422);
    }
    expect(await home.core.open().profileOf({ principal: 'user:1' })).toEqual({});
  });

  it('goes by the browser where nothing was chosen, and by English for other languages', async () => {
    const polish = await signedIn('grace', { 'Accept-Language': 'fr, pl;q=0.8, en;q=0.2' });
    expect(polish.page).toMatch(/<html[^>]*lang="pl"/);
    const french = await home.browser({ 'Accept-Language': 'fr' }).open('/latchkey/client/sign-in');
    expect(french.page).toMatch(/<html[^>]*lang="en"/);
  });

  it.each<[string, Record<string, string>, string]>([
    ['names none of ours', { 'Accept-Language': 'fr' }, 'hi'],
    ['names none', {}, 'hi'],
    ['takes any', { 'Accept-Language': '*' }, 'hi'],
    ['names one of ours', { 'Accept-Language': 'fr, pl;q=0.8' }, 'pl'],
    ['names one more closely', { 'Accept-Language': 'de-AT, en;q=0.5' }, 'de'],
  ])(
    'is in the installation’s language, unless the browser asks for another: it %s',
    async (_how, headers, language) => {
      const other = await openHome(place, { settings: { language: 'hi' } });
      const { page } = await other.browser(headers).open('/latchkey/client/sign-in');
      expect(page).toContain(`lang="${language}"`);
      await other.core.close();
    },
  );

  it('takes a further address by its code, signs in with it, and lets the one before go three days later', async () => {
    await home.mailed();
    await grace.send({ do: 'add', email: 'grace@elsewhere.example' });
    expect(grace.page).toContain('A code is on its way');
    const code = /^(\d{4} \d{4}) is your code/m.exec((await home.mailed()).join('\n'))![1]!;
    await grace.send({ do: 'code', code: '00000000' });
    expect(grace.status).toBe(422);
    await grace.send({ do: 'code', code });
    expect(grace.page).toContain('grace@elsewhere.example');
    const hidden = grace.forms().find((form) => form.hidden.address === 'grace@elsewhere.example')!;
    await grace.post(hidden.action, { ...hidden.hidden, do: 'primary' });
    expect(grace.page).toContain('From now on you sign in with');
    await grace.open(PROFILE);
    const old = grace.forms().find((form) => form.hidden.address === home.emails.grace)!;
    await grace.post(old.action, { ...old.hidden, do: 'remove' });
    expect([grace.status, grace.page]).toEqual([422, expect.stringContaining('within the last 72 hours')]);
    home.clock.advance(73 * 3_600_000);
    const own = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await home.core.as({ ...own, freshAt: home.clock.now() }).removeAddress({ email: home.emails.grace });
    const left = await home.core.as(own).listAddresses({});
    expect(left.map(({ email }) => email)).toEqual(['grace@elsewhere.example']);
    const anew = await home.browser().open(`/latchkey/client/sign-in?back=${PROFILE}`);
    await anew.send({ email: 'grace@elsewhere.example', password: PASSWORD });
    expect((await anew.open(PROFILE)).page).toContain('grace@elsewhere.example');
  });

  it('does what was typed once it is proved, if a proof has to come first', async () => {
    home.clock.advance(11 * 60_000);
    await grace.open('/latchkey/client/me/security');
    await grace.send({ do: 'allow', addresses: '127.0.0.1\n192.0.2.0/24' });
    await grace.send({ password: PASSWORD });
    expect(grace.page).toMatch(/Sign in only from <b[^>]*><bdi>127\.0\.0\.1, 192\.0\.2\.0\/24</);
    await grace.send({}, 'me/security');
    const own = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    expect(await home.core.as(own).readAllowedAddresses({})).toEqual(['127.0.0.1', '192.0.2.0/24']);
    expect(grace.page).toContain('Saved.');
  });

  it('asks again for what would end an address, with its name, once that is proved', async () => {
    const own = { principal: 'user:1', name: 'Grace', login: true, channel: 'web' } as const;
    await home.core.as(own).startAddressProof({ email: 'grace@later.example' });
    const code = /^(\d{4} \d{4}) is your code/m.exec((await home.mailed()).join('\n'))![1]!;
    await home.core.as({ ...own, freshAt: home.clock.now() }).completeAddressProof({ code });
    home.clock.advance(11 * 60_000);
    await grace.open(PROFILE);
    const form = grace.forms().find(({ hidden }) => hidden.address === 'grace@later.example')!;
    await grace.post(form.action, { ...form.hidden, do: 'remove' });
    await grace.send({ password: PASSWORD });
    expect(grace.page).toMatch(/Remove the address <b[^>]*><bdi>grace@later\.example</);
    const waited = grace.forms().find(({ action }) => action.includes('me/profile'))!;
    await grace.send({}, 'me/profile');
    expect(grace.page).toContain('is removed');
    expect(waited.hidden).toHaveProperty('waited');
    await grace.post(waited.action, waited.hidden);
    expect(grace.status).toBe(404);
  });

  it('says how long to wait, as long as the limit counts', async () => {
    for (let n = 0; n < 6; n += 1) {
      await grace.open(PROFILE);
      await grace.send({ do: 'add', email: `more${n}@later.example` });
    }
    expect([grace.status, grace.page]).toEqual([429, expect.stringContaining('Wait a day')]);
  });

  it('gives the address from before back by the link that is mailed there, and nobody stays in', async () => {
    await home.mailed();
    await grace.send({ do: 'add', email: 'thief@elsewhere.example' });
    const code = /^(\d{4} \d{4}) is your code/m.exec((await home.mailed()).join('\n'))![1]!;
    await grace.send({ do: 'code', code });
    const hidden = grace.forms().find((form) => form.hidden.address === 'thief@elsewhere.example')!;
    await grace.post(hidden.action, { ...hidden.hidden, do: 'primary' });
    await home.core.settle();
    const mail = home.mails.find(({ text }) => text.includes('/address/undo/'))!;
    expect(mail.to).toBe(home.emails.grace);
    const path = /\/latchkey\/client\/address\/undo\/[\w-]+/.exec(mail.text)![0];
    const elsewhere = await home.browser().open(path);
    expect(elsewhere.page).toContain(home.emails.grace);
    expect((await grace.open(PROFILE)).page).toContain('thief@elsewhere.example');
    await elsewhere.send({});
    expect(elsewhere.page).toContain('Sign in with this address');
    expect((await grace.open(PROFILE)).page).not.toContain('thief@elsewhere.example');
    expect((await home.browser().open(path)).page).toContain('no longer works');
    const anew = await home.browser().open(`/latchkey/client/sign-in?back=${PROFILE}`);
    await anew.send({ email: home.emails.grace, password: PASSWORD });
    expect((await anew.open(PROFILE)).page).not.toContain('thief@elsewhere.example');
    const actions = (await home.mailed()).join('\n');
    expect(actions).toContain('Your login has its address from before again');
  });

  it('says what is wrong with an address, and keeps it', async () => {
    await grace.send({ do: 'add', email: 'no address <b>' });
    expect(grace.status).toBe(422);
    expect(grace.page).toContain('Write an e-mail address');
    expect(grace.page).toContain('value="no address &lt;b>"');
  });

  it('says that an address on a domain which the account hosts can’t be the owner’s, where that is refused', async () => {
    const strict = await openHome(place, { settings: { ownerAddress: 'refuse' } });
    const { core, clock } = strict;
    const own = {
      principal: 'user:1',
      name: 'Grace',
      login: true,
      channel: 'web',
      freshAt: clock.now(),
    } as const;
    await core.as(own).startAddressProof({ email: 'grace@bluebird-bakery.example' });
    const code = /^(\d{4} \d{4}) is your code/m.exec((await strict.mailed()).join('\n'))![1]!;
    await core.as(own).completeAddressProof({ code });
    const here = await strict.browser().open(`/latchkey/client/sign-in?back=${PROFILE}`);
    await here.send({ email: strict.emails.grace, password: PASSWORD });
    await here.open(PROFILE);
    const form = here.forms().find(({ hidden }) => hidden.address === 'grace@bluebird-bakery.example')!;
    await here.post(form.action, { ...form.hidden, do: 'primary' });
    expect(here.status).toBe(422);
    expect(here.page).toContain('on a domain that your account hosts');
    await core.close();
  });

  it('hands out what is kept about somebody, to themselves', async () => {
    await grace.open(`${PROFILE}/data`);
    expect(JSON.stringify(JSON.parse(grace.page))).toContain('Grace Okafor');
    expect((await home.browser().open(`${PROFILE}/data`)).page).not.toContain('Grace Okafor');
  });

  it('erases nobody who owns an account, and says what to do', async () => {
    await grace.open(`${PROFILE}/erase`);
    await grace.send({}, 'erase');
    expect(grace.status).toBe(409);
    expect(grace.page).toContain('Hand it over first');
  });

  it('is changed thirty times an hour at most: each change locks the log of the installation', async () => {
    const { core, clock } = home;
    const as = core.as({
      ...{ principal: 'user:3', name: 'Jonas', login: true, channel: 'web', freshAt: clock.now() },
      session: { id: 'elsewhere', way: 'host' },
    });
    for (let n = 0; n < 30; n++) await as.changeProfile({ theme: 'dark' });
    await expect(as.changeProfile({ theme: 'light' })).rejects.toMatchObject({ code: 'limit.reached' });
  });

  it('is there for staff, without addresses', async () => {
    const marta = await signedIn('marta');
    expect(marta.page).toContain('How you read these pages');
    expect(marta.page).not.toContain('Another address');
  });

  it('narrows where one signs in from on the Security page, and a cookie elsewhere is none', async () => {
    await grace.open('/latchkey/client/me/security');
    const here = /You are at (?:::ffff:)?([\d.:]+)\./.exec(grace.page)![1]!;
    await grace.send({ do: 'allow', addresses: '198.51.100.0/24' });
    expect(grace.status).toBe(422);
    expect(grace.page).toContain('That would lock you out');
    await grace.send({ do: 'allow', addresses: `${here}\n2001:db8::/32` });
    expect(grace.page).toContain('Saved.');
    expect(grace.page).toContain('2001:db8::/32');
    const elsewhere = { addresses: ['198.51.100.0/24'], here: '198.51.100.7' };
    await home.core
      .as({
        ...{ principal: 'user:1', name: 'Grace', login: true, channel: 'web', freshAt: home.clock.now() },
        session: { id: 'elsewhere', way: 'host' },
      })
      .setAllowedAddresses(elsewhere);
    expect((await grace.open('/latchkey/client/me/security')).path).toContain('/client/sign-in');
  });

  it('shows the owner their account’s secondary address, which says yes by the mailed link', async () => {
    await grace.open('/latchkey/client/1042/profile');
    expect(grace.page).toContain('There is none.');
    await home.mailed();
    await grace.send({ do: 'set', email: 'grace.backup@elsewhere.example' });
    expect(grace.page).toContain('has not said yes yet');
    const link = /\/(secondary\/\S+)/.exec((await home.mailed()).join('\n'))![1]!;
    const anybody = await home.browser().open(`/latchkey/client/${link}`);
    expect(anybody.page).toContain('grace.backup@elsewhere.example');
    await anybody.send({}, '');
    expect(anybody.page).toContain('Notices come to this address from now on');
    expect((await anybody.open(`/latchkey/client/${link}`)).status).toBe(404);
    await grace.open('/latchkey/client/1042/profile');
    expect(grace.page).toContain('gets the owner’s notices');
    await grace.send({ do: 'clear' });
    expect(grace.page).toContain('There is none.');
  });
});
