import { codeAt, PASSWORD } from '../../core/sign-in/scene';
import { onDatabase } from '../../support/databases';
import { openHome, type Browser, type Home } from './browser';

const HOUR = 3_600_000;
const LOST = '/latchkey/client/two-step/lost';

onDatabase('sqlite', 'a lost second factor at the door (R18)', (_open, place) => {
  let home: Home;
  beforeEach(async () => {
    home = await openHome(place);
  });
  afterEach(() => home.core.close());

  const signIn = async (who: 'grace' | 'marta', path: string): Promise<Browser> => {
    const here = await home.browser().open(`/latchkey/client/sign-in?back=${path}`);
    return here.send({ email: home.emails[who], password: PASSWORD });
  };
  const withFactor = async (who: 'grace' | 'marta') => {
    const here = await signIn(who, '/latchkey/client/two-step');
    await here.open('/latchkey/client/two-step');
    await here.send({}, 'two-step');
    const factor = /<p class="lk-code">([A-Z2-7 ]+)</.exec(here.page)![1]!.replaceAll(' ', '');
    await here.send({ code: codeAt(factor, home.clock.now()) });
    home.clock.advance(60_000);
    return { here, factor };
  };
  /** Grace, whose phone is gone, on the page for that. */
  const lost = async () => {
    await withFactor('grace');
    await home.mailed();
    const here = await signIn('grace', '/latchkey/client/1042/people');
    expect(here.path).toContain('/client/code');
    await here.open(/href="([^"]*recovery-code[^"]*)"/.exec(here.page)![1]!);
    return here.open(/href="([^"]*two-step\/lost[^"]*)"/.exec(here.page)![1]!);
  };
  const linkTo = (mails: string[], path: string) =>
    `/latchkey/client/${mails.map((mail) => new RegExp(`/(${path}/\\S+)`).exec(mail)?.[1]).find(Boolean)}`;

  it('is replaced by its person, once staff vouched and the hours went by', async () => {
    const grace = await lost();
    expect(grace.page).toContain('Two of Harbourline’s staff vouch for you');
    await grace.send({ do: 'ask' });
    expect(grace.page).toContain('Nobody has vouched for you yet: speak with Harbourline');
    const bare = await signIn('marta', '/latchkey/admin/recoveries');
    expect(bare.page).toContain('Only who has two-step sign-in can vouch');
    expect(bare.page).toContain('/client/two-step?back=%2Flatchkey%2Fadmin%2Frecoveries');
    expect(bare.page).not.toContain('name="reason"');
    expect((await grace.open('/latchkey/client/1042/people')).path).toContain('/client/code');

    const { here: marta, factor } = await withFactor('marta');
    await marta.open('/latchkey/admin/recoveries');
    expect(marta.page).toContain('Grace Okafor');
    await marta.send({ do: 'vouch', reason: ' ' });
    expect(marta.status).toBe(422);
    expect(marta.page).toContain('Say how you know.');
    home.clock.advance(5 * 60_000);
    await marta.send({ do: 'vouch', reason: 'Rang the number on file' });
    expect(marta.path).toContain('/client/code');
    await marta.send({ code: codeAt(factor, home.clock.now()) });
    await marta.send({});
    expect(marta.page).toContain('You vouched for');

    await grace.open(LOST);
    expect(grace.page).toContain('Somebody vouched for you. You can go on');
    home.clock.advance(73 * HOUR);
    const later = await signIn('grace', LOST);
    await later.open(LOST);
    await home.mailed();
    await later.send({ do: 'link' });
    expect(later.page).toContain('The link is on its way');
    await later.open(linkTo(await home.mailed(), 'two-step/replace'));
    home.clock.advance(5 * 60_000);
    await later.send({}, '');
    expect(later.path).toContain('/client/two-step');
    expect((await later.open('/latchkey/client/1042/people')).path).toContain('/client/two-step');
    await later.send({}, 'two-step');
    expect(later.path).toContain('/client/confirm');
    await later.send({ password: PASSWORD });
    await later.send({}, 'two-step');
    const anew = /<p class="lk-code">([A-Z2-7 ]+)</.exec(later.page)![1]!.replaceAll(' ', '');
    await later.send({ code: codeAt(anew, home.clock.now()) });
    expect(later.page).toContain('Keep your recovery codes');
    expect((await later.open('/latchkey/client/1042/people')).page).toContain('Everyone');
  });

  it('is replaced in no other browser, where the page leads on to the mailed link', async () => {
    const grace = await lost();
    await grace.send({ do: 'ask' });
    const { here: marta, factor } = await withFactor('marta');
    await marta.open('/latchkey/admin/recoveries');
    home.clock.advance(5 * 60_000);
    await marta.send({ do: 'vouch', reason: 'Rang the number on file' });
    await marta.send({ code: codeAt(factor, home.clock.now()) });
    await marta.send({});
    home.clock.advance(73 * HOUR);
    const later = await signIn('grace', LOST);
    await later.open(LOST);
    await home.mailed();
    await later.send({ do: 'link' });
    await later.open(linkTo(await home.mailed(), 'two-step/replace'));
    await later.send({}, '');
    expect(later.page).toContain('Two-step sign-in');

    const thief = await signIn('grace', '/latchkey/client/1042/people');
    expect(thief.path).toContain(LOST);
    expect(thief.page).toContain('only in the browser that opened the mailed link');
    const [form] = thief.forms();
    await thief.post('/latchkey/client/two-step', form!.hidden);
    expect(thief.path).toContain(LOST);
    expect(thief.page).not.toContain('lk-code');
    expect((await thief.open('/latchkey/client/1042/people')).path).toContain(LOST);
    await thief.send({ do: 'link' });
    expect(thief.page).toContain('The link is on its way');
    await thief.open(linkTo(await home.mailed(), 'two-step/replace'));
    await thief.send({}, '');
    await thief.send({}, 'two-step');
    expect(thief.page).toContain('lk-code');
  });

  it('is stopped by whoever reads the mail, without a sign-in', async () => {
    const grace = await lost();
    await grace.send({ do: 'ask' });
    const link = linkTo(await home.mailed(), 'two-step/stop');
    const anybody = await home.browser().open(link);
    expect(anybody.page).toContain('Grace Okafor');
    await anybody.send({}, '');
    expect(anybody.page).toContain('Nothing has changed');
    expect((await anybody.open(link)).status).toBe(404);
    await grace.open(LOST);
    await grace.send({ do: 'ask' });
    expect(grace.status).toBe(422);
    expect(grace.page).toContain('nobody can ask again for 72 hours');
  });

  it('is stopped by its person on the Security page, and by staff', async () => {
    const { here } = await withFactor('grace');
    const other = await signIn('grace', LOST);
    await other.open(LOST);
    await other.send({ do: 'ask' });
    await here.open('/latchkey/client/me/security');
    expect(here.page).toContain('to set your two-step sign-in up anew');
    await here.send({ do: 'stop-reset' });
    expect(here.page).toContain('Stopped. Nothing has changed.');
    await other.open(LOST);
    expect(other.page).toContain('You ask. We mail every address');
    home.clock.advance(72 * HOUR);
    const again = await signIn('grace', LOST);
    await again.open(LOST);
    await again.send({ do: 'ask' });
    const { here: marta } = await withFactor('marta');
    await marta.open('/latchkey/admin/recoveries');
    await marta.open(/href="([^"]*\/stop)"/.exec(marta.page)![1]!);
    expect(marta.page).toContain('Is it not Grace Okafor?');
    await home.mailed();
    await marta.send({}, '/stop');
    expect(marta.page).toContain('Nobody can ask for');
    expect((await home.mailed()).join()).toContain('the request was stopped');
    await again.open(LOST);
    expect(again.page).toContain('You ask. We mail every address');
  });

  it('says that there is none to replace, to whoever never set one up', async () => {
    const grace = await signIn('grace', LOST);
    await grace.open(LOST);
    await grace.send({ do: 'ask' });
    expect(grace.page).toContain('There is nothing to replace');
    expect(grace.page).not.toContain('It isn’t time yet.');
  });

  it('says nothing of a link that is none', async () => {
    const grace = await lost();
    await grace.open('/latchkey/client/two-step/replace/nothing-that-anybody-was-mailed');
    await grace.send({}, '');
    expect(grace.page).toContain('This link no longer works');
    for (const link of ['two-step/stop/a.b', 'mail-choices/a.b', 'everywhere/ab']) {
      const clipped = await home.browser().open(`/latchkey/client/${link}`);
      expect([link, clipped.status]).toEqual([link, 404]);
      expect(clipped.page).toContain('used, stopped or too old');
    }
  });
});
