import { eachDatabase } from '../../support/databases';
import { givePassword, PASSWORD, signInScene, type SignInScene, web } from './scene';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ended = { code: 'access.denied', details: { reason: 'SESSION_ENDED' } };

eachDatabase('a session of the web', (_open, place) => {
  let scene: SignInScene;
  beforeAll(async () => {
    scene = await signInScene(place);
  });
  afterAll(() => scene.core.close());
  beforeEach(() => scene.clock.advance(25 * HOUR));
  const isIn = async (secret: string) => (await scene.actorOf(secret)) !== undefined;

  it('ends an hour after it was last seen, and a day after it began whoever is seen', async () => {
    const idle = await scene.signIn();
    scene.clock.advance(HOUR - MINUTE);
    expect(await isIn(idle)).toBe(true);
    scene.clock.advance(HOUR);
    expect(await isIn(idle)).toBe(false);
    const busy = await scene.signIn();
    for (let hours = 0; hours < 24; hours++) {
      expect(await isIn(busy)).toBe(true);
      scene.clock.advance(HOUR - MINUTE - 1);
    }
    scene.clock.advance(25 * MINUTE);
    expect(await isIn(busy)).toBe(false);
  });

  it('of staff ends sooner', async () => {
    await givePassword(scene.test, 'staff:1', 'marta@harbourline.example');
    const { secret } = await scene.open.signIn({ email: 'marta@harbourline.example', password: PASSWORD });
    expect(await scene.actorOf(secret)).toMatchObject({ principal: 'staff:1' });
    scene.clock.advance(HOUR / 2 + 1);
    expect(await isIn(secret)).toBe(false);
  });

  it('lives no longer by proving it again', async () => {
    let secret = await scene.signIn();
    for (let n = 0; n < 50; n++) {
      scene.clock.advance(HOUR / 2 - 1);
      if (!(await isIn(secret))) break;
      const before = secret;
      secret = (await (await scene.as(secret)).givePassword({ password: PASSWORD })).secret!;
      expect([await isIn(before), await isIn(secret)]).toEqual([false, true]);
    }
    expect(await isIn(secret)).toBe(false);
  });

  it('is shown to its person with the others, and ended from there for good', async () => {
    const [one, other] = [await scene.signIn(), await scene.signIn(PASSWORD, '198.51.100.7')];
    const shown = await (await scene.as(one)).listSessions({});
    expect(shown).toHaveLength(2);
    const there = shown.find(({ isThis }) => !isThis)!;
    expect(there).toMatchObject({ address: '198.51.100.7', agent: 'Firefox on Linux', way: 'password' });
    expect(JSON.stringify(shown)).not.toContain(other);
    await (await scene.as(one)).endSession({ session: there.id });
    expect([await isIn(one), await isIn(other)]).toEqual([true, false]);
    await expect((await scene.as(one)).endSession({ session: there.id })).rejects.toMatchObject({
      code: 'session.not_found',
    });
  });

  it('of somebody else is not there to be ended', async () => {
    const own = await scene.signIn();
    await givePassword(scene.test, 'user:3');
    const jonas = (await scene.core.as({ ...web('user:1'), principal: 'user:3' }).listAddresses({}))[0]!
      .email;
    const { secret } = await scene.open.signIn({ email: jonas, password: PASSWORD });
    const { id } = (await (await scene.as(secret)).listSessions({}))[0]!;
    for (const session of [id, 'none']) {
      await expect((await scene.as(own)).endSession({ session })).rejects.toMatchObject({
        code: 'session.not_found',
      });
    }
    expect(await isIn(secret)).toBe(true);
  });

  it('ends with all others on demand', async () => {
    const secrets = [await scene.signIn(), await scene.signIn(), await scene.signIn()];
    expect(await (await scene.as(secrets[1]!)).endOtherSessions({})).toEqual({ ended: 2 });
    expect(await Promise.all(secrets.map(isIn))).toEqual([false, true, false]);
  });

  it('that ended while something was under way in it is brought back by nothing', async () => {
    const secret = await scene.signIn();
    const door = await scene.as(secret);
    await scene.open.signOut({ secret });
    await expect(door.givePassword({ password: PASSWORD })).rejects.toMatchObject(ended);
    expect(await isIn(secret)).toBe(false);
    scene.clock.advance(2 * MINUTE);
    expect(await isIn(secret)).toBe(false);
    await scene.open.signOut({ secret });
  });

  it('signing out and proving at once ends in nobody being in by the old cookie', async () => {
    for (let n = 0; n < 5; n++) {
      const secret = await scene.signIn();
      const door = await scene.as(secret);
      const [, proved] = await Promise.allSettled([
        scene.open.signOut({ secret }),
        door.givePassword({ password: PASSWORD }),
      ]);
      expect(await isIn(secret)).toBe(false);
      if (proved.status === 'rejected') expect(proved.reason).toMatchObject(ended);
    }
  });

  it('ends with the last place that its person has', async () => {
    const { core, clock } = scene;
    await givePassword(scene.test, 'user:3');
    const jonas = (await core.as({ ...web('user:1'), principal: 'user:3' }).listAddresses({}))[0]!.email;
    const { secret } = await scene.open.signIn({ email: jonas, password: PASSWORD });
    const grace = core.as(web('user:1', { freshAt: clock.now() }));
    expect(await isIn(secret)).toBe(true);
    await grace.removeMember({ account: '1042', membership: 'm-1042-3' });
    expect(await isIn(secret)).toBe(false);
  });

  it('ends with the login of its person', async () => {
    const { core, clock } = scene;
    await givePassword(scene.test, 'user:5');
    const tomasz = (await core.as({ ...web('user:1'), principal: 'user:5' }).listAddresses({}))[0]!.email;
    const { secret } = await scene.open.signIn({ email: tomasz, password: PASSWORD });
    expect(await isIn(secret)).toBe(true);
    await core.as(web('staff:1', { freshAt: clock.now() })).erasePerson({ person: 'user:5' });
    expect(await isIn(secret)).toBe(false);
  });
});
